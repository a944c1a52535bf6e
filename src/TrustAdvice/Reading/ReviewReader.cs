using TrustAdvice.Input;
using TrustAdvice.Texts;

namespace TrustAdvice.Reading;

/// <summary>Reads the member <c>review</c>, which rule files, actions, rules and text files may have.</summary>
internal static class ReviewReader
{
    /// <summary>A few sentences.</summary>
    private const int LongestStatement = 400;

    private const int LongestRole = 100;

    /// <summary>The review that an object states, or null where there is none or it is at fault.</summary>
    /// <param name="from">A rule file, an action, a rule or a text file.</param>
    public static Review? Read(JsonObject from)
    {
        if (from.Object("review") is not { } review)
        {
            return null;
        }

        var state = State(review);
        string? statement = review.Text("statement", required: true, LongestStatement);
        var on = Date(review, "on");
        var reviewBy = Date(review, "reviewBy");
        string? by = review.Text("by", required: state == ReviewState.ClinicallyReviewed, LongestRole);
        TextContentCheck.Report(review.Optional("statement"), review.Diagnostics);
        TextContentCheck.Report(review.Optional("by"), review.Diagnostics);
        review.RefuseOthers();
        if (on is { } written && reviewBy is { } due && due < written)
        {
            review.Diagnostics.Add(review.Optional("reviewBy")!, Faults.DatesUpsideDown("on", "reviewBy"));
        }

        return state is null || statement is null || on is null || reviewBy is null ? null : new Review(state.Value, statement, on.Value, reviewBy.Value, by);
    }

    private static ReviewState? State(JsonObject review)
    {
        if (review.Text("state", required: true) is not { } text)
        {
            return null;
        }

        var state = JsonNames.Parse<ReviewState>(text);
        if (state is null)
        {
            review.Diagnostics.Add(review.Optional("state")!, Faults.NotOneOf(text, [.. JsonNames.All<ReviewState>()]));
        }

        return state;
    }

    private static DateOnly? Date(JsonObject review, string name)
    {
        if (review.Text(name, required: true) is not { } text)
        {
            return null;
        }

        if (IsoDate.Parse(text) is { } date)
        {
            return date;
        }

        review.Diagnostics.Add(review.Optional(name)!, Faults.NotADate());
        return null;
    }
}
