using System.Text;
using System.Text.Json;
using TrustAdvice.Journeys;
using TrustAdvice.Support;
using static TrustAdvice.Fuzz.Bounds.RuleText;

namespace TrustAdvice.Fuzz.Bounds;

/// <summary>Overlays, texts, languages, and what is told of a person, made to be hard.</summary>
internal static class DocumentShapes
{
    private static readonly DateOnly Day = new(2026, 4, 6);

    private static readonly byte[] Base = File.ReadAllBytes(Seeds.PathOf("base/rules.json"));

    public static IEnumerable<Shape> All { get; } =
    [
        new("overlayOfWithholders", 10_000, 100, n => Overlay(new()
        {
            Facts = ManyFacts(10, 4), Actions = ManyActions(1),
            Rules = Many(n, i => $"{{\"id\":\"h.w{i}\",\"when\":{When(new Random(i), 10, 4, 3, 2)},\"withhold\":{{\"actions\":[\"a0\"]}}}}") + ",{\"id\":\"h.all\",\"recommend\":\"a0\"}",
        })),
        new("overlayOfMonotone", 3000, 50, n => Overlay(new()
        {
            Facts = ManyFacts(1, 62), Actions = ManyActions(20),
            Rules = Many(n, i => $"{{\"id\":\"h.r{i}\",\"when\":{{\"h.f0\":[\"v{i % 62}\",\"v{(i + 1 + (i / 62 % 61)) % 62}\"],\"talks\":\"calm\",\"safety\":\"safe\"}},\"recommend\":\"a{i % 20}\"}}"),
            Guarantees = $$"""{"id":"h.g","kind":"monotone","law":"nothingLost","along":{"h.f0":[{{Many(62, i => Say($"\"v{i}\""))}}]},"outcome":{"everyAction":true} }""",
        })),
        new("overlayOfEveryFact", 200, 10, n => Overlay(new()
        {
            Facts = ManyFacts(n, 62), Actions = ManyActions(1),
            Rules = Many(n, i => $"{{\"id\":\"h.r{i}\",\"when\":{{\"h.f{i}\":\"v1\",\"safety\":\"safe\"}},\"recommend\":\"a0\"}}"),
            Guarantees = Many(n, i => $$"""{"id":"h.g{{i}}","kind":"monotone","law":"nothingAdded","along":{"h.f{{i}}":["v2","v3","v1"]},"outcome":{"actions":["quiet-hour"]} }"""),
        })),
        new("overlayOfRanksAndHides", 9000, 200, n => Overlay(new()
        {
            Actions = ManyActions(n), Rules = Many(n, i => $"{{\"id\":\"h.r{i}\",\"when\":{{\"safety\":\"safe\"}},\"recommend\":\"a{i}\"}}"),
            More = $",\"hide\":[{Many(n - 1, i => Say($"\"a{i}\""))}],\"ranks\":{{{Many(n, i => Say($"\"h.r{i}\":{i % 1000}"))}}}",
        })),
        new("overlayOfHardGuarantees", 800, 10, n => Overlay(new()
        {
            Actions = ManyActions(1), Rules = "{\"id\":\"h.r\",\"when\":{\"safety\":\"safe\"},\"recommend\":\"a0\"}",
            Guarantees = Many(n, i => $$"""{"id":"h.g{{i}}","kind":"covered"}"""),
        })),
        new("textsOfManyActions", 10_000, 300, n => Texts(n, index => $"\"a{index}\":{{\"title\":\"t\",\"why\":\"w\",\"whyByRule\":{{\"all\":\"x\"}}}}")),
        new("longTexts", 2000, 100, n => Texts(n, index => $"\"a{index}\":{{\"title\":\"{new string('t', 3900)}\",\"why\":\"{new string('x', 3900)}\"}}")),
        new("textsWithTerms", 4000, 200, n => Texts(n, index => $"\"a{index}\":{{\"title\":\"{string.Concat(Enumerable.Repeat("{partner}", 300))}\",\"why\":\"w\"}}", ",\"terms\":{\"partner\":\"partner\"}")),
        new("textsWithChoices", 4000, 200, n => Choosing(n, string.Concat(Enumerable.Repeat("{if c}a.b {end}", 6)))),
        new("oneTextOfManyChoices", 40_000, 1000, n => Choosing(1, string.Concat(Enumerable.Range(0, n).Select(i => Say($"{{if c{i}}}x{{end}}"))))),
        new("textsWithLinksAndSigns", 2000, 100, n => Texts(n, index => $"\"a{index}\":{{\"title\":\"{string.Concat(Enumerable.Repeat("a.b 1-2 ", 450))}\",\"why\":\"one one two \u0430a.\"}}")),
        new("manyTerms", 50_000, 500, n => Texts(1, _ => "\"a0\":{\"title\":\"{t.x1} {t.x2}\",\"why\":\"w\"}", $",\"terms\":{{{Many(n, i => Say($"\"t.x{Letters(i)}\":\"partner\""))}}}")),
        new("textOfMisspeltNames", 50_000, 1000, n => Texts(300, index => "\"a0\":{\"title\":\"t\",\"why\":\"w\"}".Replace("a0", $"a{index}", StringComparison.Ordinal), $",\"alerts\":{{{Many(n, i => Say($"\"b{i}\":\"x\""))}}}")),
        new("textOfWhysByRule", 40_000, 1000, n => RuleUse.Of(
            new RuleText { Actions = ManyActions(1), Rules = Many(n, i => $"{{\"id\":\"r{i}\",\"recommend\":\"a0\"}}") }.Write(),
            Encoding.UTF8.GetBytes($"{{\"language\":\"en\",\"actions\":{{\"a0\":{{\"title\":\"t\",\"why\":\"w\",\"whyByRule\":{{{Many(n, i => Say($"\"r{i}\":\"x\""))}}}}}}}}}"))),
        new("manyLanguages", 600, 60, n => RuleUse.Of(
            new RuleText { Actions = ManyActions(1000), Rules = "{\"id\":\"all\",\"recommend\":\"a0\"}" }.Write(),
            [.. Enumerable.Range(0, n).Select(i => Encoding.UTF8.GetBytes($"{{\"language\":\"{Tag(i)}\",\"actions\":{{\"a0\":{{\"title\":\"t\",\"why\":\"w\"}}}}}}"))])),
        new("ordersOfLanguages", 100_000, 500, n => Languages(n, 11)),
        new("longListOfLanguages", 10_000, 1000, n => Call(10L * n, "for", () => Advisor.Default.For([.. Enumerable.Range(0, n).Select(Tag)]).Language)),
        new("longTag", 8_000_000, 100_000, n => Call(n, "for", () =>
        {
            try
            {
                return Advisor.Default.For("en" + string.Concat(Enumerable.Repeat("-abcd", n / 5))).Language;
            }
            catch (ArgumentException)
            {
                return "ArgumentException";
            }
        })),
        new("situationOfHostFacts", 220, 20, n => SituationOf("{" + Many(n, i => Say($"\"h.f{i}\":\"v1\"")) + "}", n)),
        new("situationOfOneName", 9000, 500, n => SituationOf("{" + Many(n, _ => "\"a\":1") + "}", 1)),
        new("situationOfMisspeltNames", 5000, 500, n => SituationOf("{" + Many(n, i => Say($"\"saf{i}\":1")) + "}", 1)),
        new("interviewOfManyAnswers", 3000, 300, n => Call(30L * n, "interview", () => Ended(Interview.TryFromJson($"{{\"answers\":[{Many(n, _ => "{\"safety\":\"safe\"}")}]}}", Advisor.Default, out _, out var found), found))),
        new("journeyOfCheckIns", 20_000, 500, n => JourneyOf(n, i => Say($"{{\"on\":\"{Date(i)}\",\"type\":\"checkIn\",\"by\":\"wasHurt\",\"ratings\":{{\"trust\":{i % 10},\"closeness\":{i * 7 % 10}}}}}"))),
        new("journeyOfOneDay", 20_000, 500, n => JourneyOf(n, i => Say($"{{\"on\":\"2026-04-05\",\"type\":\"checkIn\",\"by\":\"wasHurt\",\"ratings\":{{\"trust\":{i % 10}}}}}"))),
        new("journeyOfManyRatings", 7000, 300, n => JourneyOf(n, i => Say($"{{\"on\":\"{Date(i)}\",\"type\":\"checkIn\",\"by\":\"wasHurt\",\"ratings\":{{{Many(60, k => Say($"\"r{(i * 60) + k}\":{k % 10}"))}}}}}"))),
        new("journeyOfFeedback", 20_000, 500, n => JourneyOf(n, i => Say($"{{\"on\":\"{Date(i)}\",\"type\":\"feedback\",\"action\":\"a{i % 9000}\",\"outcome\":\"done\"}}"))),
        new("journeyOfPromises", 20_000, 500, n => JourneyOf(n, i => Say($"{{\"on\":\"{Date(i)}\",\"type\":\"promise\",\"outcome\":\"kept\",\"id\":\"p{i}\"}}"))),
        new("journeyOfBreaches", 20_000, 500, n => JourneyOf(n, i => Say($"{{\"on\":\"{Date(i)}\",\"type\":\"breach\",\"kind\":\"neglect\"}}"))),
        new("journeyOfFaults", 400_000, 2000, n => JourneyOf(n, _ => "{\"x\":1}")),
        new("traceOfManyRules", 500_000, 5000, n => Trace($"{{\"ruleSet\":\"base\",\"version\":\"1.2.3\",\"hash\":\"{new string('0', 64)}\",\"limit\":3,\"facts\":{{}},\"rules\":[{Many(n, i => Say($"\"r{i}\""))}]}}")),
        new("traceOfLongTexts", 10_000_000, 100_000, n => Trace($"{{\"ruleSet\":\"{new string('x', n)}\",\"version\":\"1\",\"hash\":\"0\",\"limit\":3,\"facts\":{{}},\"rules\":[]}}")),
        new("contacts", 10_000, 300, n => Contacts(n, i => Say($"{{\"id\":\"c{i}\",\"name\":\"N\",\"for\":[\"crisisLine\"],\"country\":\"IE\",\"ways\":[{{\"kind\":\"phone\",\"value\":\"00 {i}\"}}],\"source\":\"s\",\"checkedOn\":\"2026-04-01\"}}"))),
        new("contactsOfFaults", 100_000, 2000, n => Contacts(n, _ => "{\"x\":1}")),
        new("shortDocuments", 100_000, 1000, n => Call(3, "situations", n, () =>
        {
            for (int i = 0; i < n; i++)
            {
                Situation.TryFromJson("{}", out _, out _);
            }

            return "read";
        })),
    ];

    private static ShapeInput Overlay(RuleText text) => RuleUse.Over(RuleSet.BuiltIn, new RuleText
    {
        Id = "h.shape",
        Facts = text.Facts,
        Actions = text.Actions,
        Alerts = text.Alerts,
        Rules = text.Rules,
        Guarantees = text.Guarantees,
        More = text.More,
    }.Write("trustadvice.core"));

    private static ShapeInput Texts(int actions, Func<int, string> action, string more = "") => RuleUse.Of(
        new RuleText { Actions = ManyActions(actions), Rules = $"{{\"id\":\"all\",\"recommend\":[{Many(actions, i => Say($"\"a{i}\""))}]}}" }.Write(),
        Encoding.UTF8.GetBytes($"{{\"language\":\"en\",\"actions\":{{{Many(actions, action)}}}{more}}}"));

    private static ShapeInput Choosing(int actions, string title) => RuleUse.Of(
        new RuleText { Actions = ManyActions(actions), Rules = $"{{\"id\":\"all\",\"recommend\":[{Many(actions, i => Say($"\"a{i}\""))}]}}", More = ",\"textConditions\":{\"c\":{\"talks\":\"calm\"}}" }.Write(),
        Encoding.UTF8.GetBytes($"{{\"language\":\"en\",\"actions\":{{{Many(actions, i => Say($"\"a{i}\":{{\"title\":\"t{title}\",\"why\":\"w\"}}"))}}}}}"));

    private static string Letters(int number) => number < 26 ? Say($"{(char)('a' + number)}") : Letters(number / 26) + (char)('a' + (number % 26));

    private static string Tag(int number) => Say($"{(char)('a' + (number % 26))}{(char)('a' + (number / 26 % 26))}{(char)('a' + (number / 676 % 26))}");

    private static string Date(int day) => IsoOf(new DateOnly(1971, 1, 1).AddDays(day));

    private static string IsoOf(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static ShapeInput Call(long bytes, string name, Func<string> run) => Call(bytes, name, 1, run);

    private static ShapeInput Call(long bytes, string name, int times, Func<string> run) => new(bytes, [new(name, run, times)]);

    private static string Ended(bool isRead, IReadOnlyList<Diagnostic> found) => isRead ? "read" : RuleUse.Codes(found);

    private static ShapeInput Languages(int orders, int languages)
    {
        var set = RuleSet.Load(new MemoryStream(Base), [.. Enumerable.Range(0, languages).Select(i => new MemoryStream(Encoding.UTF8.GetBytes(
            $"{{\"language\":\"{Tag(i)}\",\"actions\":{{\"listen\":{{\"title\":\"t\",\"why\":\"w\"}}}}}}")))]);
        var advisor = new Advisor(new AdvisorOptions { RuleSet = set });
        var random = new Random(1);
        string[] tags = [.. Enumerable.Range(0, languages).Select(Tag)];
        return Call(30, "for", orders, () =>
        {
            for (int order = 0; order < orders; order++)
            {
                random.Shuffle(tags);
                _ = advisor.For(tags).Language;
            }

            return "given";
        });
    }

    private static ShapeInput SituationOf(string json, int facts)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        var known = RuleSet.Load(new MemoryStream(new RuleText { Facts = ManyFacts(facts, 2), Actions = ManyActions(1), Rules = "{\"id\":\"all\",\"recommend\":\"a0\"}" }.Write())).FactDefinitions;
        return new ShapeInput(bytes.Length,
        [
            new("read", () => Ended(Situation.TryFromJson(bytes, out _, out var found, known), found)),
            new("convert", () => Converted(() => JsonSerializer.Deserialize(bytes, TrustAdviceJson.TypeInfo<Situation>()) is null ? "null" : "read")),
        ]);
    }

    private static string Converted(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (JsonException)
        {
            return "JsonException";
        }
    }

    private static ShapeInput JourneyOf(int events, Func<int, string> write)
    {
        byte[] bytes = Encoding.UTF8.GetBytes($"{{\"version\":1,\"whoBrokeTrust\":\"partner\",\"events\":[{Many(events, write)}]}}");
        Journey? journey = null;
        return new ShapeInput(bytes.Length,
        [
            new("read", () => Ended(Journey.TryFromJson(bytes, out journey, out var found), found)),
            new("assess", () => Say($"{journey?.Assess(Day).State}")),
            new("readiness", () => Say($"{journey?.Readiness(Day).Count}")),
            new("path", () => Say($"{journey?.Path(Day).Count}")),
            new("schedule", () => Say($"{journey?.Schedule(Day) is not null}")),
            new("advise", () => journey is null ? "" : Say($"{Advisor.Default.Advise(journey, Day).All.Count}")),
            new("shared", () => Say($"{journey?.SharedView().Events.Count} {journey?.AsToldByPartner().Events.Count}")),
            new("write", () => Say($"{journey?.ToJson(indented: true).Length}")),
        ]);
    }

    private static ShapeInput Trace(string json)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        AdviceTrace? trace = null;
        var advisor = new Advisor(new AdvisorOptions { RuleSet = RuleSet.Load(new MemoryStream(Base)) });
        return new ShapeInput(bytes.Length,
        [
            new("read", () => Converted(() =>
            {
                trace = JsonSerializer.Deserialize(bytes, TrustAdviceJson.TypeInfo<AdviceTrace>());
                return "read";
            })),
            new("replay", () => trace is null ? "" : Say($"{advisor.Replay(trace).RulesLost.Count} differ")),
            new("print", () => Say($"{trace?.ToString().Length} characters")),
        ]);
    }

    private static ShapeInput Contacts(int count, Func<int, string> write)
    {
        byte[] bytes = Encoding.UTF8.GetBytes($"{{\"version\":1,\"contacts\":[{Many(count, write)}]}}");
        SupportDirectory? directory = null;
        var advice = Advisor.Default.Advise(new Situation { Safety = Safety.Afraid, SelfHarm = SelfHarm.Yes });
        return new ShapeInput(bytes.Length,
        [
            new("read", () => Ended(SupportDirectory.TryLoad(new MemoryStream(bytes), out directory, out var found), found)),
            new("find", () => Say($"{directory?.FindAll("IE", advice, Day, ["en"]).Referrals.Count}")),
            new("write", () => Say($"{directory?.ToJson().Length}")),
        ]);
    }
}
