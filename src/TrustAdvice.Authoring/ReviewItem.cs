using TrustAdvice.Authoring.Evidence;
using TrustAdvice.Texts;

namespace TrustAdvice.Authoring;

/// <summary>Something that states a review of its own: a file, an action or a rule.</summary>
public sealed class ReviewItem
{
    internal ReviewItem(string what, string id, string file, Review review) =>
        (What, Id, File, Review) = (what, id, file, review);

    /// <summary><c>ruleFile</c>, <c>action</c>, <c>rule</c> or <c>texts</c>.</summary>
    public string What { get; }

    /// <summary>The id of it; of texts the name of the file.</summary>
    public string Id { get; }

    /// <summary>The name of the file that it stands in.</summary>
    public string File { get; }

    /// <summary>The last day on which the review counts.</summary>
    public DateOnly ReviewBy => Review.ReviewBy;

    /// <summary>What it states, in words: by whom, when, and when it is due.</summary>
    public string InWords => EvidenceWords.Of(Review);

    internal Review Review { get; }

    /// <summary>Whether the review is out of date on a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsPast(DateOnly day) => Review.IsPast(day);
}
