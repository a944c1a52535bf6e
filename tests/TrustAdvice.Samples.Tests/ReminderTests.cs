using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary>Calendar entries say nothing, and there are none while it is not known that the reader is safe.</summary>
public sealed class ReminderTests : IDisposable
{
    private const string Safe = """{ "on": "2026-04-05", "type": "checkIn", "by": "wasHurt", "ratings": { "trust": 4 }, "safety": "safe" }""";

    private readonly string _folder = Directory.CreateTempSubdirectory("reminders-").FullName;

    private string Calendar => Path.Combine(_folder, "days.ics");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Entries_AreSingleDaysInNeutralWords()
    {
        var ran = Write(Safe);

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        string text = File.ReadAllText(Calendar);
        Assert.Contains("DTSTART;VALUE=DATE:20260412", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:You have a note for today.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("RRULE", text, StringComparison.Ordinal);
        Assert.DoesNotContain("trust", text, StringComparison.OrdinalIgnoreCase);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(line.Length, 0, 75));
    }

    [Fact]
    public void Entries_AreTheSameInEveryRun_AndNobodyIsBusy()
    {
        Write(Safe);
        string[] first = Ids();
        Write(Safe);

        Assert.Equal(first, Ids());
        Assert.Equal(first.Length, first.Distinct().Count());
        string text = File.ReadAllText(Calendar);
        Assert.Equal(first.Length, text.Split("TRANSP:TRANSPARENT").Length - 1);
        Assert.NotEmpty(first);
    }

    [Fact]
    public void Sample_OfSomebodySafe_IsWritten()
    {
        var ran = Ran.With("reminders", Repository.Journey("safe-and-reminded"), "--out", Calendar, "--on", "2026-04-06");

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Contains("DTSTART;VALUE=DATE:20260412", File.ReadAllText(Calendar), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "on": "2026-04-05", "type": "checkIn", "by": "wasHurt", "ratings": { "trust": 4 } }""")]
    [InlineData("""{ "on": "2026-04-05", "type": "checkIn", "by": "wasHurt", "safety": "unsure" }""")]
    [InlineData("""{ "on": "2026-04-05", "type": "checkIn", "by": "wasHurt", "safety": "afraid" }""")]
    public void WhileSafetyIsUnclear_NothingIsWritten(string checkIn)
    {
        var ran = Write(checkIn);

        Assert.Equal(1, ran.ExitCode);
        Assert.False(File.Exists(Calendar));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no/such/folder/days.ics")]
    public void PlaceThatCannotBeWritten_Exits1(string place) =>
        Assert.Equal(1, Ran.WithInput(Journey(Safe), "reminders", "-", "--out", place).ExitCode);

    private string[] Ids() => [.. File.ReadAllLines(Calendar).Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];

    private Ran Write(string checkIn) => Ran.WithInput(Journey(checkIn), "reminders", "-", "--out", Calendar);

    private static string Journey(string checkIn) =>
        $$"""{ "version": 1, "whoBrokeTrust": "partner", "events": [ { "on": "2026-01-05", "type": "breach" }, {{checkIn}} ] }""";
}
