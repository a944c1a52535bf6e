using TrustAdvice.Journeys;

namespace TrustAdvice.Tests.Journeys;

public class MeasureScalesTests
{
    [Fact]
    public void All_EachScale_HasItsNumbersAndWhereTheyAreFrom() => Assert.Equivalent(
        new[]
        {
            new MeasureScale
            {
                Id = "csi-4", Name = "Couples Satisfaction Index (4)", Lowest = 0, Highest = 21, Cutoff = 13.5, ReliableChange = 4,
                Provenance = "Cutoff: two public scorers that cite Funk & Rogge 2007 (secondary); Korean validation 13.25 (Kim et al. 2022). Reliable change: 3.2 by Jacobson & Truax with alpha .94 and SD 4.7, both from memory, rounded up. Authors allow research and clinical use; commercial use is not mentioned.",
            },
            new MeasureScale
            {
                Id = "csi-16", Name = "Couples Satisfaction Index (16)", Lowest = 0, Highest = 81, Cutoff = 51.5, ReliableChange = 7,
                Provenance = "Cutoff: a public scorer (secondary); Korean validation 50.25 (Kim et al. 2022). Reliable change: computed from inputs from memory.",
            },
            new MeasureScale
            {
                Id = "csi-32", Name = "Couples Satisfaction Index (32)", Lowest = 0, Highest = 161, Cutoff = 104.5,
                Provenance = "Range from memory; cutoff from a secondary page, Korean validation 105.5 (Kim et al. 2022). Reliable change not established.",
            },
            new MeasureScale
            {
                Id = "rdas", Name = "Revised Dyadic Adjustment Scale", Lowest = 0, Highest = 69, Cutoff = 48, ReliableChange = 12,
                Provenance = "Anderson et al. 2014, JMFT 40(4): cutoff 47.31, so 48 and above; reliable change 11.58, use 12.",
            },
            new MeasureScale
            {
                Id = "ors", Name = "Outcome Rating Scale", Lowest = 0, Highest = 40, Cutoff = 25, ReliableChange = 6,
                Provenance = "Cutoff for adults: OpenFIT help page (secondary). Reliable change 5 or 6 from memory; the larger is used. Its licence forbids electronic versions by individuals: scores only.",
            },
            new MeasureScale
            {
                Id = "srs", Name = "Session Rating Scale", Lowest = 0, Highest = 40, Cutoff = 36,
                Provenance = "Cutoff: OpenFIT help page (secondary). A fall of 1 since the last session is an alert there; that is no reliable change. Its licence forbids electronic versions by individuals: scores only.",
            },
            new MeasureScale
            {
                Id = "oq-45", Name = "Outcome Questionnaire 45", Lowest = 0, Highest = 180, HighIsGood = false, Cutoff = 63, ReliableChange = 14,
                Provenance = "Reliable change: OQ Measures FAQ. Cutoff 63/64 and range from memory. Commercial: scores only.",
            },
            new MeasureScale
            {
                Id = "dyadic-trust", Name = "Dyadic Trust Scale", Lowest = 8, Highest = 56,
                Provenance = "Larzelere & Huston 1980: 8 items; 1 to 7 each from memory. No cutoff or reliable change was found.",
            },
        },
        MeasureScales.All, strict: true);

    [Fact]
    public void ByName_EachScale_IsTheOneOfItsId() => Assert.Equal(
        ["csi-4", "csi-16", "csi-32", "rdas", "ors", "srs", "oq-45", "dyadic-trust"],
        new[]
        {
            MeasureScales.Csi4, MeasureScales.Csi16, MeasureScales.Csi32, MeasureScales.Rdas,
            MeasureScales.Ors, MeasureScales.Srs, MeasureScales.Oq45, MeasureScales.DyadicTrust,
        }.Select(scale => scale.Id));

    [Theory]
    [InlineData("csi-4", 13.4, false)]
    [InlineData("csi-4", 13.5, true)]
    [InlineData("csi-4", 13.6, true)]
    [InlineData("oq-45", 62, true)]
    [InlineData("oq-45", 63, true)]
    [InlineData("oq-45", 64, false)]
    [InlineData("dyadic-trust", 56, null)]
    public void IsGood_AtTheCutoff_AndBetter(string scale, double score, bool? isGood) => Assert.Equal(isGood, Find(scale).IsGood(score));

    [Theory]
    [InlineData("csi-4", 10, 14, nameof(ChangeVerdict.Improved))]
    [InlineData("csi-4", 10, 13.9, nameof(ChangeVerdict.Indeterminate))]
    [InlineData("csi-4", 10, 6.1, nameof(ChangeVerdict.Indeterminate))]
    [InlineData("csi-4", 10, 6, nameof(ChangeVerdict.Deteriorated))]
    [InlineData("oq-45", 80, 66, nameof(ChangeVerdict.Improved))]
    [InlineData("oq-45", 80, 67, nameof(ChangeVerdict.Indeterminate))]
    [InlineData("oq-45", 80, 93, nameof(ChangeVerdict.Indeterminate))]
    [InlineData("oq-45", 80, 94, nameof(ChangeVerdict.Deteriorated))]
    [InlineData("srs", 0, 40, null)]
    public void Judge_AtTheReliableChange_InTheScalesDirection(string scale, double earlier, double later, string? verdict) =>
        Assert.Equal(verdict, Find(scale).Judge(earlier, later)?.ToString());

    private static MeasureScale Find(string id) => MeasureScales.All.Single(scale => scale.Id == id);
}
