using System.Text.Json.Nodes;
using TrustAdvice.Facts;
using TrustAdvice.Input;
using JsonObject = System.Text.Json.Nodes.JsonObject;

namespace TrustAdvice.Tests.Support;

/// <summary>Writes random sound rule files, as text, so that the reader is exercised too.</summary>
internal sealed class RandomRuleFile(Random random)
{
    private static readonly string[] Topics = ["one", "two", "three"];
    private static readonly string[] Information = ["first-note", "second-note", "third-note", "fourth-note"];
    private static readonly string?[] Openings = [null, "meaning", "direction"];
    private static readonly string[] Slots = ["need", "step"];
    private static readonly string[] Alerts = ["first-alert", "second-alert", "third-alert"];

    private readonly List<(string Name, IReadOnlyList<string> Values, bool Ordered)> _facts =
        [.. FactSpace.BuiltIn.All.Select(fact => (fact.Name, fact.Values, fact.IsOrdered))];

    private int _actions;

    public string Write(int rules)
    {
        var hostFacts = HostFacts();
        _actions = random.Next(3) == 0 ? random.Next(60, 140) : random.Next(1, 20);
        var file = new JsonObject
        {
            ["format"] = 1,
            ["id"] = "random",
            ["version"] = "1.0.0",
            ["facts"] = hostFacts,
            ["topics"] = Texts(Topics),
            ["alerts"] = Texts(Alerts),
            ["slots"] = new JsonArray([.. Slots.Select(id => new JsonObject { ["id"] = id, ["cap"] = random.Next(1, 4) })]),
            ["information"] = new JsonArray([.. Information.Select(Informing)]),
            ["actions"] = new JsonArray([.. Enumerable.Range(0, _actions).Select(Action)]),
            ["rules"] = new JsonArray([.. Enumerable.Range(0, rules).Select(Rule)]),
        };
        return file.ToJsonString();
    }

    private JsonObject Informing(string id) =>
        Openings[random.Next(Openings.Length)] is { } kind ? new() { ["id"] = id, ["opening"] = kind } : new() { ["id"] = id };

    private JsonArray HostFacts()
    {
        var facts = new JsonArray();
        int count = random.Next(4) == 0 ? random.Next(10, 70) : random.Next(4);
        for (int index = 0; index < count; index++)
        {
            int size = random.Next(10) == 0 ? FactDefinition.MaximumValues : random.Next(1, 6);
            string[] values = [.. Enumerable.Range(0, size).Select(value => $"v{value}")];
            bool ordered = random.Next(2) == 0;
            _facts.Add(($"acme.fact-{index}", values, ordered));
            facts.Add(new JsonObject { ["name"] = $"acme.fact-{index}", ["values"] = Texts(values), ["ordered"] = ordered });
        }

        return facts;
    }

    private JsonObject Action(int index)
    {
        var action = new JsonObject
        {
            ["id"] = $"a{index}",
            ["owner"] = One(JsonNames.All<Owner>()),
            ["kind"] = One(JsonNames.All<ActionKind>()),
        };
        if (random.Next(2) == 0)
        {
            action["step"] = One(JsonNames.All<RepairStep>());
        }

        if (random.Next(2) == 0)
        {
            action["topics"] = Some(Topics);
        }

        return action;
    }

    private JsonObject Rule(int index)
    {
        var rule = new JsonObject { ["id"] = $"r{index}" };
        if (random.Next(12) != 0)
        {
            rule["when"] = When();
        }

        if (random.Next(2) == 0)
        {
            // Few different ranks, so that the order of the catalogue decides often.
            rule["rank"] = random.Next(4) * 100;
        }

        AddEffects(rule);
        return rule;
    }

    private void AddEffects(JsonObject rule)
    {
        int effects = random.Next(1, 32);
        if ((effects & 1) != 0)
        {
            rule["recommend"] = random.Next(2) == 0 ? ActionId() : Some([.. ActionIds()]);
        }

        if ((effects & 1) != 0 && random.Next(2) == 0)
        {
            rule["slot"] = One(Slots);
        }

        if ((effects & 2) != 0)
        {
            rule["refer"] = random.Next(2) == 0 ? Referral() : new JsonArray(Referral(), Referral());
        }

        if ((effects & 4) != 0)
        {
            rule["alert"] = random.Next(2) == 0 ? One(Alerts) : Some(Alerts);
        }

        if ((effects & 16) != 0)
        {
            rule["inform"] = random.Next(2) == 0 ? One(Information) : Some(Information);
        }

        if ((effects & 8) != 0)
        {
            rule["withhold"] = Selector();
        }
    }

    private JsonObject Selector()
    {
        var selector = new JsonObject();
        while (selector.Count == 0)
        {
            AddTo(selector, "everyAction", 30, () => random.Next(2) == 0);
            AddTo(selector, "actions", 3, () => Some([.. ActionIds()]));
            AddTo(selector, "kinds", 6, () => Some(JsonNames.All<ActionKind>(), most: 2));
            AddTo(selector, "owners", 10, () => Some(JsonNames.All<Owner>(), most: 1));
            AddTo(selector, "steps", 6, () => Some(JsonNames.All<RepairStep>(), most: 2));
            AddTo(selector, "topics", 6, () => Some(Topics, most: 1));
            AddTo(selector, "referrals", 4, () =>
                random.Next(8) == 0 ? "any" : Some(JsonNames.All<ReferralKind>(), most: 3));
        }

        AddTo(selector, "except", 3, () => Some([.. ActionIds()]));
        return selector;
    }

    private void AddTo(JsonObject selector, string member, int oneIn, Func<JsonNode> value)
    {
        if (random.Next(oneIn) == 0)
        {
            selector[member] = value();
        }
    }

    private JsonObject When()
    {
        var when = new JsonObject();
        foreach (var fact in Pick(_facts, random.Next(0, 4)))
        {
            when[fact.Name] = Condition(fact.Values, fact.Ordered);
        }

        if (random.Next(4) == 0)
        {
            // Alternatives speak of other facts than the conjunction around them, so that none contradicts it.
            var others = _facts.Where(fact => !when.ContainsKey(fact.Name)).ToList();
            when["any"] = new JsonArray([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Alternative(others))]);
        }

        return when;
    }

    private JsonObject Alternative(List<(string Name, IReadOnlyList<string> Values, bool Ordered)> facts)
    {
        var alternative = new JsonObject();
        foreach (var fact in Pick(facts, random.Next(0, 3)))
        {
            alternative[fact.Name] = Condition(fact.Values, fact.Ordered);
        }

        return alternative;
    }

    private JsonNode Condition(IReadOnlyList<string> values, bool ordered)
    {
        switch (random.Next(5))
        {
            case 0:
                return One([.. values, "unknown"]);
            case 1 when values.Count > 1:
                return new JsonObject { ["not"] = Some(values, most: values.Count - 1) };
            case 2 when ordered:
                return Range(values);
            default:
                return Some([.. values, "unknown"]);
        }
    }

    private JsonObject Range(IReadOnlyList<string> values)
    {
        int low = random.Next(values.Count);
        int high = random.Next(low, values.Count);
        int ends = random.Next(1, 4);
        var range = new JsonObject();
        if ((ends & 1) != 0)
        {
            range["from"] = values[low];
        }

        if ((ends & 2) != 0)
        {
            range["to"] = values[high];
        }

        return range;
    }

    private JsonObject Referral() =>
        new() { ["to"] = One(JsonNames.All<ReferralKind>()), ["urgency"] = One(JsonNames.All<Urgency>()) };

    private string ActionId() => $"a{random.Next(_actions)}";

    private IEnumerable<string> ActionIds() =>
        Enumerable.Range(0, random.Next(1, 5)).Select(_ => ActionId()).Distinct().ToList();

    private string One(IReadOnlyList<string> values) => values[random.Next(values.Count)];

    private JsonArray Some(IReadOnlyList<string> values, int most = int.MaxValue) =>
        Texts(Pick(values, random.Next(1, Math.Min(most, values.Count) + 1)));

    private T[] Pick<T>(IReadOnlyList<T> from, int count)
    {
        T[] shuffled = [.. from];
        random.Shuffle(shuffled);
        return shuffled[..Math.Min(count, shuffled.Length)];
    }

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];
}
