using System.Text.Json;

namespace TrustAdvice.Tests.Support;

/// <summary>A situation that shows its facts when a property fails; the situation itself does not.</summary>
public sealed record AnySituation(Situation Value)
{
    public override string ToString() => JsonSerializer.Serialize(Value, TrustAdviceJson.TypeInfo<Situation>());
}
