namespace TrustAdvice.Fuzz.Tests;

/// <summary>A short run of the hostile input, always the same, and what the run itself would notice.</summary>
public class ShortRunTests
{
    private const int Inputs = 400;
    private const int Seed = 19;

    public static TheoryData<string> Targets => [.. Fuzz.Targets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void EveryInput_IsReadOrRefused_AsPromised(string name)
    {
        var campaign = new Campaign(Target(name), Seed);

        for (int input = 0; input < Inputs; input++)
        {
            campaign.Step();
        }

        Assert.Empty(campaign.Failures.Select(failure => $"--target {name} --seed {Seed} --input {failure.Number}: {failure.Reason}"));
        Assert.InRange(campaign.Read, Inputs / 20, Inputs * 3 / 4);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void EverySeed_IsSound(string name) =>
        Assert.All(Seeds.For(Target(name)), seed => Assert.True(Target(name).Read(seed).IsRead));

    [Fact]
    public void AnInput_IsMadeFromSeedAndNumberAlone()
    {
        var one = new Campaign(Target("journey"), Seed);
        var other = new Campaign(Target("journey"), Seed);
        other.Step();

        Assert.All(Enumerable.Range(0, 50), number => Assert.Equal(one.InputOf(number), other.InputOf(number)));
        Assert.NotEqual(one.InputOf(1), one.InputOf(2));
        Assert.NotEqual(one.InputOf(1), new Campaign(Target("journey"), Seed + 1).InputOf(1));
    }

    [Fact]
    public void AReaderThatBreaksAPromise_IsFound()
    {
        Assert.Contains("Exception", FirstFailure(_ => throw new InvalidOperationException()), StringComparison.Ordinal);
        Assert.Contains("has errors", FirstFailure(_ => new Reading(true, [Fault(1, 1)])), StringComparison.Ordinal);
        Assert.Contains("no error says why", FirstFailure(_ => new Reading(false, [])), StringComparison.Ordinal);
        Assert.Contains("is not in the input", FirstFailure(_ => new Reading(false, [Fault(1_000_000, 1)])), StringComparison.Ordinal);
        Assert.Contains("is not in the input", FirstFailure(_ => new Reading(false, [Fault(1, 1_000_000)])), StringComparison.Ordinal);
        Assert.Contains("is not in the input", FirstFailure(_ => new Reading(false, [Fault(0, 1)])), StringComparison.Ordinal);
        Assert.Contains("control character", FirstFailure(_ => new Reading(false, [Fault(1, 1, message: "a\nb")])), StringComparison.Ordinal);
        Assert.Contains("does not begin", FirstFailure(_ => new Reading(false, [Fault(1, 1, path: "")])), StringComparison.Ordinal);
        Assert.Contains("characters", FirstFailure(_ => new Reading(false, [Fault(1, 1, message: new string('x', 20_000))])), StringComparison.Ordinal);
        Assert.Contains("allocates", FirstFailure(_ => new Reading(new byte[50_000_000].Length > 0, [])), StringComparison.Ordinal);
        int readings = 0;
        Assert.Contains("something else", FirstFailure(_ => new Reading(true, [Fault(1, 1, message: $"{readings++}", severity: DiagnosticSeverity.Warning)])), StringComparison.Ordinal);
    }

    private static string FirstFailure(Func<byte[], Reading> read)
    {
        bool isPrepared = false;
        var target = Target("trace") with { Read = bytes => isPrepared ? read(bytes) : new Reading(true, []) };
        var campaign = new Campaign(target, Seed);
        isPrepared = true;
        campaign.Step();
        return Assert.Single(campaign.Failures).Reason;
    }

    private static Diagnostic Fault(
        int line, int column, string message = "wrong", string path = "$", DiagnosticSeverity severity = DiagnosticSeverity.Error) => new()
        {
            Code = "TA0000",
            Severity = severity,
            Path = path,
            Line = line,
            Column = column,
            Message = message,
        };

    private static FuzzTarget Target(string name) => Fuzz.Targets.All.Single(target => target.Name == name);
}
