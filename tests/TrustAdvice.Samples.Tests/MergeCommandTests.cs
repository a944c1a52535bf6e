using System.Text;
using TrustAdvice.Journeys;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary><c>merge</c>, by its contract: the same bytes whatever the order and the steps.</summary>
public sealed class MergeCommandTests : IDisposable
{
    private const string Unknown = """{ "version": 1, "whoBrokeTrust": "me", "events": [ { "on": "zzqzz", "type": "step", "step": "forgive" } ] }""";

    private readonly string _folder = Directory.CreateTempSubdirectory("merge-").FullName;

    private static string[] Samples => [Repository.Journey("steady-repair"), Repository.Journey("plateau"), Repository.Journey("relapse")];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void AnyOrderAndSteps_GiveTheSameBytes()
    {
        var (a, b, c) = (Samples[0], Samples[1], Samples[2]);
        byte[] all = Merged(a, b, c);

        Assert.Equal(all, Merged(c, b, a));
        Assert.Equal(all, Merged(Saved(Merged(a, b)), c));
        Assert.Equal(all, Merged(a, Saved(Merged(b, c))));
        Assert.Equal(all, Merged(Saved(all), b, Saved(all)));
        Assert.Equal((byte)'\n', all[^1]);
        Assert.DoesNotContain((byte)'\r', all);
    }

    [Fact]
    public void AFileWithItself_IsThatFileInOneForm() => Assert.All(Samples, sample =>
    {
        Assert.True(Journey.TryFromJson(File.ReadAllBytes(sample), out var journey, out _));

        Assert.Equal(Encoding.UTF8.GetBytes(journey.ToJson(indented: true) + "\n"), Merged(sample, sample));
        Assert.Equal(Merged(sample), Merged(sample, sample));
    });

    [Fact]
    public void StandardInput_IsOneOfThem_AndOnlyOnce()
    {
        string piped = File.ReadAllText(Samples[1]);

        Assert.Equal(Merged(Samples[0], Samples[1]), Ran.WithInput(piped, "merge", "-", Samples[0]).Output);
        var twice = Ran.WithInput(piped, "merge", "-", "-");
        Assert.Equal((2, 0), (twice.ExitCode, twice.Output.Count));
        Assert.Contains("name - once", twice.Error, StringComparison.Ordinal);
        Assert.Equal(2, Ran.With("merge").ExitCode);
    }

    [Fact]
    public void FaultsOfEachFile_AreToldAtOnce_WithItsName_AndNoValue()
    {
        string one = Saved(Encoding.UTF8.GetBytes(Unknown));
        string missing = Path.Combine(_folder, "missing.json");

        var ran = Ran.WithInput("{}", "merge", one, Samples[0], missing, "-");

        Assert.Equal((2, 0, ""), (ran.ExitCode, ran.Output.Count, ran.Screen));
        Assert.Contains($"{one}(1,", ran.Error, StringComparison.Ordinal);
        Assert.Contains("TA1001: $.events[0].on", ran.Error, StringComparison.Ordinal);
        Assert.Contains($"there is no file '{missing}'", ran.Error, StringComparison.Ordinal);
        Assert.Contains("standard input(1,1)", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("zqz", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TooManyEvents_AreRefusedInOneSentence()
    {
        string Half(int from) => Saved(Encoding.UTF8.GetBytes(new Journey(
            WhoBrokeTrust.Me,
            Enumerable.Range(from, 12_000).Select(day => new NewFactEvent { On = new DateOnly(1990, 1, 1).AddDays(day) })).ToJson()));

        var ran = Ran.With("merge", Half(0), Half(12_000));

        Assert.Equal((2, 0), (ran.ExitCode, ran.Output.Count));
        Assert.Equal("Together, these journeys are more than one journey holds: 20,000 events, or 16 MiB laid out.\n", ran.Error);
    }

    private static byte[] Merged(params string[] files)
    {
        var ran = Ran.With(["merge", .. files]);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        return [.. ran.Output];
    }

    private string Saved(byte[] content)
    {
        string path = Path.Combine(_folder, $"{Path.GetRandomFileName()}.json");
        File.WriteAllBytes(path, content);
        return path;
    }
}
