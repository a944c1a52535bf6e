namespace TrustAdvice.Texts;

/// <summary>Whether, when and by whom something was reviewed, and when it is to be looked at again.</summary>
internal sealed class Review
{
    internal Review()
    {
    }

    /// <summary>Who has looked at it.</summary>
    public required ReviewState State { get; init; }

    /// <summary>The same in a sentence that may be shown, such as "Written from published sources, not clinically reviewed."</summary>
    public required string Statement { get; init; }

    /// <summary>The day on which it was written or last reviewed.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The day after which it counts as out of date until somebody has looked at it again.</summary>
    public required DateOnly ReviewBy { get; init; }

    /// <summary>The role of the reviewer, such as <c>couples therapist</c>, never a name; null where nobody is told.</summary>
    public string? By { get; init; }

    /// <summary>Whether it is out of date on a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsPast(DateOnly day) => day > ReviewBy;
}
