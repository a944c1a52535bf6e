using System.Text;
using TrustAdvice.CommandLine;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>A journey file that entries are added to.</summary>
internal sealed class JourneyFile(string name, Stream standardInput)
{
    private readonly InputFile _file = new(name, standardInput);

    /// <summary>Whether entries can be kept in it: it is a file of its own, no pipe, device or folder.</summary>
    public bool CanKeep => !_file.IsStandardInput && WrittenFile.MayBeReplaced(name);

    public Reading<Journey> Read() => Inputs.Journey(_file);

    /// <summary>Adds an entry. The file is read once more, so that what came in while somebody was thinking is not lost.</summary>
    public Reading<Journey> Add(JourneyEvent entry)
    {
        var journey = Read();
        if (journey.Value is null)
        {
            return journey;
        }

        var longer = journey.Value.With(entry);
        new WrittenFile(name).Write(Encoding.UTF8.GetBytes(longer.ToJson(indented: true) + "\n"));
        return journey with { Value = longer };
    }
}
