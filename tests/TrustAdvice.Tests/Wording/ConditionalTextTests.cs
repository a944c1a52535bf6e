using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TrustAdvice.Texts;

namespace TrustAdvice.Tests.Wording;

/// <summary>Texts that choose what they say by what was told.</summary>
public class ConditionalTextTests
{
    private static readonly string[] Names = ["a", "b", "c"];

    [Theory]
    [InlineData("Rest.", "", "Rest.")]
    [InlineData("{if a}One.{else if b}Two.{else}Three.{end}", "a b", "One.")]
    [InlineData("{if a}One.{else if b}Two.{else}Three.{end}", "b", "Two.")]
    [InlineData("{if a}One.{else if b}Two.{else}Three.{end}", "", "Three.")]
    [InlineData("Wait{if a}, with {partner}{end}.", "a", "Wait, with {partner}.")]
    [InlineData("Wait{if a}, with {partner}{end}.", "", "Wait.")]
    [InlineData("{if a}One.{end} {if a}Two.{else}Three.{end}", "a", "One. Two.")]
    [InlineData("{if a}One.{end} {if a}Two.{else}Three.{end}", "", "Three.")]
    public void TheFirstBranchThatHolds_IsRead(string text, string holding, string expected) =>
        Assert.Equal(expected, ConditionalText.Read(text, holding.Split(' ').Contains));

    [Theory]
    [InlineData("{if a}One.")]
    [InlineData("One.{end}")]
    [InlineData("One.{else}Two.{end}")]
    [InlineData("{if a}One.{if b}Two.{end}{end}")]
    [InlineData("{if a}One.{else}Two.{else}Three.{end}")]
    [InlineData("{if a}One.{else}Two.{else if b}Three.{end}")]
    public void AMarkOutOfPlace_IsNoText(string text) => Assert.Null(ConditionalText.PartsOf(text));

    /// <summary>A text is made of pieces, each said in one way; its readings are what is read under some conditions, or more than are looked at.</summary>
    [Property]
    public Property Readings_AreWhatIsRead() => Prop.ForAll(Texts(), Gen.Elements(Names).ListOf().ToArbitrary(), (made, holding) =>
    {
        string text = string.Concat(made.Select(piece => piece.Text));

        string read = ConditionalText.Read(text, holding.Contains);
        Assert.Equal(string.Concat(made.Select(piece => piece.Said(holding))).Trim(), read.Trim());
        List<string> names = [];
        ConditionalText.AddConditions(text, names);
        Assert.Equal(made.SelectMany(piece => piece.Conditions).Distinct(), names);
        if (ConditionalText.Readings(text) is { } readings)
        {
            Assert.Contains(read, readings);
            Assert.Distinct(readings);
            Assert.InRange(readings.Count, 1, ConditionalText.MostReadings);
        }
        else
        {
            Assert.True(made.Aggregate(1.0, (all, piece) => all * (piece.Of.Length + (piece.Otherwise is null ? 0 : 1) + (piece.Otherwise is null ? 1 : 0))) > ConditionalText.MostReadings);
        }
    });

    [Fact]
    public void EachPathThroughAText_IsAReading() => Assert.Equal(
        ["1 x 3", "1 x", "2 x 3", "2 x"], ConditionalText.Readings("{if a}1{else}2{end} x {if b}3{end}"));

    [Property]
    public void AnyText_IsReadOrRefused(NonNull<string> any)
    {
        string text = any.Get;
        Assert.Equal(text.Trim(), ConditionalText.MayHave(text) ? text.Trim() : ConditionalText.Read(text, _ => true).Trim());
        Assert.Contains("", ConditionalText.Readings("{if a}" + text.Replace("{", "", StringComparison.Ordinal) + "{end}")!);
    }

    [Property]
    public Property BracesAnywhere_AreReadOrRefused() => Prop.ForAll(
        Gen.Elements("{", "}", "{if a}", "{else if b}", "{else}", "{end}", "{partner}", "x").ListOf().Select(string.Concat).ToArbitrary(),
        text =>
        {
            string read = ConditionalText.Read(text, name => name == "a");
            Assert.True(!ConditionalText.MayHave(text) || !ConditionalText.MayHave(read));
            if (ConditionalText.PartsOf(text) is { } parts && ConditionalText.MayHave(text))
            {
                int chosen = 0;
                string naive = string.Concat(parts.Where(part => part.Choice == 0
                    || (part.Choice > chosen && part.Condition is null or "a" && (chosen = part.Choice) > 0)).Select(part => part.Text));
                Assert.Equal(naive.Trim(), read);
            }
        });

    private static Arbitrary<Piece[]> Texts()
    {
        var word = Gen.Elements("one", "two ", " three", "{partner}", ".");
        var plain = word.Select(text => new Piece([], [], text));
        var choice =
            from conditions in Gen.Elements(Names).NonEmptyListOf()
            from branches in word.ListOf(conditions.Count)
            from otherwise in Gen.OneOf(Gen.Constant<string?>(null), word.Select(text => (string?)text))
            select new Piece([.. conditions], [.. branches], otherwise);
        return Gen.OneOf(plain, choice).ArrayOf().ToArbitrary();
    }

    /// <summary>A piece of a text, and by hand what is read of it.</summary>
    public sealed record Piece(string[] Conditions, string[] Of, string? Otherwise)
    {
        public string Text => Conditions.Length == 0
            ? Otherwise!
            : string.Concat(Conditions.Select((name, at) => $"{{{(at == 0 ? "if" : "else if")} {name}}}{Of[at]}"))
                + (Otherwise is null ? "" : "{else}" + Otherwise) + "{end}";

        public string Said(IEnumerable<string> holding) =>
            Array.FindIndex(Conditions, holding.Contains) is var at and >= 0 ? Of[at] : Otherwise ?? "";
    }
}
