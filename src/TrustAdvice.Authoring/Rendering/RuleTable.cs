namespace TrustAdvice.Authoring.Rendering;

/// <summary>A decision table: some rules, with a column for each fact that one of them names.</summary>
internal sealed record RuleTable(string Caption, IReadOnlyList<string> Facts, IReadOnlyList<RuleRow> Rows);
