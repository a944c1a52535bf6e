using System.Text;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

public class SafetyCardTests
{
    [Theory]
    [InlineData("afraid")]
    [InlineData("controlled-after-own-affair")]
    [InlineData("self-harm")]
    [InlineData("children-at-risk")]
    public void Danger_ShowsTheCardAlone(string name)
    {
        string text = Ran.TextOf(name).Screen;

        Assert.Contains("Please read this first", text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("Who can help\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Your next step", text, StringComparison.Ordinal);
        Assert.DoesNotContain("After that", text, StringComparison.Ordinal);
        Assert.DoesNotContain("When to get help", text, StringComparison.Ordinal);
        Assert.DoesNotContain("A counsellor for", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("afraid", 40)]
    [InlineData("afraid", 80)]
    [InlineData("self-harm", 60)]
    [InlineData("not-sure-if-safe", 60)]
    public void Card_IsShownInFull(string name, int width)
    {
        var json = Ran.With("advise", "--situation", Repository.Situation(name), "--format", "json").Json;
        string alert = json.GetProperty("alerts")[0].GetProperty("text").GetString()!;

        Assert.Contains(WordsOf(alert), WordsOf(Ran.TextOf(name, width).Screen), StringComparison.Ordinal);
    }

    [Fact]
    public void Unsure_ShowsTheCardFirstAndAStepForOneAlone()
    {
        string text = Ran.TextOf("not-sure-if-safe").Screen;

        Assert.Contains("Please read this first", text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("Your next step", text, StringComparison.Ordinal);
        Assert.DoesNotContain(", together", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Afraid_NeverNamesWhatWasHeldBack()
    {
        var json = Ran.With("advise", "--situation", Repository.Situation("afraid"), "--format", "json").Json;
        string text = Ran.TextOf("afraid").Screen;

        Assert.NotEqual(0, json.GetProperty("withheld").GetArrayLength());
        Assert.All(
            json.GetProperty("withheld").EnumerateArray(),
            held => Assert.DoesNotContain(held.GetProperty("id").GetString()!, text, StringComparison.Ordinal));
    }

    /// <summary>The words with one blank between them, without the frame around them.</summary>
    private static string WordsOf(string text)
    {
        var words = new StringBuilder();
        foreach (string word in text.Split([' ', '\n', '┃', '│'], StringSplitOptions.RemoveEmptyEntries))
        {
            words.Append(word).Append(' ');
        }

        return words.ToString();
    }
}
