using TrustAdvice;
using TrustAdvice.Facts;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor;

/// <summary>Which reader of the library takes which document.</summary>
internal static class Inputs
{
    public static Reading<Situation> Situation(InputFile file, FactSpace facts) =>
        file.Read(SituationReader.MaximumBytes, (ReadOnlyMemory<byte> utf8, out Situation? situation, out IReadOnlyList<Diagnostic> found) =>
            SituationReader.TryRead(utf8, facts, out situation, out found));

    public static Reading<Interview> Interview(InputFile file, Advisor advisor) =>
        file.Read(SituationReader.MaximumBytes, (ReadOnlyMemory<byte> utf8, out Interview? interview, out IReadOnlyList<Diagnostic> found) =>
            InterviewReader.TryRead(utf8, advisor, out interview, out found));

    public static Reading<Journey> Journey(InputFile file) =>
        file.Read(JourneyReader.MaximumBytes, (ReadOnlyMemory<byte> utf8, out Journey? journey, out IReadOnlyList<Diagnostic> found) =>
            JourneyReader.TryRead(utf8, out journey, out found));
}
