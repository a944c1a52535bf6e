using ConsoleAdvisor;
using TrustAdvice.Samples.Tests.Support;
using static TrustAdvice.Samples.Tests.Support.InterviewScreen;

namespace TrustAdvice.Samples.Tests;

/// <summary>A person answers by keys, or by numbers where the terminal has no cursor.</summary>
public class ConversationTests
{
    [Fact]
    public void Keys_LeadToAdvice()
    {
        using var screen = WithCursor();
        var interview = Interview.Start(Advisor.Default);
        while (interview.Next is { } question)
        {
            Press(screen, down: FactOf(question.Fact).IsPrivate ? 1 : 0);
            interview = interview.Answer(question.Fact, question.Answers[0].Value);
        }

        ReadOnAndLeave(screen);

        string text = Run(screen);

        Assert.Contains("Your next step", text, StringComparison.Ordinal);
        Assert.Contains("> (answered, not shown)", text, StringComparison.Ordinal);
        Assert.Contains("Thank you.", Flat(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Safety.Controlled)]
    [InlineData(Safety.Afraid)]
    public void Danger_ShowsTheCardAtOnce_AndThenOnlyDangerIsAskedAbout(Safety danger)
    {
        using var screen = WithoutCursor();
        var interview = Answerer.DeclineAll(screen, danger);
        ReadOnAndLeave(screen);

        string text = Run(screen);

        int card = text.IndexOf("Please read this first", StringComparison.Ordinal);
        int second = text.IndexOf("Number of your answer:", text.IndexOf("Number of your answer:", StringComparison.Ordinal) + 1, StringComparison.Ordinal);
        Assert.InRange(card, 0, second);
        Assert.Subset(
            new HashSet<string> { "safety", "selfHarm", "childrenAtRisk", "ownConduct", "partnerSelfHarm" },
            interview.Answers.Select(answer => answer.Key).ToHashSet());
        Assert.DoesNotContain("Your next step", text, StringComparison.Ordinal);
    }

    [Fact]
    public void NotSure_IsNotDanger_AndTheQuestionsGoOn()
    {
        using var screen = WithoutCursor();
        var interview = Answerer.DeclineAll(screen, Safety.Unsure);
        ReadOnAndLeave(screen);

        string text = Run(screen);

        Assert.True(interview.Asked > 1);
        Assert.Equal(interview.Asked + 1, text.Split("Number of your answer:").Length);
        Assert.Contains("Please read this first", text, StringComparison.Ordinal);
    }

    /// <summary>Somebody who is watched answers "safe" and may leave at the next question.</summary>
    [Theory]
    [InlineData(Safety.Safe, 1)]
    [InlineData(Safety.Afraid, 0)]
    public void Information_IsToldOnceAfterTheFirstAnswer_ButNotBesideACardOfDanger(Safety safety, int times)
    {
        using var screen = WithoutCursor();
        Answerer.DeclineAll(screen, safety);
        ReadOnAndLeave(screen);

        string text = Flat(Run(screen));

        string information = Advisor.Default.Advise(new Situation()).Information[0].Text;
        Assert.Equal(times + 1, text.Split(information).Length);
        if (times > 0)
        {
            int second = text.IndexOf("Number of your answer:", text.IndexOf("Number of your answer:", StringComparison.Ordinal) + 1, StringComparison.Ordinal);
            Assert.InRange(text.IndexOf(information, StringComparison.Ordinal), text.IndexOf("Number of your answer:", StringComparison.Ordinal), second);
        }
    }

    [Fact]
    public void NothingElseSaid_StillGivesAdvice()
    {
        using var screen = WithoutCursor();
        Answerer.DeclineAll(screen, Safety.Safe);
        ReadOnAndLeave(screen);

        Assert.Contains("Your next step", Run(screen), StringComparison.Ordinal);
    }

    [Fact]
    public void Stop_ShowsTheAdviceSoFar()
    {
        using var screen = WithoutCursor();
        Answerer.Choose(screen, Safe, Answerer.StopHere);
        ReadOnAndLeave(screen);

        string text = Run(screen);

        string title = Advisor.Default.Advise(new Situation { Safety = Safety.Safe }).NextStep!.Text.Title;
        Assert.Contains(title, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Thank you.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Stop_IsOfferedAtTheVeryFirstQuestion()
    {
        using var screen = WithoutCursor();
        Answerer.Choose(screen, Answerer.StopHere);
        ReadOnAndLeave(screen);

        Assert.Contains("Your next step", Run(screen), StringComparison.Ordinal);
    }

    [Fact]
    public void GoBack_AsksTheQuestionBeforeAgain()
    {
        using var screen = WithoutCursor();
        Answerer.Choose(screen, Safe, Answerer.GoBack, Afraid, Answerer.StopHere);
        ReadOnAndLeave(screen);

        string text = Run(screen);

        Assert.Equal(3, text.Split("Are you afraid of your partner").Length);
        Assert.Contains("Please read this first", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Interview_GivesTheAdviceOfItsAnswers()
    {
        using var screen = WithoutCursor();
        var person = new Situation
        {
            Safety = Safety.Safe,
            SelfHarm = SelfHarm.No,
            ChildrenAtRisk = YesNo.No,
            WhoBrokeTrust = WhoBrokeTrust.Partner,
            Breach = Breach.Financial,
            Step = RepairStep.GiveTime,
            Progress = Progress.Stuck,
        };
        var interview = Answerer.AnswerAs(screen, person);
        ReadOnAndLeave(screen);

        Assert.Contains(interview.Advice.NextStep!.Text.Title, Run(screen), StringComparison.Ordinal);
    }

    [Fact]
    public void ShowChanges_SaysWhatAnAnswerChanged_AndNothingOfPrivateOnes()
    {
        using var screen = WithoutCursor();
        Answerer.AnswerAs(screen, new Situation { Safety = Safety.Safe, Progress = Progress.Stuck });
        ReadOnAndLeave(screen);

        string text = Flat(Run(screen, "--show-changes"));

        Assert.Contains("Your next step would now be:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("not shown) Your next step", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_AreNotShownUnlessAskedFor()
    {
        using var screen = WithoutCursor();
        Answerer.AnswerAs(screen, new Situation { Safety = Safety.Safe, MyGoal = Goal.Leave });
        ReadOnAndLeave(screen);

        Assert.DoesNotContain("would now be", Flat(Run(screen)), StringComparison.Ordinal);
    }

    [Fact]
    public void Safety_IsAskedFirstAndExplained_AndHasNoSecondWayNotToSay()
    {
        var first = Interview.Start(Advisor.Default).Next!;
        var answers = QuestionPrompt.Answers(first, FactOf("safety")).ToList();

        Assert.Equal("safety", first.Fact);
        Assert.NotEmpty(first.Why);
        Assert.Single(answers, answer => answer.Label.Contains("rather not say", StringComparison.Ordinal));
        Assert.DoesNotContain(answers, answer => answer.Value is null);
    }

    [Fact]
    public void EveryOtherQuestion_MayBeDeclined()
    {
        var others = RuleSet.BuiltIn.FactDefinitions.Where(fact => fact.Name != "safety");

        Assert.All(others, fact => Assert.Single(
            QuestionPrompt.Answers(Advisor.Default.QuestionFor(fact.Name), fact), answer => answer.Value is null));
    }

    [Fact]
    public void Card_IsReadBeforeAnythingElseIsShown()
    {
        using var screen = WithoutCursor();
        Answerer.Choose(screen, Afraid, Answerer.StopHere);
        ReadOnAndLeave(screen);

        string text = Run(screen);

        int card = text.IndexOf("Please read this first", StringComparison.Ordinal);
        int pause = text.IndexOf("Press Enter to read on.", StringComparison.Ordinal);
        int help = text.IndexOf("Who can help", StringComparison.Ordinal);
        Assert.True(card >= 0 && card < pause && pause < help);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void EndOfInput_EndsTheProgramAtOnce(bool hasCursor)
    {
        using var screen = hasCursor ? WithCursor() : WithoutCursor();

        Assert.Equal((2, "The input ended before the questions did. Nothing was kept.\n"), RunToTheEnd(screen));
    }

    /// <summary>A terminal without a person sends this key for the end of its input.</summary>
    [Theory]
    [InlineData(true, '\u0004', ConsoleKey.D)]
    [InlineData(false, '\u0004', ConsoleKey.D)]
    [InlineData(true, '\0', ConsoleKey.D2)]
    [InlineData(false, '\0', ConsoleKey.D2)]
    public void KeyForTheEndOfInput_EndsTheProgramAtOnce(bool hasCursor, char character, ConsoleKey key)
    {
        using var screen = hasCursor ? WithCursor() : WithoutCursor();
        screen.Input.PushKey(new ConsoleKeyInfo(character, key, shift: false, alt: false, control: true));
        ReadOnAndLeave(screen);

        Assert.Equal(2, RunToTheEnd(screen).ExitCode);
        Assert.DoesNotContain("answered, not shown", screen.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("afraid")]
    [InlineData("1.5")]
    [InlineData("[red]1[/]")]
    [InlineData("")]
    [InlineData("99999999999999999999")]
    public void Nonsense_IsAskedAgain(string typed)
    {
        using var screen = WithoutCursor();
        screen.Input.PushTextWithEnter(typed);
        Answerer.Choose(screen, Afraid, Answerer.StopHere);
        ReadOnAndLeave(screen);

        Assert.Contains("Please read this first", Run(screen), StringComparison.Ordinal);
    }

    [Fact]
    public void Welcome_SaysWhoMaySeeItBeforeTheFirstQuestion()
    {
        using var screen = WithoutCursor();
        Answerer.Choose(screen, Afraid, Answerer.StopHere);
        ReadOnAndLeave(screen);

        string text = Run(screen);

        int warning = text.IndexOf("someone who uses this device may see", StringComparison.Ordinal);
        int question = text.IndexOf("Are you afraid", StringComparison.Ordinal);
        Assert.InRange(warning, 0, question);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(120)]
    public void Conversation_FitsTheWidth(int width)
    {
        using var screen = WithoutCursor();
        screen.Profile.Width = width;
        Answerer.DeclineAll(screen, Safety.Safe);
        ReadOnAndLeave(screen);

        Assert.All(Run(screen, "--show-changes").Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, width));
    }
}
