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
        Assert.DoesNotContain("If you can\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Later\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\nHelp\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("A counsellor for the two of you", text, StringComparison.Ordinal);
        Assert.DoesNotContain("when you are ready", text, StringComparison.Ordinal);
    }

    /// <summary>A drinking parent needs help with the drink too; a page that left it out is what readers found.</summary>
    [Fact]
    public void Dangers_ShowEachCardAndEveryReferral_AsInJson()
    {
        const string situation = """
            {
              "whoBrokeTrust": "me", "breach": "addictionRelapse", "addiction": "active", "addictionKind": "alcohol", "disclosure": "open",
              "childrenAtRisk": "yes", "selfHarm": "yes", "safety": "afraid", "ownConduct": "hurting"
            }
            """;
        string text = WordsOf(Ran.WithInput(situation, "advise", "--situation", "-").Screen);
        var json = Ran.WithInput(situation, "advise", "--situation", "-", "--format", "json").Json;
        int from = 0;
        foreach (var card in json.GetProperty("alerts").EnumerateArray())
        {
            Find(WordsOf(card.GetProperty("text").GetString()!));
        }

        foreach (var referral in json.GetProperty("referrals").EnumerateArray())
        {
            Assert.NotEqual("whenReady", referral.GetProperty("urgency").GetString());
            Find(WordsOf(referral.GetProperty("text").GetProperty("title").GetString()! + ":"));
        }

        Assert.True(json.GetProperty("alerts").GetArrayLength() >= 4);
        Assert.True(json.GetProperty("referrals").GetArrayLength() >= 6);

        void Find(string part)
        {
            int found = text.IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(found >= 0, part);
            from = found + part.Length;
        }
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
