namespace TrustAdvice.Tests.Reference;

/// <summary>Everything that advice decides, as lines: what is given and by which rules, in order.</summary>
internal sealed record Outcome(
    IReadOnlyList<string> All,
    IReadOnlyList<string> Referrals,
    IReadOnlyList<string> Alerts,
    IReadOnlyList<string> Opening,
    IReadOnlyList<string> Information,
    IReadOnlyList<string> Withheld,
    IReadOnlyList<string> Rules)
{
    public static Outcome Of(Advice advice) => new(
        [.. advice.All.Select(item => NaiveEvaluator.Line(item.Id, item.Rules))],
        [.. advice.Referrals.Select(item => NaiveEvaluator.Line($"{Camel(item.To)} {Camel(item.Urgency)}", item.Rules))],
        [.. advice.Alerts.Select(alert => alert.Id)],
        [.. advice.Opening.Select(sentence => sentence.Id)],
        [.. advice.Information.Select(information => information.Id)],
        [.. advice.Withheld.Select(item => NaiveEvaluator.Line(item.Id, item.Rules))],
        advice.Trace.Rules);

    public override string ToString() => $"""
        all:
          {string.Join("\n  ", All)}
        referrals:
          {string.Join("\n  ", Referrals)}
        alerts: {string.Join(", ", Alerts)}
        opening: {string.Join(", ", Opening)}
        information: {string.Join(", ", Information)}
        withheld:
          {string.Join("\n  ", Withheld)}
        rules: {string.Join(", ", Rules)}
        """;

    private static string Camel<TEnum>(TEnum member)
        where TEnum : struct, Enum
    {
        string name = member.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
