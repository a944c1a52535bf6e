using System.Text.Json.Serialization;
using TrustAdvice.Journeys;

namespace TrustAdvice.Serialization;

/// <summary>The generated descriptions of the types that <see cref="TrustAdviceJson"/> names.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Advice))]
[JsonSerializable(typeof(AdviceTrace))]
[JsonSerializable(typeof(Situation))]
[JsonSerializable(typeof(Journey), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IReadOnlyList<JourneyEvent>), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<JourneyEvent>), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(JourneyEvent[]), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BreachEvent), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CheckInEvent), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(FeedbackEvent), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(HelpEvent), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(NewFactEvent), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PauseEvent), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PromiseEvent), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ScaleEvent), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SittingEvent), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(StepEvent), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(WithdrawalEvent), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Ratings), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Interview), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IReadOnlyList<Diagnostic>), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SharedAdvice), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Explanation), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AbsenceExplanation), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReplayResult), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(JourneySchedule), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IReadOnlyList<PathStage>), GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class TrustAdviceJsonContext : JsonSerializerContext;
