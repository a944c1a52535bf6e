using System.Text.Json.Nodes;
using TrustAdvice.Facts;
using TrustAdvice.Matching;

namespace TrustAdvice.Tests.Verification.Support;

/// <summary>A rule set without guarantees and with ranks all different, and the same rules written another way.</summary>
internal sealed class RewrittenRules
{
    private readonly Random _random;
    private readonly CompiledRules _rules;
    private readonly JsonNode? _texts;

    public RewrittenRules(AnySmallSet any, Random random, bool ranksDiffer = true)
    {
        _random = random;
        var file = JsonNode.Parse(any.Rules)!;
        file.AsObject().Remove("guarantees");
        int rank = 10;
        foreach (var rule in Rules(file))
        {
            rule!["rank"] = ranksDiffer ? rank : rule["rank"]!.GetValue<int>();
            rank += 10;
        }

        Plain = any with { Rules = file.ToJsonString() };
        _rules = RuleModels.Read(Plain);
        _texts = any.Texts is null ? null : JsonNode.Parse(any.Texts);
        SplitAlternatives(file);
        foreach (var rule in Rules(file))
        {
            WriteConditionsAnotherWay(rule!);
        }

        AddRedundantRule(file);
        Shuffle(file);
        (file["facts"] as JsonArray)!.Add(new JsonObject { ["name"] = "unused.fact", ["values"] = new JsonArray("x", "y") });
        AnotherWay = new AnySmallSet(file.ToJsonString(), _texts?.ToJsonString());
    }

    public AnySmallSet Plain { get; }

    public AnySmallSet AnotherWay { get; }

    /// <summary>The texts without the variants of a rule.</summary>
    public static string WithoutRule(string texts, string rule)
    {
        var file = JsonNode.Parse(texts)!;
        RemoveTexts(file, rule);
        return file.ToJsonString();
    }

    private static JsonArray Rules(JsonNode file) => file["rules"]!.AsArray();

    /// <summary>One rule for each alternative, each with the text variants of the whole.</summary>
    private void SplitAlternatives(JsonNode file)
    {
        foreach (var rule in Rules(file).ToList())
        {
            if (rule!["when"]?["any"] is not JsonArray any)
            {
                continue;
            }

            Rules(file).Remove(rule);
            for (int index = 0; index < any.Count; index++)
            {
                var part = rule.DeepClone();
                part["id"] = $"{rule["id"]}.{index}";
                var when = part["when"]!.AsObject();
                when.Remove("any");
                foreach (var (fact, condition) in any[index]!.AsObject())
                {
                    when[fact] = condition!.DeepClone();
                }

                Rules(file).Add(part);
                CopyTexts($"{rule["id"]}", $"{part["id"]}");
            }

            RemoveTexts(_texts, $"{rule["id"]}");
        }
    }

    /// <summary>A list becomes what it leaves out where that says the same, and its order does not matter.</summary>
    private void WriteConditionsAnotherWay(JsonNode rule)
    {
        if (rule["when"] is not JsonObject when)
        {
            return;
        }

        foreach (string name in when.Select(member => member.Key).Where(name => name != "any").ToList())
        {
            var fact = _rules.Model.Facts.Find(name)!;
            string[] accepted = Accepted(when[name]!, fact);
            string[] others = [.. fact.Values.Except(accepted)];
            _random.Shuffle(accepted);
            bool canSayNot = !accepted.Contains(FactDefinition.Unknown) && others.Length is > 0;
            when[name] = canSayNot && _random.Next(2) == 0
                ? new JsonObject { ["not"] = List(others) }
                : List(accepted);
        }
    }

    private static string[] Accepted(JsonNode condition, FactDefinition fact) => condition switch
    {
        JsonArray list => [.. list.Select(value => $"{value}")],
        JsonObject not => [.. fact.Values.Except(not["not"]!.AsArray().Select(value => $"{value}"))],
        _ => [$"{condition}"],
    };

    /// <summary>A rule that holds only where another one of the same effects and a higher rank does.</summary>
    private void AddRedundantRule(JsonNode file)
    {
        var rules = Rules(file);
        var narrower = rules[_random.Next(rules.Count)]!.DeepClone();
        narrower["id"] = "redundant";
        narrower["rank"] = narrower["rank"]!.GetValue<int>() - 1;
        var when = narrower["when"] as JsonObject ?? [];
        narrower["when"] = when.DeepClone();
        narrower["when"]!["progress"] = "stuck";
        rules.Add(narrower);
    }

    private void Shuffle(JsonNode file)
    {
        JsonNode[] rules = [.. Rules(file).Select(rule => rule!.DeepClone())];
        _random.Shuffle(rules);
        file["rules"] = new JsonArray(rules);
    }

    private static IEnumerable<JsonObject> TextsByRule(JsonNode? texts) =>
        new[] { ("actions", "whyByRule"), ("referrals", "byRule") }.SelectMany(section =>
            (texts?[section.Item1] as JsonObject ?? []).Select(item => item.Value![section.Item2]).OfType<JsonObject>());

    private void CopyTexts(string from, string to)
    {
        foreach (var texts in TextsByRule(_texts).Where(texts => texts.ContainsKey(from)).ToList())
        {
            texts[to] = texts[from]!.DeepClone();
        }
    }

    private static void RemoveTexts(JsonNode? file, string rule)
    {
        foreach (var texts in TextsByRule(file).ToList())
        {
            texts.Remove(rule);
        }
    }

    private static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
