using System.Text.Json;

namespace TrustAdvice.Tests.Reference;

/// <summary>
/// What docs/rule-format.md says, step by step and slowly, straight from the text of a rule file: no bits, no index,
/// nothing of the library's compiled form. The fast engine must agree with it.
/// </summary>
internal sealed class NaiveEvaluator(string json)
{
    private static readonly JsonDocumentOptions Options =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly string[] UrgentFirst = ["emergency", "today", "soon", "whenReady"];

    private readonly Dictionary<string, List<string>> _values = [];
    private readonly JsonElement _file = JsonDocument.Parse(json, Options).RootElement;

    public Outcome Evaluate(Situation situation)
    {
        var reader = situation.WhoBrokeTrust;
        var order = List(_file, "actions").Select(Id).ToList();
        var actions = List(_file, "actions").ToDictionary(Id);
        var rules = List(_file, "rules").Where(rule => Holds(rule, situation)).ToList();

        var withholding = rules.Where(rule => rule.TryGetProperty("withhold", out _)).ToList();
        var actionsHeld = order.ToDictionary(action => action, action =>
            withholding.Where(rule => Selects(rule.GetProperty("withhold"), actions[action])).Select(Id).ToList());

        var recommended = rules
            .SelectMany(rule => OneOrMore(rule, "recommend").Select(action => (Rule: rule, Action: action)))
            .Where(item => IsFor(actions[item.Action], reader))
            .OrderByDescending(item => Rank(item.Rule))
            .ThenBy(item => order.IndexOf(item.Action))
            .ToList();
        var standing = InRounds([.. recommended.Where(item => actionsHeld[item.Action].Count == 0)]);
        var referred = rules
            .SelectMany(rule => Referrals(rule).Select(refer => (Rule: rule, To: Text(refer, "to"), Urgency: Text(refer, "urgency"))))
            .OrderBy(item => Array.IndexOf(UrgentFirst, item.Urgency))
            .ThenByDescending(item => Rank(item.Rule))
            .GroupBy(item => item.To)
            .ToList();
        var referralsHeld = referred.ToDictionary(r => r.Key, r =>
            withholding.Where(rule => SelectsReferral(rule.GetProperty("withhold"), r.Key)).Select(Id).ToList());
        var shown = rules.SelectMany(rule => OneOrMore(rule, "alert")).ToHashSet();
        var informed = rules.SelectMany(rule => OneOrMore(rule, "inform")).ToHashSet();

        IEnumerable<string> Informed(string? opening) => List(_file, "information")
            .Where(item => informed.Contains(Id(item)) && (item.TryGetProperty("opening", out var kind) ? kind.GetString() : null) == opening)
            .Select(Id);

        return new Outcome(
            All: [.. standing.Select(item => Line(item.Action, recommended.Where(other => other.Action == item.Action)
                .Select(other => Id(other.Rule)).Prepend(Id(item.Rule)).Distinct()))],
            Referrals: [.. referred.Where(r => referralsHeld[r.Key].Count == 0)
                .Select(r => Line($"{r.Key} {r.First().Urgency}", r.Select(item => Id(item.Rule)).Distinct()))],
            Alerts: [.. Texts(_file, "alerts").Where(shown.Contains)],
            Opening: standing.Count == 0 ? [] : [.. Informed("meaning").Take(1), .. Informed("direction").Take(1)],
            Information: [.. Informed(null)],
            Withheld: [.. InRounds([.. recommended.Where(item => actionsHeld[item.Action].Count > 0)]).Select(item => (Id: item.Action, Rules: actionsHeld[item.Action]))
                .Concat(referred.Select(r => (Id: r.Key, Rules: referralsHeld[r.Key])))
                .Where(item => item.Rules.Count > 0)
                .Select(item => Line(item.Id, item.Rules))],
            Rules: [.. rules.Where(rule => DoesSomething(rule, actions, reader)).Select(Id)]);
    }

    /// <summary>Round by round: again and again the first that is not taken yet and whose slot has room.</summary>
    private List<(JsonElement Rule, string Action)> InRounds(List<(JsonElement Rule, string Action)> given)
    {
        List<(JsonElement Rule, string Action)> taken = [];
        for (int round = 1; given.Exists(IsLeft); round++)
        {
            for (int next; (next = given.FindIndex(item => IsLeft(item) && HasRoom(item.Rule, round))) >= 0;)
            {
                taken.Add(given[next]);
            }
        }

        return taken;

        bool IsLeft((JsonElement Rule, string Action) item) => !taken.Exists(other => other.Action == item.Action);

        bool HasRoom(JsonElement rule, int round) => !rule.TryGetProperty("slot", out var slot)
            || taken.Count(other => other.Rule.TryGetProperty("slot", out var own) && own.GetString() == slot.GetString())
                < round * List(_file, "slots").Single(known => Id(known) == slot.GetString()).GetProperty("cap").GetInt32();
    }

    public static string Line(string what, IEnumerable<string> rules) => $"{what} by {string.Join(", ", rules)}";

    private bool Holds(JsonElement rule, Situation situation) =>
        !rule.TryGetProperty("when", out var when)
        || (Conjunction(when, situation)
            && (!when.TryGetProperty("any", out var any) || any.EnumerateArray().Any(one => Conjunction(one, situation))));

    private bool Conjunction(JsonElement when, Situation situation) =>
        when.EnumerateObject().Where(member => member.Name != "any").All(member => Accepts(member, situation));

    private bool Accepts(JsonProperty condition, Situation situation)
    {
        // A value that the rule set does not declare counts as unknown.
        var values = ValuesOf(condition.Name);
        string value = situation.ValueOf(condition.Name) is { } known && values.Contains(known) ? known : "unknown";
        if (condition.Value.ValueKind != JsonValueKind.Object || condition.Value.TryGetProperty("not", out _))
        {
            return condition.Value.ValueKind != JsonValueKind.Object
                ? OneOrMore(condition.Value).Contains(value)
                : value != "unknown" && !OneOrMore(condition.Value, "not").Contains(value);
        }

        int place = values.IndexOf(value);
        int from = condition.Value.TryGetProperty("from", out var low) ? values.IndexOf(low.GetString()!) : 0;
        int to = condition.Value.TryGetProperty("to", out var high) ? values.IndexOf(high.GetString()!) : values.Count - 1;
        return place >= 0 && from <= place && place <= to;
    }

    private List<string> ValuesOf(string fact) => _values.TryGetValue(fact, out var values) ? values : _values[fact] = FindValues(fact);

    private List<string> FindValues(string fact)
    {
        var declared = List(_file, "facts").Where(declared => Text(declared, "name") == fact).ToList();
        return declared.Count > 0
            ? [.. Texts(declared[0], "values")]
            : [.. Enum.GetNames(Nullable.GetUnderlyingType(typeof(Situation).GetProperty(char.ToUpperInvariant(fact[0]) + fact[1..])!.PropertyType)!)
                .Select(name => char.ToLowerInvariant(name[0]) + name[1..])];
    }

    private static bool Selects(JsonElement selector, JsonElement action) =>
        !Texts(selector, "except").Contains(Id(action))
        && ((selector.TryGetProperty("everyAction", out var every) && every.GetBoolean())
            || Texts(selector, "actions").Contains(Id(action))
            || Texts(selector, "kinds").Contains(Text(action, "kind"))
            || Texts(selector, "owners").Contains(Text(action, "owner"))
            || (action.TryGetProperty("step", out var step) && Texts(selector, "steps").Contains(step.GetString()!))
            || Texts(action, "topics").Intersect(Texts(selector, "topics")).Any());

    private static bool SelectsReferral(JsonElement selector, string kind) =>
        OneOrMore(selector, "referrals").Any(selected => selected == "any" || selected == kind);

    private static bool DoesSomething(JsonElement rule, Dictionary<string, JsonElement> actions, WhoBrokeTrust? reader) =>
        rule.TryGetProperty("withhold", out _) || rule.TryGetProperty("refer", out _) || rule.TryGetProperty("alert", out _)
        || rule.TryGetProperty("inform", out _)
        || OneOrMore(rule, "recommend").Any(action => IsFor(actions[action], reader));

    private static bool IsFor(JsonElement action, WhoBrokeTrust? reader) => Text(action, "owner") switch
    {
        "brokeTrust" => reader is WhoBrokeTrust.Me or WhoBrokeTrust.Both,
        "wasHurt" => reader is WhoBrokeTrust.Partner or WhoBrokeTrust.Both,
        _ => true,
    };

    private static IEnumerable<JsonElement> Referrals(JsonElement rule) =>
        !rule.TryGetProperty("refer", out var refer) ? []
        : refer.ValueKind == JsonValueKind.Array ? refer.EnumerateArray() : [refer];

    private static int Rank(JsonElement rule) => rule.TryGetProperty("rank", out var rank) ? rank.GetInt32() : 0;

    private static string Id(JsonElement item) => Text(item, "id");

    private static string Text(JsonElement item, string member) => item.GetProperty(member).GetString()!;

    private static IEnumerable<JsonElement> List(JsonElement from, string member) =>
        from.TryGetProperty(member, out var list) ? list.EnumerateArray() : [];

    private static IEnumerable<string> Texts(JsonElement from, string member) =>
        List(from, member).Select(item => item.GetString()!);

    private static IEnumerable<string> OneOrMore(JsonElement from, string member) =>
        from.TryGetProperty(member, out var value) ? OneOrMore(value) : [];

    private static IEnumerable<string> OneOrMore(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(item => item.GetString()!) : [value.GetString()!];
}
