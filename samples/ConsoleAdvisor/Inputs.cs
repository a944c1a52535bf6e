using TrustAdvice;
using TrustAdvice.Facts;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor;

/// <summary>Which reader of the library takes which document.</summary>
internal static class Inputs
{
    public static Reading<Situation> Situation(InputFile file, IReadOnlyList<FactDefinition> facts) =>
        file.Read(TrustAdvice.Situation.MaximumBytes, (ReadOnlyMemory<byte> utf8, out Situation? situation, out IReadOnlyList<Diagnostic> found) =>
            TrustAdvice.Situation.TryFromJson(utf8, out situation, out found, facts));

    public static Reading<Interview> Interview(InputFile file, Advisor advisor) =>
        file.Read(TrustAdvice.Situation.MaximumBytes, (ReadOnlyMemory<byte> utf8, out Interview? interview, out IReadOnlyList<Diagnostic> found) =>
            TrustAdvice.Interview.TryFromJson(utf8, advisor, out interview, out found));

    public static Reading<Journey> Journey(InputFile file) =>
        file.Read(TrustAdvice.Journeys.Journey.MaximumBytes, (ReadOnlyMemory<byte> utf8, out Journey? journey, out IReadOnlyList<Diagnostic> found) =>
            TrustAdvice.Journeys.Journey.TryFromJson(utf8, out journey, out found));
}
