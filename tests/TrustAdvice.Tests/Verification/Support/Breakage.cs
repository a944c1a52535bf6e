using System.Text.Json;
using System.Text.Json.Nodes;
using TrustAdvice.Rules;
using JsonNames = TrustAdvice.Input.JsonNames;

namespace TrustAdvice.Tests.Verification.Support;

/// <summary>
/// Breaks a guarantee of the built-in rule file on purpose, by what the guarantee says: takes away what it demands, or
/// gives what it forbids where it forbids it.
/// </summary>
internal static class Breakage
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    private static readonly RuleSetModel Model = RuleSet.BuiltIn.Compiled.Model;

    /// <summary>The rule file with one guarantee broken.</summary>
    public static string Of(string id)
    {
        var guarantee = Model.Guarantees.Single(known => known.Id == id);
        var file = JsonNode.Parse(BuiltInFiles.Rules, documentOptions: WithComments)!.AsObject();
        var written = file["guarantees"]!.AsArray().Single(node => (string?)node!["id"] == id)!;
        var region = written["when"]?.DeepClone() ?? new JsonObject();
        var rules = file["rules"]!.AsArray();
        switch (guarantee.Kind)
        {
            case GuaranteeKind.Always:
                TakeAway(rules, guarantee);
                break;
            case GuaranteeKind.Never:
                TakeEveryWithhold(rules);
                GiveToAnybody(file, written["outcome"]!["topics"] as JsonArray ?? []);
                Give(rules, region, guarantee.Outcome);
                break;
            case GuaranteeKind.Covered:
                rules.Insert(0, Rule(new JsonObject { ["breach"] = "neglect" }, "withhold", new JsonObject { ["everyAction"] = true }));
                break;
            case GuaranteeKind.Monotone when guarantee.Law == GuaranteeLaw.UrgencyNeverFalls:
                rules.Insert(0, Rule(First(written), "refer", new JsonObject { ["to"] = "doctor", ["urgency"] = "emergency" }));
                break;
            case GuaranteeKind.Monotone:
                TakeEveryWithhold(rules);
                Drop(rules, "recommend", Model.Actions[guarantee.Outcome.Actions.Min()].Id);
                rules.Insert(0, Rule(Last(written), "recommend", Model.Actions[guarantee.Outcome.Actions.Min()].Id));
                break;
            case GuaranteeKind.Mirror:
                TakeEveryWithhold(rules);
                string action = Model.Actions[guarantee.Outcome.Actions.Min()].Id;
                Drop(rules, "recommend", action);
                rules.Insert(0, Rule(new JsonObject { ["whoBrokeTrust"] = guarantee.Law == GuaranteeLaw.Role ? "both" : "me" }, "recommend", action));
                break;
            case GuaranteeKind.Incompatible:
            default:
                throw new NotSupportedException($"Say how a guarantee of the kind {guarantee.Kind} is broken.");
        }

        return file.ToJsonString();
    }

    /// <summary>Without what the guarantee demands; where it must come first, something else comes before it.</summary>
    private static void TakeAway(JsonArray rules, Guarantee guarantee)
    {
        foreach (int action in guarantee.Outcome.Actions)
        {
            Drop(rules, "recommend", Model.Actions[action].Id);
        }

        foreach (int alert in guarantee.Outcome.Alerts)
        {
            Drop(rules, "alert", Model.Alerts[alert]);
        }

        foreach (var rule in rules.Where(rule => rule!["inform"] is not null && guarantee.Outcome.Information.Count > 0).ToList())
        {
            rules.Remove(rule);
        }

        foreach (var rule in rules.OfType<JsonObject>().Where(rule => rule["refer"] is not null).ToList())
        {
            var refers = rule["refer"] is JsonArray list ? list.OfType<JsonObject>() : [rule["refer"]!.AsObject()];
            if (refers.Any(refer => guarantee.Outcome.Referrals.Contains(JsonNames.Parse<ReferralKind>((string)refer["to"]!)!.Value)))
            {
                rule.Remove("refer");
                Tidy(rules, rule);
            }
        }
    }

    /// <summary>Lets everybody have the actions of some topics, which the gate of their owner keeps from the other person.</summary>
    private static void GiveToAnybody(JsonObject file, JsonArray topics)
    {
        var named = topics.Select(topic => (string)topic!).ToHashSet(StringComparer.Ordinal);
        foreach (var action in file["actions"]!.AsArray().Where(action => action!["topics"] is JsonArray own && own.Any(topic => named.Contains((string)topic!))))
        {
            action!["owner"] = "both";
        }
    }

    private static void Give(JsonArray rules, JsonNode region, OutcomeSelector outcome)
    {
        if (outcome.Actions.Count > 0)
        {
            rules.Insert(0, Rule(region.DeepClone(), "recommend", new JsonArray([.. outcome.Actions.Select(action => (JsonNode)Model.Actions[action].Id)])));
        }
        else if (outcome.Referrals.Count > 0)
        {
            var kind = outcome.Referrals.First();
            rules.Insert(0, Rule(region.DeepClone(), "refer", new JsonObject { ["to"] = JsonNames.Of(kind), ["urgency"] = "emergency" }));
        }
        else if (outcome.Information.Count > 0)
        {
            rules.Insert(0, Rule(region.DeepClone(), "inform", Model.Information[outcome.Information.Min()].Id));
        }
        else
        {
            rules.Insert(0, Rule(region.DeepClone(), "alert", Model.Alerts[outcome.Alerts.First()]));
        }
    }

    private static JsonObject Rule(JsonNode when, string effect, JsonNode what) =>
        new() { ["id"] = "broken.on-purpose", ["when"] = when, [effect] = what, ["rank"] = 1000 };

    private static JsonObject First(JsonNode written) => Along(written, chain => chain[0]!);

    private static JsonObject Last(JsonNode written) => Along(written, chain => chain[^1]!);

    private static JsonObject Along(JsonNode written, Func<JsonArray, JsonNode> pick)
    {
        var (fact, chain) = written["along"]!.AsObject().Single();
        return new JsonObject { [fact] = pick(chain!.AsArray()).DeepClone() };
    }

    private static void TakeEveryWithhold(JsonArray rules)
    {
        foreach (var rule in rules.OfType<JsonObject>().ToList())
        {
            if (rule.Remove("withhold"))
            {
                Tidy(rules, rule);
            }
        }
    }

    /// <summary>Takes one id out of an effect of every rule.</summary>
    private static void Drop(JsonArray rules, string effect, string id)
    {
        foreach (var rule in rules.OfType<JsonObject>().ToList())
        {
            var left = rule[effect] switch
            {
                JsonArray list => list.Select(item => (string)item!).Where(item => item != id).ToList(),
                { } one => new List<string> { (string)one! }.Where(item => item != id).ToList(),
                null => null,
            };
            if (left is { Count: 0 })
            {
                rule.Remove(effect);
                Tidy(rules, rule);
            }
            else if (left is not null)
            {
                rule[effect] = new JsonArray([.. left.Select(item => (JsonNode)item)]);
            }
        }
    }

    private static void Tidy(JsonArray rules, JsonObject rule)
    {
        if (rule["recommend"] is null && rule["refer"] is null && rule["alert"] is null && rule["inform"] is null && rule["withhold"] is null)
        {
            rules.Remove(rule);
        }
    }
}
