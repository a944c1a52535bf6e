using System.Globalization;
using FsCheck.Xunit;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Properties;

/// <summary>Advice depends on the situation and on nothing around it: no culture, no thread.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 100)]
public class SurroundingsProperties
{
    private const int Threads = 8;

    /// <summary>A rule file with faults whose messages hold numbers, and letters that Turkish writes its own way.</summary>
    private const string Faulty = """
        { "format": 2, "id": "INVALID", "version": "1", "actions": [], "rules": [
          { "id": "x", "when": { "SINCE": "İNDİ", "myGoal": "LEAVI" }, "rank": 12345 }] }
        """;

    public static TheoryData<string> Cultures => ["tr-TR", "de-DE", "ar-SA", "th-TH", ""];

    [Property]
    public void AdviceTouchesNoCulture(AnySituation any)
    {
        string expected = AdviceOutline.Advise(any.Value).ToJson();

        Assert.Equal(expected, ForbiddenCulture.Run(
            new ForbiddenCulture(), () => AdviceOutline.Advise(any.Value).ToJson()));
    }

    [Property(MaxTest = 20)]
    public void ReadingTouchesNoCulture(AnyRuleSet any)
    {
        string expected = RuleFiles.Load(any.Json).Hash;

        Assert.Equal(expected, ForbiddenCulture.Run(new ForbiddenCulture(), () => RuleFiles.Load(any.Json).Hash));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void DiagnosticsAreTheSameInEveryCulture(string culture)
    {
        string expected = ForbiddenCulture.Run(
            CultureInfo.InvariantCulture, () => string.Join('\n', RuleFiles.Diagnose(Faulty)));

        Assert.Equal(expected, ForbiddenCulture.Run(
            new CultureInfo(culture), () => string.Join('\n', RuleFiles.Diagnose(Faulty))));
    }

    [Fact]
    public void DiagnosticsTouchNoCulture() =>
        Assert.NotEmpty(ForbiddenCulture.Run(
            new ForbiddenCulture(), () => string.Join('\n', RuleFiles.Diagnose(Faulty))));

    [Fact]
    public void ForbiddenCulture_Throws_WhenItIsTouched() =>
        Assert.Throws<InvalidOperationException>(() => ForbiddenCulture.Run(new ForbiddenCulture(), () => $"{1.5}"));

    [Property(MaxTest = 30)]
    public void EightThreadsSeeTheSame(AnySituation any)
    {
        // One advice for all: its parts are worked out when they are first asked for, by whichever thread comes first.
        var shared = AdviceOutline.Advise(any.Value);
        var seen = new string[Threads];
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(index => new Thread(() =>
        {
            start.SignalAndWait();
            seen[index] = shared.ToJson() + AdviceOutline.Advise(any.Value).ToJson();
        })).ToList();

        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.Single(seen.Distinct());
    }
}
