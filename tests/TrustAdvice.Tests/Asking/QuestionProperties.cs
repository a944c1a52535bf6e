using FsCheck.Xunit;
using TrustAdvice.Facts;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Asking;

/// <summary>What is asked can change what is shown; what is no longer asked cannot.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 40)]
public class QuestionProperties
{
    private const int Completions = 40;

    [Property]
    public void SafetyIsTheFirstQuestion_WhileItIsUnknown(AnySituation any)
    {
        var questions = AdviceOutline.Advise(any.Value with { Safety = null }).Questions;

        Assert.Equal("safety", questions[0].Fact);
    }

    [Property]
    public void OnlyUnknownFactsAreAsked_Once_WithAnAnswerForEachValue(AnySituation any)
    {
        var questions = AdviceOutline.Advise(any.Value).Questions;

        Assert.All(questions, question => Assert.Null(any.Value.ValueOf(question.Fact)));
        Assert.Equal(questions.Count, questions.Select(question => question.Fact).Distinct().Count());
        Assert.All(questions, question =>
        {
            Assert.NotEmpty(question.Text);
            Assert.NotEmpty(question.Why);
            Assert.Equal(
                RuleSet.BuiltIn.Facts.Find(question.Fact)!.Values, question.Answers.Select(answer => answer.Value));
        });
    }

    /// <summary>Before a private answer is given the reader knows where it goes.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    public void APrivateQuestion_SaysThatItIsNotShared_AndNoOtherDoes(string language)
    {
        var advisor = Advisor.Default.For(language);
        string why = advisor.QuestionFor("safety").Why;
        string note = why[(why.IndexOf(". ", StringComparison.Ordinal) + 1)..];

        Assert.NotEmpty(note);
        Assert.All(FactSpace.BuiltIn.All, fact => Assert.Equal(fact.IsPrivate, advisor.QuestionFor(fact.Name).Why.EndsWith(note, StringComparison.Ordinal)));
    }

    /// <summary>How many questions an interview asks about anything.</summary>
    private const int MostQuestions = 10;

    private static readonly string[] DangerFacts = ["safety", "selfHarm", "childrenAtRisk", "ownConduct", "partnerSelfHarm"];

    /// <summary>Within ten questions all is as the whole truth has it; after that the alerts are.</summary>
    [Property]
    public void AnInterviewAnsweredToItsEnd_ShowsWhatTheWholeTruthShows(AnySituation any, int seed)
    {
        var truth = Complete(any.Value, new Random(seed));
        var interview = Interview.Start(Advisor.Default);
        while (interview.Next is { } question)
        {
            interview = interview.Answer(question.Fact, truth.ValueOf(question.Fact));
        }

        bool isNothingDeclined = interview.Answers.All(answer => answer.Value != FactDefinition.Unknown);
        var told = AdviceOutline.Advise(truth);
        if (interview.Advice.Alerts.Count > 0)
        {
            Assert.Subset(Alerts(told), Alerts(interview.Advice));
            return;
        }

        Assert.Equal(Alerts(told), Alerts(interview.Advice));
        if (interview.Asked < MostQuestions)
        {
            Assert.True(interview.IsSettled || !isNothingDeclined);
            Assert.Equal(Shown(told), Shown(interview.Advice));
        }
    }

    [Property]
    public void OnceAnAlertStands_OnlyDangerIsAskedAbout(AnySituation any, int seed)
    {
        var truth = Complete(any.Value, new Random(seed));
        var interview = Interview.Start(Advisor.Default);
        while (interview.Next is { } question)
        {
            Assert.True(interview.Advice.Alerts.Count == 0 || DangerFacts.Contains(question.Fact), question.Fact);
            interview = interview.Answer(question.Fact, truth.ValueOf(question.Fact));
        }
    }

    [Property]
    public void TheFirstQuestions_AreAboutDanger_ThenWhatDecidesWhetherAnythingIsDoneTogether(AnySituation any)
    {
        string[] first = ["safety", "selfHarm", "childrenAtRisk", "disclosure", "ownConduct"];
        string[] asked = [.. AdviceOutline.Advise(any.Value).Questions.Select(question => question.Fact)];

        Assert.Equal(first.Intersect(asked), asked.Take(first.Intersect(asked).Count()));
    }

    [Property]
    public void AfterTenQuestions_EachCanChangeAnAlert(AnySituation any, int seed)
    {
        var truth = Complete(any.Value, new Random(seed)) with { Safety = Safety.Safe, SelfHarm = SelfHarm.No, ChildrenAtRisk = YesNo.No };
        var interview = Interview.Start(Advisor.Default);
        while (interview.Next is { } question)
        {
            Assert.True(
                interview.Asked < MostQuestions || question.Answers.Any(answer =>
                    !Alerts(interview.Answer(question.Fact, answer.Value).Advice).SetEquals(Alerts(interview.Advice))),
                question.Fact);
            interview = interview.Answer(question.Fact, truth.ValueOf(question.Fact));
        }
    }

    /// <summary>Somebody who is in no danger and answers all that is asked; only then are there as many questions as may be.</summary>
    [Fact]
    public void TenQuestionsAreEnough_AndTheOneAboutThePartnersLifeIsAmongThem()
    {
        var random = new Random(20261129);
        for (int reader = 0; reader < 60; reader++)
        {
            var truth = OutOfDanger(Complete(new Situation(), random));
            var interview = Interview.Start(Advisor.Default);
            while (interview.Next is { } question)
            {
                interview = interview.Answer(question.Fact, truth.ValueOf(question.Fact));
            }

            Assert.InRange(interview.Asked, 1, MostQuestions);
            Assert.Superset(DangerFacts.ToHashSet(), Asked(interview));
        }
    }

    /// <summary>With a card of danger the interview goes on with danger alone and then ends, settled or not.</summary>
    [Theory]
    [InlineData("safety", "afraid")]
    [InlineData("safety", "unsure")]
    [InlineData("selfHarm", "imminent")]
    [InlineData("childrenAtRisk", "yes")]
    [InlineData("ownConduct", "hurting")]
    [InlineData("partnerSelfHarm", "yes")]
    public void ACardOfDanger_LeavesOnlyTheOtherDangersToAsk(string fact, string value)
    {
        var interview = Interview.Start(Advisor.Default).Answer(fact, value);
        while (interview.Next is { } question)
        {
            interview = interview.Answer(question.Fact, question.Answers[0].Value);
        }

        Assert.NotEmpty(interview.Advice.Alerts);
        Assert.Subset(DangerFacts.ToHashSet(), Asked(interview));
        Assert.True(interview.Asked > 1);
    }

    [Property(MaxTest = 15)]
    public void WhenNothingIsLeftToAsk_NoCompletionShowsAnythingElse(AnySituation any, int seed)
    {
        var random = new Random(seed);
        var interview = Interview.Start(Advisor.Default, any.Value);
        while (interview.Next is { } question)
        {
            interview = interview.Answer(question.Fact, question.Answers[random.Next(question.Answers.Count)].Value);
        }

        var shown = Shown(interview.Advice);
        var alerts = Alerts(interview.Advice);
        for (int run = 0; run < Completions; run++)
        {
            var completed = AdviceOutline.Advise(Complete(interview.Situation, random));
            Assert.Subset(Alerts(completed), alerts);
            Assert.True(shown == Shown(completed) || interview.Asked >= MostQuestions || alerts.Count > 0);
        }
    }

    [Property(MaxTest = 25)]
    public void WhenNothingIsLeftToAsk_NoCompletionShowsAnythingElse_RandomRuleFiles(AnyRuleSet any)
    {
        var advisor = new Advisor(new AdvisorOptions { RuleSet = RuleFiles.Load(any.Json) });
        var random = new Random(any.Json.Length);
        foreach (var situation in any.Situations.Take(2))
        {
            var interview = Interview.Start(advisor, situation.Value);
            while (interview.Next is { } question)
            {
                interview = interview.Answer(question.Fact, question.Answers[random.Next(question.Answers.Count)].Value);
            }

            var shown = Shown(interview.Advice);
            for (int run = 0; run < Completions; run++)
            {
                var completed = Complete(interview.Situation, random, advisor.RuleSet.Facts);
                Assert.True(
                    shown == Shown(advisor.Advise(completed)) || interview.Asked >= MostQuestions || interview.Advice.Alerts.Count > 0);
            }
        }
    }

    [Property]
    public void DecliningEverything_ComesToAnEnd_AndAsksNothingTwice(AnySituation any)
    {
        var interview = Interview.Start(Advisor.Default, any.Value);
        HashSet<string> asked = [];
        while (interview.Next is { } question)
        {
            Assert.True(asked.Add(question.Fact), question.Fact);
            interview = interview.Skip();
        }

        Assert.Equal(asked.Count, interview.Asked);
        Assert.Equal(any.Value, interview.Situation);
    }

    [Property]
    public void Back_TakesTheLastAnswerBack(AnySituation any)
    {
        var interview = Interview.Start(Advisor.Default, any.Value);
        if (interview.Next is { } question)
        {
            var back = interview.Answer(question.Fact, question.Answers[0].Value).Back();

            Assert.Equal(interview.Situation, back.Situation);
            Assert.Equal(question.Fact, back.Next!.Fact);
            Assert.Equal(0, back.Asked);
        }
    }

    [Fact]
    public void Answer_NoSuchFactOrValue_SaysWhatThereIs_AndNotWhatWasSaid()
    {
        var interview = Interview.Start(Advisor.Default);

        Assert.Throws<ArgumentException>(() => interview.Answer("mood", "low"));
        var wrong = Assert.Throws<ArgumentException>(() => interview.Answer("safety", "terrified"));
        Assert.DoesNotContain("terrified", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("safe, unsure, controlled, afraid", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AskingByEffect_NeedsFewerQuestionsThanTheOrderOfTheCatalogue()
    {
        const int couples = 60;
        var random = new Random(20261122);
        int byEffect = 0;
        int byCatalogue = 0;
        for (int couple = 0; couple < couples; couple++)
        {
            var truth = Complete(new Situation(), random) with
            {
                Safety = Safety.Safe,
                SelfHarm = SelfHarm.No,
                ChildrenAtRisk = YesNo.No,
            };
            byEffect += QuestionsUntilSettled(truth, interview => interview.Next!.Fact);
            byCatalogue += QuestionsUntilSettled(truth, interview => FactSpace.BuiltIn.All
                .Select(fact => fact.Name)
                .First(fact => interview.Answers.All(answer => answer.Key != fact)));
        }

        Assert.True(byEffect < byCatalogue, $"by effect {byEffect}, by catalogue {byCatalogue} for {couples} couples");
    }

    private static int QuestionsUntilSettled(Situation truth, Func<Interview, string> choose)
    {
        var interview = Interview.Start(Advisor.Default);
        while (!interview.IsFinished)
        {
            string fact = choose(interview);
            interview = interview.Answer(fact, truth.ValueOf(fact));
        }

        return interview.Asked;
    }

    /// <summary>The same situation with every unknown fact known, or left unknown now and then.</summary>
    private static Situation Complete(Situation situation, Random random, FactSpace? facts = null) =>
        (facts ?? FactSpace.BuiltIn).All
            .Where(fact => situation.ValueOf(fact.Name) is null && random.Next(8) != 0)
            .Aggregate(situation, (completed, fact) => completed.With(fact.Name, fact.Values[random.Next(fact.Values.Count)]));

    private static Situation OutOfDanger(Situation situation) => situation with
    {
        Safety = Safety.Safe,
        SelfHarm = SelfHarm.No,
        ChildrenAtRisk = YesNo.No,
        OwnConduct = OwnConduct.Calm,
        PartnerSelfHarm = YesNo.No,
    };

    private static HashSet<string> Asked(Interview interview) => [.. interview.Answers.Select(answer => answer.Key)];

    private static HashSet<string> Alerts(Advice advice) => [.. advice.Alerts.Select(alert => alert.Id)];

    private static string Shown(Advice advice) => string.Join(' ',
    [
        advice.NextStep?.Id ?? "-",
        .. advice.AlsoTry.Select(item => item.Id),
        "|",
        .. advice.Referrals.Select(referral => $"{referral.To}:{referral.Urgency}"),
        "|",
        .. advice.Alerts.Select(alert => alert.Id),
    ]);
}
