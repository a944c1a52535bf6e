using System.Text.Json.Nodes;
using TrustAdvice.Facts;
using TrustAdvice.Input;
using TrustAdvice.Rules;
using JsonObject = System.Text.Json.Nodes.JsonObject;
using JsonValue = System.Text.Json.Nodes.JsonValue;

namespace TrustAdvice.Tests.Verification.Support;

/// <summary>
/// Writes random sound rule files over so few facts that every situation can be asked, with guarantees of every kind.
/// </summary>
internal sealed class SmallRuleFile
{
    private static readonly string[] Topics = ["t1", "t2"];
    private static readonly string[] Alerts = ["n1", "n2"];
    private static readonly string[] Slots = ["s1", "s2"];
    private static readonly string[] Kinds = ["conversation", "closeness", "help"];
    private static readonly string[] Referrals = ["crisisLine", "abuseSpecialist", "couplesTherapist"];
    private static readonly string[] ActionIds = ["a1", "a2", "a3", "a4"];

    private readonly Random _random;
    private readonly List<(string Name, string[] Values)> _facts = [];
    private readonly JsonArray _hostFacts = [];
    private readonly bool _hasSlots;
    private string[] _actionIds = ActionIds;

    public SmallRuleFile(Random random)
    {
        _random = random;
        _hasSlots = random.Next(2) == 0;
        string[][] families = [["whoBrokeTrust", "acme.plain"], ["whoBrokeTrust", "selfHarm", "acme.secret"],
            ["safety", "acme.plain", "acme.other"], ["whoBrokeTrust", "myGoal", "partnerGoal"],
            ["myGoal", "partnerGoal", "acme.secret"], ["whoBrokeTrust", "safety", "acme.plain"]];
        foreach (string name in families[random.Next(families.Length)])
        {
            var builtIn = FactSpace.BuiltIn.Find(name);
            _facts.Add((name, builtIn is null ? HostFact(name) : [.. builtIn.Values]));
        }
    }

    public AnySmallSet Write(bool withGuarantees = true)
    {
        string[] alerts = Shuffled(Alerts);
        var file = new JsonObject
        {
            ["format"] = 1,
            ["id"] = "small",
            ["version"] = "1.0.0",
            ["facts"] = _hostFacts.DeepClone(),
            ["topics"] = List(Topics),
            ["alerts"] = List(alerts),
            ["slots"] = new JsonArray([.. Slots.Select(id => new JsonObject { ["id"] = id, ["cap"] = _random.Next(1, 3) })]),
            ["actions"] = new JsonArray([.. (_random.Next(3) == 0 ? Shuffled(ActionIds) : ActionIds).Select(Action)]),
            ["rules"] = new JsonArray([.. Enumerable.Range(1, _random.Next(2, 10)).Select(index => Rule($"r{index}"))]),
        };
        if (withGuarantees)
        {
            file["guarantees"] = new JsonArray([.. Enumerable.Range(1, _random.Next(1, 5)).Select(index => Guarantee($"g{index}"))]);
        }

        int rules = file["rules"]!.AsArray().Count;
        return new AnySmallSet(file.ToJsonString(), _random.Next(2) == 0 ? Texts(rules).ToJsonString() : null);
    }

    /// <summary>An overlay on the file, which speaks of the same facts and of one of its own; its texts are none.</summary>
    /// <param name="id">Its id, of one letter: its rules, guarantees and action have it in front.</param>
    /// <param name="below">The rule file.</param>
    public string WriteOverlay(string id, AnySmallSet below)
    {
        var overlay = new JsonObject { ["format"] = 1, ["id"] = id, ["version"] = "1.0.0", ["extends"] = "small" };
        if (_random.Next(2) == 0)
        {
            _hostFacts.Clear();
            _facts.Add(($"{id}.own", HostFact($"{id}.own")));
            overlay["facts"] = _hostFacts.DeepClone();
        }

        overlay["actions"] = new JsonArray([.. Enumerable.Range(1, _random.Next(2)).Select(index => Action($"{id}{index}"))]);
        _actionIds = [.. _actionIds, .. overlay["actions"]!.AsArray().Select(action => (string)action!["id"]!)];
        overlay["rules"] = new JsonArray([.. Enumerable.Range(1, _random.Next(3)).Select(index => Rule($"{id}r{index}"))]);
        overlay["guarantees"] = new JsonArray([.. Enumerable.Range(1, _random.Next(2)).Select(index => Guarantee($"{id}g{index}"))]);
        if (_random.Next(4) == 0)
        {
            overlay["hide"] = Some(ActionIds, 2);
        }

        if (_random.Next(3) == 0)
        {
            int rules = JsonNode.Parse(below.Rules)!["rules"]!.AsArray().Count;
            overlay["ranks"] = new JsonObject { [$"r{_random.Next(1, rules + 1)}"] = _random.Next(4) * 100 };
        }

        return overlay.ToJsonString();
    }

    private string[] HostFact(string name)
    {
        string[] values = Shuffled(["v0", "v1", "v2", "v3"])[..(name == "acme.plain" ? _random.Next(1, 4) : 1)];
        _hostFacts.Add(new JsonObject
        {
            ["name"] = name,
            ["values"] = List(values),
            ["private"] = name == "acme.secret",
        });
        return values;
    }

    private JsonNode Action(string id)
    {
        var action = new JsonObject
        {
            ["id"] = id,
            ["owner"] = _random.Next(2) == 0 ? "both" : One(JsonNames.All<Owner>()),
            ["kind"] = One(Kinds),
        };
        if (_random.Next(2) == 0)
        {
            action["topics"] = new JsonArray(One(Topics));
        }

        return action;
    }

    private JsonNode Rule(string id)
    {
        var rule = new JsonObject { ["id"] = id, ["rank"] = _random.Next(4) * 100 };
        if (_random.Next(8) != 0)
        {
            rule["when"] = When();
        }

        int effects = _random.Next(10) switch { < 5 => 1, < 7 => 2, < 8 => 4, < 9 => 8, _ => _random.Next(1, 16) };
        if ((effects & 1) != 0)
        {
            rule["recommend"] = Some(_actionIds, 2);
            if (_hasSlots && _random.Next(3) != 0)
            {
                rule["slot"] = One(Slots);
            }
        }

        if ((effects & 2) != 0)
        {
            rule["refer"] = new JsonObject { ["to"] = One(Referrals), ["urgency"] = One(JsonNames.All<Urgency>()) };
        }

        if ((effects & 4) != 0)
        {
            rule["alert"] = Some(Alerts, 2);
        }

        if ((effects & 8) != 0)
        {
            rule["withhold"] = Selector(withAlerts: false);
        }

        return rule;
    }

    private JsonObject When()
    {
        var when = new JsonObject();
        var shuffled = _facts.OrderBy(_ => _random.Next()).ToList();
        int common = _random.Next(shuffled.Count);
        foreach (var fact in shuffled[..common])
        {
            when[fact.Name] = Condition(fact.Values);
        }

        if (_random.Next(3) == 0)
        {
            // Alternatives speak of the other facts, so that none contradicts the conjunction around it.
            var others = shuffled[common..];
            when["any"] = new JsonArray([.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ =>
            {
                var fact = others[_random.Next(others.Count)];
                return (JsonNode)new JsonObject { [fact.Name] = Condition(fact.Values) };
            })]);
        }

        return when;
    }

    private JsonNode Condition(string[] values) => _random.Next(4) switch
    {
        0 => JsonValue.Create(One([.. values, FactDefinition.Unknown])),
        1 when values.Length > 1 => new JsonObject { ["not"] = new JsonArray(One(values)) },
        _ => Some([.. values, FactDefinition.Unknown], values.Length),
    };

    private JsonObject Selector(bool withAlerts)
    {
        var selector = new JsonObject();
        switch (_random.Next(withAlerts ? 9 : 7))
        {
            case 0: selector["kinds"] = new JsonArray(One(Kinds)); break;
            case 1: selector["owners"] = new JsonArray(One(JsonNames.All<Owner>())); break;
            case 2: selector["topics"] = new JsonArray(One(Topics)); break;
            case 3: selector["referrals"] = Some(Referrals, 2); break;
            case 4: selector["everyAction"] = true; selector["except"] = new JsonArray(One(_actionIds)); break;
            case 5: selector["referrals"] = "any"; selector["actions"] = Some(_actionIds, 2); break;
            case 7: selector["alerts"] = Some(Alerts, 2); break;
            case 8: selector["alerts"] = Some(Alerts, 1); selector["referrals"] = "any"; break;
            default: selector["actions"] = Some(_actionIds, 3); break;
        }

        return selector;
    }

    private JsonNode Guarantee(string id)
    {
        var guarantee = new JsonObject { ["id"] = id };
        if (_random.Next(2) == 0)
        {
            guarantee["when"] = When();
        }

        switch (_random.Next(8))
        {
            case 0:
                guarantee["kind"] = "covered";
                break;
            case 1:
                guarantee["kind"] = "incompatible";
                guarantee["actions"] = List(Shuffled(_actionIds)[..2]);
                break;
            case 2 or 3:
                guarantee["kind"] = "monotone";
                guarantee["law"] = One(["urgencyNeverFalls", "nothingAdded", "nothingLost"]);
                var (name, values) = _facts[_random.Next(_facts.Count)];
                guarantee["along"] = new JsonObject { [name] = List(Shuffled([.. values, FactDefinition.Unknown])[..2]) };
                if ($"{guarantee["law"]}" != "urgencyNeverFalls")
                {
                    guarantee["outcome"] = Outcome();
                }
                else if (_random.Next(2) == 0)
                {
                    guarantee["outcome"] = new JsonObject { ["referrals"] = Some(Referrals, 2), ["atLeast"] = "soon" };
                }

                break;
            case 4 or 5:
                guarantee["kind"] = "mirror";
                guarantee["law"] = One(["retold", "role"]);
                guarantee["outcome"] = Outcome();
                break;
            default:
                guarantee["kind"] = One(["always", "never"]);
                guarantee["outcome"] = Outcome();
                break;
        }

        return guarantee;
    }

    private JsonObject Outcome()
    {
        var outcome = Selector(withAlerts: true);
        if (_random.Next(3) == 0)
        {
            outcome["atLeast"] = One(JsonNames.All<Urgency>());
        }

        if (_random.Next(3) == 0)
        {
            outcome["as"] = One(JsonNames.All<OutcomePosition>());
        }

        return outcome;
    }

    private JsonObject Texts(int rules)
    {
        string[] ids = [.. Enumerable.Range(1, rules).Select(index => $"r{index}")];
        var actions = new JsonObject();
        foreach (string id in ActionIds)
        {
            actions[id] = new JsonObject { ["title"] = Sentence(), ["why"] = Sentence(), ["whyByRule"] = ByRule(ids, Sentence) };
        }

        var referrals = new JsonObject();
        foreach (string kind in Referrals)
        {
            referrals[kind] = new JsonObject
            {
                ["whyNow"] = Sentence(),
                ["byRule"] = ByRule(ids, () => new JsonObject { ["whyNow"] = Sentence() }),
            };
        }

        var alerts = new JsonObject();
        foreach (string alert in Alerts)
        {
            alerts[alert] = Sentence();
        }

        return new JsonObject { ["language"] = "en", ["actions"] = actions, ["referrals"] = referrals, ["alerts"] = alerts };
    }

    private JsonNode Sentence() => JsonValue.Create(One(["one text", "another text"]));

    private JsonObject ByRule(string[] rules, Func<JsonNode> text)
    {
        var byRule = new JsonObject();
        foreach (string rule in rules.Where(_ => _random.Next(4) == 0))
        {
            byRule[rule] = text();
        }

        return byRule;
    }

    private string One(IReadOnlyList<string> of) => of[_random.Next(of.Count)];

    private JsonArray Some(string[] of, int most) => List(Shuffled(of)[..Math.Min(of.Length, _random.Next(1, most + 1))]);

    private string[] Shuffled(string[] of)
    {
        string[] shuffled = [.. of];
        _random.Shuffle(shuffled);
        return shuffled;
    }

    private static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
