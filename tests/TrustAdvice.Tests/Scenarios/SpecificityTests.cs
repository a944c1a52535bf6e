using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Scenarios;

/// <summary>
/// Who tells of another breach reads another page: over 11 breaches, 7 steps and 2 roles, where it is safe, talks are tense and a
/// part was told weeks ago. The bounds are those that the content was written for; six breaches once got the same three actions.
/// </summary>
public class SpecificityTests
{
    private const int OthersAtMost = 2;
    private const int CellsAtLeast = 11;
    private const double PagesAtLeast = 7;

    private static readonly RepairStep[] Steps = Enum.GetValues<RepairStep>();
    private static readonly Breach[] Breaches = Enum.GetValues<Breach>();

    private static readonly Dictionary<Breach, string[]>[] Cells =
        [.. from who in new[] { WhoBrokeTrust.Me, WhoBrokeTrust.Partner } from step in Steps select PagesOf(who, step)];

    public static TheoryData<Breach> EachBreach => [.. Breaches];

    [Fact]
    public void Cells_AreSevenStepsAndTwoRolesOfElevenBreaches()
    {
        Assert.Equal(14, Cells.Length);
        Assert.All(Cells, cell => Assert.Equal(11, cell.Count));
    }

    [Theory]
    [MemberData(nameof(EachBreach))]
    public void Breach_ShowsWhatAtMostTwoOthersShow_AtNearlyEveryStep(Breach breach)
    {
        Assert.True(CellsOfItsOwn(Cells, breach) >= CellsAtLeast, $"{breach}: {CellsOfItsOwn(Cells, breach)} of {Cells.Length}");
        Assert.Equal(0, CellsOfItsOwn([.. Cells.Select(Alike)], breach));
    }

    [Fact]
    public void Breaches_HaveSevenDifferentPagesInACellOnAverage()
    {
        Assert.True(DifferentPages(Cells) >= PagesAtLeast, $"{DifferentPages(Cells)}");
        Assert.Equal(1, DifferentPages([.. Cells.Select(Alike)]));
    }

    private static Dictionary<Breach, string[]> PagesOf(WhoBrokeTrust who, RepairStep step) =>
        Breaches.ToDictionary(breach => breach, breach => Shown(new Situation
        {
            WhoBrokeTrust = who,
            Breach = breach,
            Step = step,
            Safety = Safety.Safe,
            Talks = Talks.Tense,
            Account = Account.Partial,
            Since = TimeSince.Weeks,
        }));

    private static string[] Shown(Situation situation) => AdviceOutline.Advise(situation) switch
    {
        { NextStep: { } next, AlsoTry: var more } => [next.Id, .. more.Select(item => item.Id)],
        _ => [],
    };

    /// <summary>The bad sample: what dishonesty shows, shown to everybody.</summary>
    private static Dictionary<Breach, string[]> Alike(Dictionary<Breach, string[]> cell) =>
        cell.ToDictionary(pair => pair.Key, _ => cell[Breach.Dishonesty]);

    private static int CellsOfItsOwn(Dictionary<Breach, string[]>[] cells, Breach breach) => cells.Count(cell =>
        cell[breach].Any(id => cell.Count(other => other.Key != breach && other.Value.Contains(id)) <= OthersAtMost));

    private static double DifferentPages(Dictionary<Breach, string[]>[] cells) =>
        cells.Average(cell => cell.Values.Select(page => string.Join(' ', page.Order(StringComparer.Ordinal))).Distinct().Count());
}
