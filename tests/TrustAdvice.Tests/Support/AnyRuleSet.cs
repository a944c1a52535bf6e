namespace TrustAdvice.Tests.Support;

/// <summary>A rule file, with situations to ask it about.</summary>
public sealed record AnyRuleSet(string Json, IReadOnlyList<AnySituation> Situations)
{
    public override string ToString() => $"{Json}\n{string.Join('\n', Situations)}";
}
