namespace TrustAdvice.Authoring.Texts.Checks;

/// <summary>
/// <c>twice</c>: no two items say the same, so that a reader who gets two actions does not read the same again. A
/// warning (<c>stopIf</c>) may: it should read the same each time. So may an answer, and a step or caution of a few words.
/// Of one item a reader sees one variant and one branch, and these may be alike.
/// </summary>
internal static class DuplicateCheck
{
    public const string Twice = "twice";

    private static readonly string[] MayRepeat = ["stopIf", "answer", "how", "avoid"];

    public static IEnumerable<TextFinding> Findings(TextDocument document) => document.Entries
        .Where(entry => !MayRepeat.Contains(entry.Field))
        .GroupBy(entry => entry.Text.Trim(), StringComparer.OrdinalIgnoreCase)
        .SelectMany(group => group.DistinctBy(entry => (entry.Section, entry.Owner)).Skip(1).Select(again =>
            document.Finding(Twice, again.Place, $"the same text stands at {group.First().Place.Path}", again.Text)));
}
