using System.Text;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary>Whole explanations as a person reads them, for a few situations, in Golden/.</summary>
public class GoldenExplanationTests
{
    private const string Folder = "Golden";

    private static readonly string[] Samples =
        ["afraid", "relapse-hidden", "stuck-in-step-3-after-three-months", "nothing-known"];

    public static TheoryData<string> Names => [.. Samples];

    [Theory]
    [MemberData(nameof(Names))]
    public void Explanations_AreThoseOnFile(string name) => Snapshot.Check(Folder, FileOf(name), Explained(name));

    [Fact]
    public void EveryFile_IsCompared() => Snapshot.CheckNothingElse(Folder, Samples.Select(FileOf));

    private static string FileOf(string name) => $"{name}.txt";

    private static string Explained(string name)
    {
        var advice = Advice(name);
        var given = advice.All.Take(3).Select(item => item.Id)
            .Concat(advice.Referrals.Select(item => KindOf(item.To)))
            .Concat(advice.Alerts.Select(item => item.Id));
        var absent = advice.Withheld.Take(2).Select(item => item.Id)
            .Concat(["couplesTherapist", "own-what-you-did", "apologise-when-ready"])
            .Where(RuleSet.BuiltIn.ItemIds.Contains)
            .Where(id => !advice.ExplainAbsence(id).IsGiven)
            .Distinct();
        var text = new StringBuilder();
        foreach (string id in given)
        {
            Append(text, "why", id, name);
        }

        foreach (string id in absent)
        {
            Append(text, "why-not", id, name);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string command, string id, string name)
    {
        var ran = Ran.With(command, id, "--situation", Repository.Situation(name));
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        text.Append("== ").Append(command).Append(' ').Append(id).Append('\n').Append(ran.Screen).Append('\n');
    }

    private static Advice Advice(string name) => Advisor.Default.Advise(Repository.ReadSituation(name));

    private static string KindOf(ReferralKind kind) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
