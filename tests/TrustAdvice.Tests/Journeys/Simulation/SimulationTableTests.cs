using TrustAdvice.Tests.Journeys.Support;

namespace TrustAdvice.Tests.Journeys.Simulation;

/// <summary>
/// The tables in docs/simulation.md are what the simulation prints. To write them anew:
/// <c>TRUSTADVICE_UPDATE_DOCS=1 dotnet test tests/TrustAdvice.Tests --filter SimulationTableTests</c>.
/// </summary>
public class SimulationTableTests
{
    private const string Begin = "<!-- simulation: begin -->\n";

    private const string End = "<!-- simulation: end -->";

    [Fact]
    public void Document_Tables_AreWhatTheSimulationPrints()
    {
        string path = Path.Combine(Repository.Root, "docs", "simulation.md");
        string document = File.ReadAllText(path).ReplaceLineEndings("\n");
        int begin = document.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = document.IndexOf(End, StringComparison.Ordinal);
        string printed = SimulationTable.Write();
        if (Environment.GetEnvironmentVariable("TRUSTADVICE_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, document[..begin] + printed + document[end..]);
            return;
        }

        Assert.Equal(printed, document[begin..end]);
    }
}
