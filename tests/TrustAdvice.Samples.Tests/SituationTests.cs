using System.Text.Json;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

public class SituationTests
{
    public static TheoryData<string> Names =>
        [.. Repository.Situations.Select(path => Path.GetFileNameWithoutExtension(path))];

    public static TheoryData<string, int> NamesAndWidths
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (string name in Repository.Situations.Select(path => Path.GetFileNameWithoutExtension(path)))
            {
                data.Add(name, 40);
                data.Add(name, 60);
                data.Add(name, 80);
                data.Add(name, 120);
            }

            return data;
        }
    }

    [Fact]
    public void Samples_AreAtLeastSixteen() => Assert.True(Repository.Situations.Count() >= 16);

    [Theory]
    [MemberData(nameof(Names))]
    public void EverySample_GivesAStepOrACardAlone(string name)
    {
        var ran = Ran.With("advise", "--situation", Repository.Situation(name), "--format", "json");

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        var advice = ran.Json;
        bool hasStep = advice.GetProperty("nextStep").ValueKind == JsonValueKind.Object;
        bool hasCard = advice.GetProperty("alerts").GetArrayLength() > 0;
        Assert.True(hasStep || hasCard);
        Assert.True(advice.GetProperty("alsoTry").GetArrayLength() <= 2);
    }

    [Theory]
    [MemberData(nameof(NamesAndWidths))]
    public void EverySample_FitsTheWidth(string name, int width)
    {
        string[] lines = Ran.TextOf(name, width).Screen.Split('\n');

        Assert.All(lines, line => Assert.InRange(line.Length, 0, width));
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EverySample_ReadsCalmly(string name)
    {
        string text = Ran.TextOf(name).Screen;

        Assert.DoesNotContain('!', text);
        Assert.DoesNotContain("unknown", text, StringComparison.Ordinal);
        Assert.DoesNotContain('[', text);
    }

    [Fact]
    public void Text_FollowsTheOrderOfTheContentGuide()
    {
        string text = Ran.TextOf("stuck-in-step-3-after-three-months").Screen;

        string[] marks =
        [
            "After lies ", "\nYour next step\n", "\n           \"", "\nHow ", "\nWhy ", "\nDone when ", "\nAvoid ", "\nTake care ",
            "\nIf you can\n", "\nLater\n", "\nHelp\n", "\nStart ",
            "\nFree helplines ", "\nInformation, not therapy.",
        ];
        var places = marks.Select(mark => text.IndexOf(mark, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData("1", 0)]
    [InlineData("5", 4)]
    public void Limit_SetsHowMuchIsShown(string limit, int more)
    {
        string sample = Repository.Situation("stuck-in-step-3-after-three-months");
        var ran = Ran.With("advise", "--situation", sample, "--format", "json", "--limit", limit);

        Assert.Equal(more, ran.Json.GetProperty("alsoTry").GetArrayLength());
    }

    [Fact]
    public void Rules_OfOnesOwn_Decide()
    {
        string rules = Repository.PathOf("src", "TrustAdvice", "BuiltIn", "rules.json");
        var own = Ran.With("advise", "--situation", Repository.Situation("debts-found"), "--rules", rules);

        Assert.Equal((0, Ran.TextOf("debts-found").Screen), (own.ExitCode, own.Screen));
    }
}
