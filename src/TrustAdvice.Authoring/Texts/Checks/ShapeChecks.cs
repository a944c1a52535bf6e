using TrustAdvice.Authoring.Texts.Languages;
using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Authoring.Texts.Checks;

/// <summary>
/// <c>missing</c>: a field that every action, referral or question has; <c>shape</c>: how many steps, cautions and
/// sentences; <c>stop-if</c>: what is done together or is about closeness says when to stop, and fear or pressure is a
/// reason.
/// </summary>
internal static class ShapeChecks
{
    public const string Missing = "missing";
    public const string Shape = "shape";
    public const string StopIf = "stop-if";

    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["actions"] = ["title", "why", "how", "avoid", "doneWhen"],
        ["referrals"] = ["whyNow", "howToStart", "ifPartnerSaysNo", "meanwhile"],
        ["questions"] = ["text", "why", "answers"],
    };

    public static IEnumerable<TextFinding> Findings(TextDocument document, IReadOnlyList<ActionDefinition> actions) =>
        MissingFields(document).Concat(Counts(document)).Concat(Stops(document, actions));

    private static IEnumerable<TextFinding> MissingFields(TextDocument document) =>
        from section in document.Root.Children
        where Required.ContainsKey(section.Name!)
        from owner in section.Children
        from field in Required[section.Name!]
        where owner.Find(field) is null
        select document.Finding(Missing, owner, $"'{field}' is missing");

    private static IEnumerable<TextFinding> Counts(TextDocument document)
    {
        foreach (var unit in document.Units)
        {
            int sentences = unit.Lines.Sum(line => Splitter.Sentences(line.Text).Count);
            var (found, least, most, what) = unit switch
            {
                { Field: "how", Lines: [{ Section: "actions" }, ..] } => (unit.Lines.Count, 2, 4, "steps"),
                { Field: "avoid", Lines: [{ Section: "actions" }, ..] } => (unit.Lines.Count, 1, 3, "things to avoid"),
                { Field: "why", Lines: [{ Section: "actions" }, ..] } => (sentences, 1, 2, "sentences"),
                _ => (0, 0, 0, ""),
            };
            if (found < least || found > most)
            {
                yield return document.Finding(Shape, unit.Place, FormattableString.Invariant($"{found} {what}, from {least} to {most}"));
            }
        }
    }

    private static IEnumerable<TextFinding> Stops(TextDocument document, IReadOnlyList<ActionDefinition> actions)
    {
        var texts = document.Root.Find("actions");
        foreach (var action in actions.Where(NeedsAWayOut))
        {
            var text = texts?.Find(action.Id);
            if (text is not null && text.Find("stopIf") is var stop && StopFault(document, stop) is { } fault)
            {
                yield return document.Finding(StopIf, stop ?? text, fault, stop?.Text ?? "");
            }
        }
    }

    private static string? StopFault(TextDocument document, JsonValue? stop) =>
        stop is null ? "'stopIf' is missing, and this is done together or is about closeness"
        : document.Profile is { } profile && !profile.FearOrPressure.Any(word => word.In(stop.Text).Any()) ? "this names neither fear nor pressure"
        : null;

    private static bool NeedsAWayOut(ActionDefinition action) =>
        action.Kind == ActionKind.Closeness || action.Effort is { With: Company.Together };
}
