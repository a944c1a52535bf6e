namespace TrustAdvice.Rules;

/// <summary>A sort of advice: how many of it stand in one round before the other sorts have had their turn.</summary>
internal sealed record SlotDefinition(string Id, int Cap)
{
    /// <summary>Three times the built-in ones; their counts are kept on the stack while advice is read.</summary>
    public const int Maximum = 16;
}
