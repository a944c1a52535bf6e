using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using TrustAdvice.Facts;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Conventions;

/// <summary>
/// What ends up in a log by accident is <c>ToString</c>. Of what comes out of an advice it tells no fact, rule, item or text,
/// since each of them tells what the reader said; and it reads the same in every culture.
/// </summary>
public class TextForLogsTests
{
    private static readonly Lazy<IReadOnlyList<(string Path, object Value)>> Objects =
        new(() => PublicGraph.ObjectsFrom([.. PublicRoots.OfAdvice(), .. PublicRoots.OfRules()]));

    [Fact]
    public void ToStringOfWhatAdviceGives_TellsNothing()
    {
        var found = PublicGraph.From(PublicRoots.OfAdvice());
        var telling = Telling(found);

        Assert.Empty(found.Where(entry => IsAnObject(entry.Value)).SelectMany(entry => Told(entry.Path, entry.Value.ToString()!, telling)).Take(20));
    }

    [Fact]
    public void TextsThatTell_AreSeen()
    {
        string[] telling = ["safety", "afraid", "safety.afraid", "abuseSpecialist", "You said that you are afraid."];

        Assert.Equal(["a: safety", "a: afraid", "a: safety.afraid"], Told("a", "x by safety.afraid", telling));
        Assert.Equal(["b: abuseSpecialist"], Told("b", "Id = abuseSpecialist }", telling));
        Assert.Equal(["c: afraid", "c: You said that you are afraid."], Told("c", "Why: You said that you are afraid. Call.", telling));
        Assert.Empty(Told("d", "TrustAdvice.SafetyThing", telling));
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    public void ToString_ReadsTheSameInEveryCulture(string culture)
    {
        var there = ForbiddenCulture.Run(new CultureInfo(culture), () => Texts(Objects.Value));

        Assert.Equal(ForbiddenCulture.Run(CultureInfo.InvariantCulture, () => Texts(Objects.Value)), there);
    }

    private static List<string> Texts(IReadOnlyList<(string Path, object Value)> found) =>
        [.. found.Select(entry => $"{entry.Path}: {entry.Value}")];

    private static bool IsAnObject(object value) => value is not (string or IEnumerable);

    /// <summary>The names of facts and their values, of rules and items, and every sentence that was given.</summary>
    private static string[] Telling(IReadOnlyList<(string Path, object Value)> found) =>
    [
        .. FactSpace.BuiltIn.All.SelectMany(fact => fact.Values.Append(fact.Name))
            .Concat(RuleSet.BuiltIn.Model.Rules.Select(rule => rule.Id))
            .Concat(RuleSet.BuiltIn.ItemIds)
            .Concat(found.Select(entry => entry.Value).OfType<string>().Where(text => text.Contains(' ', StringComparison.Ordinal)))
            .Distinct(),
    ];

    private static IEnumerable<string> Told(string path, string text, IEnumerable<string> telling) =>
        from word in telling
        where text.Contains(word, StringComparison.OrdinalIgnoreCase)
            && Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(word)}(?!\w)", RegexOptions.IgnoreCase)
        select $"{path}: {word}";
}
