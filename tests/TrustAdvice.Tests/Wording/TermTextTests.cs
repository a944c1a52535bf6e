using FsCheck.Xunit;
using TrustAdvice.Texts;

namespace TrustAdvice.Tests.Wording;

/// <summary>Words in the places of texts.</summary>
public class TermTextTests
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["partner"] = "your partner",
        ["partner.dat"] = "deiner Partnerperson",
    };

    [Theory]
    [InlineData("Ask {partner}.", "Ask your partner.")]
    [InlineData("{Partner} may say no.", "Your partner may say no.")]
    [InlineData("{Partner.dat} und {partner.dat}", "Deiner Partnerperson und deiner Partnerperson")]
    [InlineData("{other} {", "{other} {")]
    [InlineData("Nothing to fill.", "Nothing to fill.")]
    public void Fill_PutsWordsInTheirPlaces(string text, string expected) =>
        Assert.Equal(expected, TermText.Fill(text, Words));

    [Theory]
    [InlineData("Ask {partner} and {Partner.dat}.", "partner, partner.dat")]
    [InlineData("None.", "")]
    [InlineData("{", null)]
    [InlineData("}", null)]
    [InlineData("{a{b}", null)]
    [InlineData("{}", "")]
    public void NamesIn_FindsThePlaces(string text, string? names) =>
        Assert.Equal(names, TermText.NamesIn(text) is { } found ? string.Join(", ", found) : null);

    [Property]
    public void Fill_OfATextWithoutBraces_IsTheText(string? text)
    {
        string plain = (text ?? "").Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

        Assert.Equal(plain, TermText.Fill(plain, Words));
    }

    [Property]
    public void Fill_LeavesNoPlaceThatIsKnown(string? before, string? after)
    {
        string filled = TermText.Fill($"{before?.Replace("{", "", StringComparison.Ordinal)}{{partner}}{after}", Words);

        Assert.Contains("your partner", filled, StringComparison.Ordinal);
    }
}
