using System.Text.Json;
using System.Text.Json.Nodes;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary>
/// The advice of an earlier day is given again for some samples, so that no change of advice is an accident. Compared are
/// the rules that hold and what they give, in order. The hash of the day stands in each trace and is not compared: it
/// changes with every comma of a text, and a comma is not a change of advice.
/// </summary>
public class TraceTests
{
    private const string Folder = "Traces";

    private static readonly string[] Samples =
    [
        "afraid", "self-harm", "children-at-risk", "not-sure-if-safe", "nothing-known", "first-day-after-discovery",
        "debts-found", "relapse-hidden", "stuck-in-step-3-after-three-months", "wants-to-leave",
    ];

    public static TheoryData<string> Names => [.. Samples];

    [Theory]
    [MemberData(nameof(Names))]
    public void Advice_IsThatOfTheTrace(string name)
    {
        if (Snapshot.IsRewriting && Differences(name).Count > 0)
        {
            Snapshot.Write(Folder, FileOf(name), Written(Advisor.Default.Advise(Repository.ReadSituation(name))));
        }

        var differences = Differences(name);
        Assert.True(
            differences.Count == 0,
            $"The advice for {name} has changed: {string.Join("; ", differences)}.\n{Snapshot.HowToRewrite}");
    }

    [Fact]
    public void EveryTrace_IsReplayed() => Snapshot.CheckNothingElse(Folder, Samples.Select(FileOf));

    [Fact]
    public void ChangeOfAdvice_IsNoticed()
    {
        var advice = Advisor.Default.Advise(Repository.ReadSituation("debts-found"));
        string other = Written(Advisor.Default.Advise(Repository.ReadSituation("afraid")));

        Assert.Empty(Differences(Written(advice), advice));
        Assert.NotEmpty(Differences(other, advice));
        Assert.NotEmpty(Differences(Written(advice).Replace(advice.NextStep!.Id, "another-step", StringComparison.Ordinal), advice));
        Assert.NotEmpty(Differences("", advice));
    }

    private static string FileOf(string name) => $"{name}.json";

    private static List<string> Differences(string name) =>
        Differences(Snapshot.Read(Folder, FileOf(name)), Advisor.Default.Advise(Repository.ReadSituation(name)));

    /// <summary>What differs between a trace on file and the advice of today.</summary>
    private static List<string> Differences(string file, Advice today)
    {
        if (file.Length == 0)
        {
            return ["there is no trace on file"];
        }

        using var document = JsonDocument.Parse(file);
        var json = JsonObject.Create(document.RootElement.GetProperty("trace"))!;
        (json["hash"], json["version"]) = (today.Trace.Hash, today.Trace.Version);
        var trace = json.Deserialize(TrustAdviceJson.TypeInfo<AdviceTrace>())!;
        var replayed = Advisor.Default.Replay(trace);
        List<string> differences =
        [
            .. replayed.SameRuleSet ? Array.Empty<string>() : ["the rule set is another"],
            .. replayed.RulesLost.Select(rule => $"{rule} no longer holds"), .. replayed.RulesGained.Select(rule => $"{rule} holds now"),
        ];
        if (!trace.Facts.Equals(today.Trace.Facts))
        {
            differences.Add("the sample has other facts");
        }

        foreach (var (part, now) in Outline(replayed.Advice))
        {
            var before = document.RootElement.GetProperty(part).EnumerateArray().Select(item => item.GetString()!).ToList();
            if (!before.SequenceEqual(now))
            {
                differences.Add($"{part} was {string.Join(", ", before)} and is {string.Join(", ", now)}");
            }
        }

        return differences;
    }

    /// <summary>What is given, without a word of text; the first of the order is the next step.</summary>
    private static IEnumerable<(string Part, IReadOnlyList<string> Items)> Outline(Advice advice) =>
    [
        ("order", [.. advice.All.Select(item => item.Id)]),
        ("referrals", [.. advice.Referrals.Select(item => $"{item.To} {item.Urgency}")]),
        ("alerts", [.. advice.Alerts.Select(item => item.Id)]),
        ("withheld", [.. advice.Withheld.Select(item => item.Id)]),
    ];

    private static string Written(Advice advice)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WritePropertyName("trace");
            JsonSerializer.Serialize(json, advice.Trace, TrustAdviceJson.TypeInfo<AdviceTrace>());
            foreach (var (part, items) in Outline(advice))
            {
                json.WriteStartArray(part);
                foreach (string item in items)
                {
                    json.WriteStringValue(item);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
