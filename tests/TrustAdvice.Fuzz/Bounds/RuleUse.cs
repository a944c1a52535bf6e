using TrustAdvice.Authoring;

namespace TrustAdvice.Fuzz.Bounds;

/// <summary>The public calls that an app or an author makes on a rule file.</summary>
internal static class RuleUse
{
    /// <summary>Reads a file and asks everything of what it gave.</summary>
    public static ShapeInput Of(byte[] rules, params byte[][] texts)
    {
        RuleSet? read = null;
        return new ShapeInput(rules.Length + texts.Sum(text => (long)text.Length),
        [
            new("load", () =>
            {
                RuleSet.TryLoad(new MemoryStream(rules), [.. texts.Select(text => new MemoryStream(text))], out read, out var found);
                return Codes(found);
            }),
            .. Uses(() => read),
        ]);
    }

    /// <summary>Lays a file on a rule set and asks everything of what it gave.</summary>
    public static ShapeInput Over(RuleSet below, byte[] overlay, params byte[][] texts)
    {
        RuleSet? read = null;
        return new ShapeInput(BytesOf(below) + overlay.Length + texts.Sum(text => (long)text.Length),
        [
            new("overlay", () =>
            {
                below.TryLoadOverlay(new MemoryStream(overlay), [.. texts.Select(text => new MemoryStream(text))], out read, out var found);
                return Codes(found);
            }),
            .. Uses(() => read),
        ]);
    }

    private static long BytesOf(RuleSet set) =>
        set.Model.Sources.Sum(source => source.Rules.Content.Length + source.Texts.Sum(text => (long)text.Content.Length));

    public static string Codes(IReadOnlyList<Diagnostic> found)
    {
        var errors = found.Where(fault => fault.Severity == DiagnosticSeverity.Error).Select(fault => fault.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        return errors.Count == 0 ? "read" : string.Join(' ', errors.Take(4));
    }

    private static IEnumerable<ShapeCall> Uses(Func<RuleSet?> loaded)
    {
        Advisor? advisor = null;
        Advice? advice = null;
        yield return Use("advise", set =>
        {
            advisor = new Advisor(new AdvisorOptions { RuleSet = set });
            advice = advisor.Advise(Known(set));
            return Say($"{advice.All.Count} given, {advice.Withheld.Count} withheld");
        });
        yield return Use("explain", set =>
        {
            string? given = advice!.All.Select(item => item.Id).Concat(advice.Alerts.Select(alert => alert.Id)).FirstOrDefault();
            return given is null ? "nothing" : Say($"{advice.Explain(given).Accepted.Count} facts");
        });
        yield return Use("explainAbsence", set =>
        {
            string? missing = set.ItemIds.FirstOrDefault(id => !advice!.All.Any(item => item.Id == id));
            return missing is null ? "nothing" : Say($"{advice!.ExplainAbsence(missing).Changes.Count} changes");
        });
        yield return Use("questions", set => Say($"{advisor!.Advise(new Situation()).Questions.Count} questions"));
        yield return Use("questionsOfKnown", set => Say($"{advice!.Questions.Count} questions"));
        yield return Use("interview", set => Interview.Start(advisor!).Next?.Fact ?? "none");
        yield return Use("shared", set => Say($"{advice!.SharedView().ForPartner.Count} items"));
        yield return Use("trace", set => Say($"{advice!.Trace.Rules.Count} rules, {advisor!.Replay(advice.Trace).RulesLost.Count} differ"));
        yield return Use("compare", set => Say($"{RuleSetComparison.Of(set, set).Changes.Count} changes")) with { IsAuthors = true };
        yield return Use("compareToBuiltIn", set => Say($"{RuleSetComparison.Of(RuleSet.BuiltIn, set).Changes.Count} changes")) with { MoreBytes = BytesOf(RuleSet.BuiltIn), IsAuthors = true };
        yield return Use("verify", set => Say($"{RuleSetVerifier.Verify(set).Diagnostics.Count} remarks")) with { IsAuthors = true };

        ShapeCall Use(string name, Func<RuleSet, string> use) => new(name, () => loaded() is { } set ? use(set) : "");
    }

    /// <summary>A situation in which as much as possible is known: there is the most to explain.</summary>
    private static Situation Known(RuleSet set) => set.FactDefinitions
        .Where(fact => !fact.IsPrivate && fact.Name is not ("addiction" or "step"))
        .Aggregate(new Situation(), (situation, fact) => situation.With(fact.Name, fact.Values[0]));

    private static string Say(FormattableString text) => FormattableString.Invariant(text);
}
