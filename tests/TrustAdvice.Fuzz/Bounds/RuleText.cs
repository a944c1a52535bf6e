using System.Globalization;
using System.Text;

namespace TrustAdvice.Fuzz.Bounds;

/// <summary>Writes rule files by their parts, as text: what is hostile is often what repeats.</summary>
internal sealed class RuleText
{
    public string Id { get; init; } = "shape";

    public string Facts { get; init; } = "";

    public string Actions { get; init; } = "";

    public string Alerts { get; init; } = "";

    public string Rules { get; init; } = "";

    public string Guarantees { get; init; } = "";

    /// <summary>Further members, each with a comma in front.</summary>
    public string More { get; init; } = "";

    public byte[] Write(string? extends = null)
    {
        string below = extends is null ? "" : $"\"extends\":\"{extends}\",";
        return Encoding.UTF8.GetBytes(
            $$"""{"format":1,"id":"{{Id}}","version":"1.0.0",{{below}}"facts":[{{Facts}}],"alerts":[{{Alerts}}],"actions":[{{Actions}}],"rules":[{{Rules}}],"guarantees":[{{Guarantees}}]{{More}}}""");
    }

    /// <summary>So many pieces with a comma between them.</summary>
    public static string Many(int count, Func<int, string> piece) => string.Join(',', Enumerable.Range(0, count).Select(piece));

    public static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>So many actions, <c>a0</c> and on.</summary>
    public static string ManyActions(int count, string owner = "both", string kind = "reflection") =>
        Many(count, index => Say($$"""{"id":"a{{index}}","owner":"{{owner}}","kind":"{{kind}}"}"""));

    /// <summary>So many facts of so many values, <c>h.f0</c> with <c>v0</c> and on.</summary>
    public static string ManyFacts(int count, int values) => Many(count, fact =>
        Say($$"""{"name":"h.f{{fact}}","values":[{{Many(values, value => Say($"\"v{value}\""))}}]}"""));

    /// <summary>A condition on so many facts at random, each with some of its values.</summary>
    public static string When(Random random, int facts, int values, int constrained, int accepted) => "{" + string.Join(',', Enumerable.Range(0, constrained)
        .Select(_ => random.Next(facts)).Distinct()
        .Select(fact => Say($$"""
            "h.f{{fact}}":[{{string.Join(',', Enumerable.Range(0, accepted).Select(_ => random.Next(values)).Distinct().Select(value => Say($"\"v{value}\"")))}}]
            """))) + "}";
}
