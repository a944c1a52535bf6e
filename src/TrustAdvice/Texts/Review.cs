namespace TrustAdvice.Texts;

/// <summary>Whether, when and by whom something was reviewed, and when it is to be looked at again.</summary>
/// <param name="State">Who has looked at it.</param>
/// <param name="Statement">The same in a sentence that may be shown, such as "Written from published sources, not clinically reviewed."</param>
/// <param name="On">The day on which it was written or last reviewed.</param>
/// <param name="ReviewBy">The day after which it counts as out of date until somebody has looked at it again.</param>
/// <param name="By">The role of the reviewer, such as <c>couples therapist</c>, never a name; null where nobody is told.</param>
internal sealed record Review(ReviewState State, string Statement, DateOnly On, DateOnly ReviewBy, string? By)
{
    /// <summary>Whether it is out of date on a day.</summary>
    /// <param name="day">The day.</param>
    public bool IsPast(DateOnly day) => day > ReviewBy;

    /// <inheritdoc/>
    public override string ToString() => Statement;
}
