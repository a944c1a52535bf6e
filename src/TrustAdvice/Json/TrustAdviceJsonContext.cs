using System.Text.Json.Serialization;
using TrustAdvice.Diagnostics;
using TrustAdvice.Verification;

namespace TrustAdvice.Json;

/// <summary>
/// Serializes the public types without reflection: <c>JsonSerializer.Serialize(advice, TrustAdviceJsonContext.Default.Advice)</c>.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Advice))]
[JsonSerializable(typeof(AdviceTrace))]
[JsonSerializable(typeof(Situation))]
[JsonSerializable(typeof(Journeys.Journey))]
[JsonSerializable(typeof(IReadOnlyList<Diagnostic>))]
[JsonSerializable(typeof(IReadOnlyList<GuaranteeResult>))]
[JsonSerializable(typeof(RuleSetComparison))]
public sealed partial class TrustAdviceJsonContext : JsonSerializerContext;
