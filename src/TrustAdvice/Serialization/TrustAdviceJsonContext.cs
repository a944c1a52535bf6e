using System.Text.Json.Serialization;
using TrustAdvice.Journeys;
using TrustAdvice.Proof;

namespace TrustAdvice.Serialization;

/// <summary>
/// Serializes without reflection what an app gives out:
/// <c>JsonSerializer.Serialize(advice, TrustAdviceJsonContext.Default.Advice)</c>.
/// </summary>
/// <remarks>
/// <para>
/// It reads and writes <see cref="Situation"/>, <see cref="AdviceTrace"/> and <see cref="Journey"/>. It writes
/// <see cref="Advice"/> and all in it, <see cref="SharedAdvice"/>, <see cref="Explanation"/>, <see cref="AbsenceExplanation"/>, lists of
/// <see cref="FactInfluence"/>, <see cref="ReplayResult"/>, <see cref="JourneySchedule"/>, lists of <see cref="Diagnostic"/>
/// and of <see cref="GuaranteeResult"/>. Advice, explanations, influences, traces and journeys hold
/// facts of the reader, the private ones among them.
/// </para>
/// <para>
/// It holds no others. <see cref="ProgressReport.ToJson"/>, <see cref="TrustAdvice.Support.AdviceSupport.ToJson"/>,
/// <see cref="TrustAdvice.Support.SupportListing.ToJson"/> and
/// <see cref="TrustAdvice.Support.SupportDirectory.ToJson"/> and <see cref="Interview.ToJson"/> write their own.
/// </para>
/// </remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Advice))]
[JsonSerializable(typeof(AdviceTrace))]
[JsonSerializable(typeof(Situation))]
[JsonSerializable(typeof(Journey), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IReadOnlyList<Diagnostic>), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IReadOnlyList<GuaranteeResult>), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SharedAdvice), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Explanation), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AbsenceExplanation), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IReadOnlyList<FactInfluence>), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReplayResult), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(JourneySchedule), GenerationMode = JsonSourceGenerationMode.Metadata)]
public sealed partial class TrustAdviceJsonContext : JsonSerializerContext;
