using System.Globalization;
using TrustAdvice.Input;
using TrustAdvice.Rules;
using TrustAdvice.Texts;

namespace TrustAdvice.Authoring.Evidence;

/// <summary>Grades, reviews and sources in words.</summary>
internal static class EvidenceWords
{
    public static string Of(EvidenceGrade? grade) => grade switch
    {
        EvidenceGrade.A => "A, a trial or meta-analysis on couples",
        EvidenceGrade.B => "B, other studies",
        EvidenceGrade.C => "C, professional consensus",
        EvidenceGrade.D => "D, editorial judgement",
        null => "no grade stated",
    };

    public static string Of(ReadDepth seen) => seen switch
    {
        ReadDepth.Paper => "the source itself",
        ReadDepth.Abstract => "its abstract or official summary",
        ReadDepth.Secondary => "only what others say of it",
        ReadDepth.Memory => "nothing; it is cited from memory",
    };

    public static string Of(ReviewState state) => state switch
    {
        ReviewState.Unreviewed => "not reviewed",
        ReviewState.Edited => "edited",
        ReviewState.ClinicallyReviewed => "clinically reviewed",
    };

    public static string Of(Review? review) => review is null
        ? "no review stated"
        : $"{Of(review.State)}{(review.By is { } role ? $" by {role}" : "")}, {Of(review.On)}, due {Of(review.ReviewBy)}";

    public static string Of(DateOnly date) => IsoDate.ToText(date);

    /// <summary>A reference in one line, as a list of literature has it.</summary>
    public static string Full(Reference reference)
    {
        string year = reference.Year?.ToString(CultureInfo.InvariantCulture) ?? "year not verified";
        string title = reference.Title == "not verified" ? "title not verified" : reference.Title;
        string doi = reference.Doi is null ? "" : $" doi {reference.Doi}.";
        string url = reference.Url is null ? "" : $" {reference.Url}.";
        return $"{reference.Authors} ({year}): {title}. {reference.In}.{doi}{url}";
    }

    /// <summary>A reference in a few words.</summary>
    public static string Short(Reference reference) =>
        $"{reference.Authors}{(reference.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $" {year}") : "")}";
}
