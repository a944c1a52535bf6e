namespace TrustAdvice.Authoring.Rendering;

/// <summary>One alternative of a rule as a row of a decision table.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Cells">For each column of the table, the values accepted in words; empty for any value.</param>
/// <param name="Effects">What follows, in words.</param>
/// <param name="Rank">The rank, or null where it orders nothing.</param>
internal sealed record RuleRow(string Rule, IReadOnlyList<string> Cells, IReadOnlyList<string> Effects, int? Rank);
