using static TrustAdvice.Fuzz.Bounds.RuleText;

namespace TrustAdvice.Fuzz.Bounds;

/// <summary>Rule files that are made to be hard to read, to compile, to prove or to explain.</summary>
internal static class RuleShapes
{
    private const string Every = "\"everyAction\":true";

    /// <summary>A file with a name, and what is done with it: read, and all that an app may ask then.</summary>
    public static IEnumerable<Shape> All { get; } =
    [
        Of("rules", 50_000, 1000, n => new() { Actions = ManyActions(80), Rules = Many(n, i => Say($$"""{"id":"r{{i}}","when":{"progress":"stuck"},"recommend":"a{{i % 80}}","rank":{{i % 900}}}""")) }),
        Of("rulesOfFourFacts", 50_000, 1000, n => RandomRules(n, facts: 30, values: 4, constrained: 4)),
        Of("actions", 10_000, 500, n => new() { Actions = ManyActions(n), Rules = Rule("all", $"\"recommend\":{Names(n)}") }),
        Of("alternativesTimesActions", 780, 60, n => new()
        {
            Facts = ManyFacts(4, 4), Actions = ManyActions(n),
            Rules = Rule("all", $"\"when\":{{\"any\":[{Many(256, i => Say($"{{\"h.f0\":\"v{i % 4}\",\"h.f1\":\"v{i / 4 % 4}\",\"h.f2\":\"v{i / 16 % 4}\",\"h.f3\":\"v{i / 64 % 4}\"}}"))}]}},\"recommend\":{Names(n)}"),
        }),
        Of("withholders", 10_000, 400, n => new()
        {
            Facts = ManyFacts(30, 4), Actions = ManyActions(n / 10),
            Rules = Many(n, i => Rule($"w{i}", $"\"when\":{When(new Random(i), 30, 4, 3, 2)},\"withhold\":{{{Every}}}")) + "," + Rule("all", "\"recommend\":\"a0\""),
        }),
        Of("withholdersOfOne", 45_000, 1000, n => new()
        {
            Facts = ManyFacts(20, 4), Actions = ManyActions(2),
            Rules = Many(n, i => Rule($"w{i}", $"\"when\":{When(new Random(i), 20, 4, 2, 2)},\"withhold\":{{\"actions\":[\"a0\"]}}")) + "," + Rule("all", "\"recommend\":\"a0\""),
        }),
        Of("boxesThatCloseAtOnce", 1000, 60, n => new()
        {
            Actions = ManyActions(2), Rules = Rule("all", "\"recommend\":\"a0\""),
            Guarantees = Many(n, i => Guarantee(i, "always", "\"actions\":[\"a0\"]", $"{{\"any\":[{Many(256, _ => "{\"talks\":\"calm\"}")}]}}")),
        }),
        Of("longChains", 20_000, 500, n => new()
        {
            Facts = ManyFacts(40, 4), Actions = ManyActions(100),
            Rules = Many(n, i => Rule($"r{i}", $"\"when\":{When(new Random(i), 40, 4, 3, 2)},\"recommend\":\"a{i % 100}\",\"rank\":{i % 1000}")),
            Guarantees = Many(20, i => Guarantee(i, "never", $"\"actions\":[\"a{i}\"],\"as\":\"nextStep\"")),
        }),
        Of("nextStepOfEachAction", 10_000, 200, n => new()
        {
            Actions = ManyActions(n, "brokeTrust"), Rules = Many(n, i => Rule($"r{i}", $"\"when\":{{\"progress\":\"stuck\"}},\"recommend\":\"a{i}\"")),
            Guarantees = """{"id":"g","kind":"mirror","law":"role","outcome":{"everyAction":true,"as":"nextStep"}}""",
        }),
        Of("sharedLeaves", 4000, 200, n => new()
        {
            Facts = ManyFacts(30, 4), Actions = ManyActions(400),
            Rules = Many(n, i => Rule($"w{i}", $"\"when\":{When(new Random(i), 30, 4, 3, 2)},\"withhold\":{{{Every}}}")) + "," + Rule("all", $"\"recommend\":{Names(400)}"),
            Guarantees = Guarantee(0, "covered", null),
        }),
        Of("pairsThatNeverMeet", 10_000, 150, n => new()
        {
            Actions = ManyActions(n), Rules = Rule("one", "\"recommend\":\"a0\""),
            Guarantees = $$"""{"id":"g","kind":"incompatible","actions":{{Names(n)}}}""",
        }),
        Of("coveredByMany", 1000, 30, n => new()
        {
            Actions = ManyActions(80), Rules = Many(n * 40, i => Rule($"r{i}", $"\"when\":{{\"talks\":\"hostile\"}},\"recommend\":\"a{i % 80}\"")) + "," + Rule("all", "\"recommend\":\"a0\""),
            Guarantees = Many(n, i => Guarantee(i, "covered", null)),
        }),
        Of("monotoneOverManyValues", 3000, 100, n => new()
        {
            Facts = ManyFacts(1, 62), Actions = ManyActions(100),
            Rules = Many(n, i => Rule($"r{i}", $"\"when\":{{\"h.f0\":[\"v{i % 62}\",\"v{(i + 1 + (i / 62 % 61)) % 62}\"],\"talks\":\"calm\"}},\"recommend\":\"a{i % 100}\"")) + "," + Rule("all", $"\"recommend\":{Names(100)}"),
            Guarantees = $$"""{"id":"g","kind":"monotone","law":"nothingAdded","along":{"h.f0":[{{Many(62, i => Say($"\"v{i}\""))}}]},"outcome":{"everyAction":true} }""",
        }),
        Of("manyMonotones", 1000, 20, n => new()
        {
            Facts = ManyFacts(1, 62), Actions = ManyActions(100),
            Rules = Many(20 * n, i => Rule($"r{i}", $"\"when\":{{\"h.f0\":\"v{i % 62}\"}},\"withhold\":{{\"actions\":[\"a{i % 100}\"]}}")) + "," + Rule("all", $"\"recommend\":{Names(100)}"),
            Guarantees = Many(n, g => $$"""{"id":"g{{g}}","kind":"monotone","law":"nothingLost","along":{"h.f0":[{{Many(62, i => Say($"\"v{i}\""))}}]},"outcome":{"actions":["a0"]} }"""),
        }),
        Of("monotoneUrgency", 5000, 200, n => new()
        {
            Facts = ManyFacts(20, 4), Actions = ManyActions(1),
            Rules = Many(n, i => Rule($"r{i}", $"\"when\":{When(new Random(i), 20, 4, 3, 2)},\"refer\":{{\"to\":\"individualTherapist\",\"urgency\":\"soon\"}}")),
            Guarantees = """{"id":"g","kind":"monotone","law":"urgencyNeverFalls","along":{"progress":["slow","stalled","stuck","worsening"]}}""",
        }),
        Of("mirrorOfMany", 5000, 200, n => new()
        {
            Facts = ManyFacts(20, 4), Actions = ManyActions(50),
            Rules = Many(n, i => Rule($"r{i}", $"\"when\":{{\"myGoal\":\"leave\",{When(new Random(i), 20, 4, 3, 2)[1..]},\"recommend\":\"a{i % 50}\"")) + ","
                + Many(n, i => Rule($"s{i}", $"\"when\":{{\"partnerGoal\":\"leave\",{When(new Random(i + n), 20, 4, 3, 2)[1..]},\"recommend\":\"a{i % 50}\"")),
            Guarantees = """{"id":"g","kind":"mirror","law":"retold","outcome":{"everyAction":true,"referrals":"any"}}""",
        }),
        Of("deepAlternatives", 200, 10, n => new()
        {
            Facts = ManyFacts(60, 3), Actions = ManyActions(2),
            Rules = Many(n, i => Rule($"w{i}", $"\"when\":{{\"any\":[{Many(256, k => When(new Random((i * 256) + k), 60, 3, 6, 2))}]}},\"withhold\":{{\"actions\":[\"a0\"]}}")) + "," + Rule("all", "\"recommend\":\"a0\""),
            Guarantees = Guarantee(0, "always", "\"actions\":[\"a0\"]"),
        }),
        Of("threeSat", 40_000, 60, n => Hard(n / 20 is var facts && facts > 200 ? 200 : Math.Max(facts, 14), n)),
        Of("threeSatAtTheThreshold", 900, 60, n => Hard(Math.Min(200, n / 4), n)),
        Of("pigeons", 14, 4, Pigeons),
        Of("parity", 200, 8, Parity),
        Of("hostFacts", 220, 20, n => new() { Facts = ManyFacts(n, 62), Actions = ManyActions(1), Rules = Many(n, i => Rule($"r{i}", $"\"when\":{{\"h.f{i}\":\"v1\"}},\"recommend\":\"a0\"")) }),
        Of("rowsTimesWords", 780, 40, n => new()
        {
            Facts = ManyFacts(220, 62), Actions = ManyActions(1),
            Rules = Many(n, i => Rule($"r{i}", $"\"when\":{{\"any\":[{Many(256, k => Say($"{{\"h.f{((i * 256) + k) % 220}\":\"v1\"}}"))}]}},\"recommend\":\"a0\"")),
        }),
        Of("hostFactsAndRules", 20_000, 500, n => RandomRules(n, facts: 220, values: 62, constrained: 3)),
        Of("slots", 10_000, 300, n => new()
        {
            Actions = ManyActions(n), More = ",\"slots\":[" + Many(16, i => Say($"{{\"id\":\"s{i}\",\"cap\":1}}")) + "]",
            Rules = Many(n, i => Rule($"r{i}", $"\"recommend\":\"a{i}\",\"slot\":\"s{(i < n / 2 ? 0 : i % 16)}\"")),
        }),
        Of("everyActionGuarantees", 1000, 50, n => new()
        {
            Actions = ManyActions(10 * n), Rules = Rule("none", "\"alert\":\"card\""), Alerts = "\"card\"",
            Guarantees = Many(n, i => Guarantee(i, "never", Every)),
        }),
        Of("oneListInManyRules", 2000, 60, n => new()
        {
            Actions = ManyActions(100), Rules = Many(n, i => Rule($"r{i}", $"\"recommend\":{Names(100)}")),
        }),
        Of("ranks", 50_000, 1000, n => new() { Actions = ManyActions(1), Rules = Many(n, i => Rule($"r{i}", $"\"recommend\":\"a0\",\"rank\":{i % 1000}")) }),
        Of("conditionOfAllFacts", 2000, 40, n => new()
        {
            Facts = ManyFacts(220, 2), Actions = ManyActions(1),
            Rules = Many(n, i => Rule($"r{i}", $"\"when\":{When(new Random(i), 220, 2, 200, 1)},\"recommend\":\"a0\"")),
            Guarantees = Guarantee(0, "never", "\"actions\":[\"a0\"]", "{\"talks\":\"calm\"}"),
        }),
        Of("topics", 1000, 30, n => new()
        {
            More = $",\"topics\":[{Many(n, i => Say($"\"t{i}\""))}]",
            Actions = Many(n, i => Say($"{{\"id\":\"a{i}\",\"owner\":\"both\",\"kind\":\"reflection\",\"topics\":[{Many(n, t => Say($"\"t{t}\""))}]}}")),
            Rules = Many(n, i => Rule($"r{i}", $"\"withhold\":{{\"topics\":[\"t{i}\"]}}")),
        }),
        Of("examples", 60_000, 1000, n => new()
        {
            Actions = ManyActions(1), Rules = Rule("all", "\"recommend\":\"a0\""),
            More = $",\"examples\":[{Many(n, i => Say($"{{\"name\":\"e{i}\",\"situation\":{{\"talks\":\"calm\"}},\"must\":[\"a0\"]}}"))}]",
        }),
        Of("informationOfManyRules", 40_000, 1000, n => new()
        {
            Actions = ManyActions(1), Alerts = Many(50, i => Say($"\"c{i}\"")), More = $",\"information\":[{Many(50, i => Say($"{{\"id\":\"i{i}\"}}"))}]",
            Rules = Many(n, i => Rule($"r{i}", $"\"inform\":\"i{i % 50}\",\"alert\":\"c{i % 50}\"")),
        }),
        Of("literature", 1000, 50, n => new()
        {
            Actions = Many(10 * n, i => Say($"{{\"id\":\"a{i}\",\"owner\":\"both\",\"kind\":\"reflection\",\"sources\":[\"k{i % n}\"]}}")),
            Rules = Rule("all", "\"recommend\":\"a0\""),
            More = $",\"literature\":[{Many(n, i => Say($"{{\"key\":\"k{i}\",\"authors\":\"A\",\"title\":\"t\",\"in\":\"J\",\"url\":\"example.org\",\"seen\":\"abstract\",\"finding\":\"f\",\"limits\":\"l\"}}"))}]",
        }),
        Of("faults", 400_000, 2000, n => new() { Rules = Many(n, i => "{}") }),
        Of("misspeltReferences", 200_000, 2000, n => new() { Actions = ManyActions(Math.Min(n / 20, 10_000)), Rules = Rule("all", $"\"recommend\":[{Many(n, i => Say($"\"b{i}\""))}]") }),
        Of("misspeltEverywhere", 40_000, 1000, n => new()
        {
            Actions = ManyActions(1), Rules = Many(n, i => Rule($"r{i}", $"\"when\":{{\"saftey\":\"afraid\"}},\"inform\":\"x{i}\",\"alert\":\"y{i}\",\"slot\":\"z{i}\"")),
        }),
    ];

    private static Shape Of(string name, int full, int shortSize, Func<int, RuleText> write) => new(name, full, shortSize, size => RuleUse.Of(write(size).Write()));

    private static string Rule(string id, string members) => $"{{\"id\":\"{id}\",{members}}}";

    private static string Names(int actions) => $"[{Many(actions, i => Say($"\"a{i}\""))}]";

    private static string Guarantee(int number, string kind, string? outcome, string? when = null) =>
        Say($"{{\"id\":\"g{number}\",\"kind\":\"{kind}\"") + (when is null ? "" : ",\"when\":" + when) + (outcome is null ? "" : $",\"outcome\":{{{outcome}}}") + "}";

    private static RuleText RandomRules(int rules, int facts, int values, int constrained) => new()
    {
        Facts = ManyFacts(facts, values),
        Actions = ManyActions(80),
        Rules = Many(rules, i => Rule($"r{i}", $"\"when\":{When(new Random(i), facts, values, constrained, 2)},\"recommend\":\"a{i % 80}\",\"rank\":{i % 900}")) + "," + Rule("all", "\"recommend\":\"a0\""),
        Guarantees = Guarantee(0, "covered", null),
    };

    /// <summary>Whether some answers step out of every box that withholds: clauses of three facts of two values.</summary>
    private static RuleText Hard(int facts, int clauses) => new()
    {
        Facts = ManyFacts(facts, 1),
        Actions = ManyActions(1),
        Rules = Many(clauses, i => Rule($"w{i}", $"\"when\":{Clause(new Random(i), facts)},\"withhold\":{{{Every}}}")) + "," + Rule("all", "\"recommend\":\"a0\""),
        Guarantees = Guarantee(0, "never", Every),
    };

    private static string Clause(Random random, int facts) => "{" + string.Join(',', Enumerable.Range(0, 3).Select(_ => random.Next(facts)).Distinct()
        .Select(fact => Say($"\"h.f{fact}\":\"{(random.Next(2) == 0 ? "v0" : "unknown")}\""))) + "}";

    /// <summary>So many pigeons and a hole less: no search by cases is short.</summary>
    private static RuleText Pigeons(int pigeons) => new()
    {
        Facts = ManyFacts(pigeons, pigeons - 1),
        Actions = ManyActions(1),
        Rules = string.Join(',', from one in Enumerable.Range(0, pigeons)
                                 from other in Enumerable.Range(one + 1, pigeons - one - 1)
                                 from hole in Enumerable.Range(0, pigeons - 1)
                                 select Rule($"w{one}-{other}-{hole}", $"\"when\":{{\"h.f{one}\":\"v{hole}\",\"h.f{other}\":\"v{hole}\"}},\"withhold\":{{{Every}}}"))
            + "," + Many(pigeons, i => Rule($"u{i}", $"\"when\":{{\"h.f{i}\":\"unknown\"}},\"withhold\":{{{Every}}}")) + "," + Rule("all", "\"recommend\":\"a0\""),
        Guarantees = Guarantee(0, "never", Every),
    };

    /// <summary>Each three neighbours in a ring have an odd number of known ones, and all of them together an even one.</summary>
    private static RuleText Parity(int facts) => new()
    {
        Facts = ManyFacts(facts, 1),
        Actions = ManyActions(1),
        Rules = string.Join(',', from first in Enumerable.Range(0, facts)
                                 from bits in new[] { 0, 3, 5, 6 }
                                 select Rule($"w{first}-{bits}", $"\"when\":{{{Many(3, k => $"\"h.f{(first + (k * k)) % facts}\":\"{((bits >> k & 1) != 0 ? "v0" : "unknown")}\"")}}},\"withhold\":{{{Every}}}"))
            + "," + Rule("some", $"\"when\":{{\"h.f0\":\"v0\",\"h.f1\":\"unknown\"}},\"withhold\":{{{Every}}}") + "," + Rule("all", "\"recommend\":\"a0\""),
        Guarantees = Guarantee(0, "never", Every),
    };
}
