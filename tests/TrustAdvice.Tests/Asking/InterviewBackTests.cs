using System.Text;
using FsCheck.Xunit;
using TrustAdvice.Facts;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Asking;

/// <summary>Going back takes the last answer away, and nothing that was known before it.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 60)]
public class InterviewBackTests
{
    private const int MostAnswers = 12;

    [Fact]
    public void Back_OfAFactKnownFromTheStart_GivesItsFirstValueBack()
    {
        var known = new Situation { Safety = Safety.Afraid, WhoBrokeTrust = WhoBrokeTrust.Partner };

        var back = Interview.Start(Advisor.Default, known).Answer("safety", "safe").Back();

        Assert.Equal(known, back.Situation);
        Assert.Empty(back.Advice.JointIds());
        Assert.Empty(back.Answers);
    }

    [Fact]
    public void Back_OfAFactAnsweredTwice_GivesItsEarlierAnswerBack()
    {
        var before = Interview.Start(Advisor.Default).Answer("safety", "safe").Answer("progress", "stuck");

        var back = before.Answer("safety", "afraid").Back();

        Assert.Equal("safe", back.Situation.ValueOf("safety"));
        Assert.Equal(["safety", "progress"], back.Answers.Select(answer => answer.Key));
        Assert.Equal(2, back.Asked);
    }

    [Fact]
    public void Back_OfADeclinedFact_GivesItsAnswerBack()
    {
        var back = Interview.Start(Advisor.Default).Answer("selfHarm", "yes").Answer("selfHarm", null).Back();

        Assert.Equal(SelfHarm.Yes, back.Situation.SelfHarm);
    }

    [Fact]
    public void Back_BeforeAnyAnswer_ChangesNothing()
    {
        var known = new Situation { Safety = Safety.Afraid };

        Assert.Equal(known, Interview.Start(Advisor.Default, known).Back().Situation);
    }

    [Property]
    public void Back_AfterAnyAnswer_IsTheInterviewBeforeIt(AnySituation known, int seed)
    {
        var random = new Random(seed);
        var interview = AnyInterview(known.Value, random);
        var (fact, value) = AnyAnswer(random);

        AssertAlike(interview, interview.Answer(fact, value).Back());
    }

    [Property]
    public void Back_AgainAndAgain_LeadsToTheStart(AnySituation known, int seed)
    {
        var interview = AnyInterview(known.Value, new Random(seed));
        for (int step = 0; step < MostAnswers; step++)
        {
            interview = interview.Back();
        }

        AssertAlike(Interview.Start(Advisor.Default, known.Value), interview);
    }

    [Property]
    public void RoundTrip_OfAnyInterview_KeepsItAndAllThatLiesBehind(AnySituation known, int seed)
    {
        var random = new Random(seed);
        var before = AnyInterview(Declared(known.Value), random);
        var (fact, value) = AnyAnswer(random);
        var interview = before.Answer(fact, value);

        var restored = Restored(interview);

        AssertAlike(interview, restored);
        AssertAlike(before, restored.Back());
        AssertAlike(before, Restored(restored.Back()));
        for (int step = 0; step <= MostAnswers; step++)
        {
            (interview, restored) = (interview.Back(), restored.Back());
            Assert.Equal((interview.Situation, interview.Asked), (restored.Situation, restored.Asked));
        }
    }

    [Property(MaxTest = 20)]
    public void RoundTrip_OfWhatNoRuleSetDeclares_LeavesThatOut(AnySituation known, int seed)
    {
        var foreign = known.Value.With("foreign.fact", "no-such-value");
        var interview = AnyInterview(foreign, new Random(seed));

        var restored = Restored(interview);

        Assert.Equal(Declared(interview.Situation), restored.Situation);
        Assert.Equal(interview.Advice.Trace.Rules, restored.Advice.Trace.Rules);
    }

    private static Situation Declared(Situation situation) =>
        situation.HostFacts.All.Aggregate(situation, (known, foreign) => known.With(foreign.Key, null));

    private static Interview Restored(Interview interview)
    {
        Assert.True(InterviewReader.TryRead(Encoding.UTF8.GetBytes(interview.ToJson()), Advisor.Default, out var restored, out _));
        return restored;
    }

    private static Interview AnyInterview(Situation known, Random random)
    {
        var interview = Interview.Start(Advisor.Default, known);
        int answers = random.Next(MostAnswers);
        for (int answer = 0; answer < answers; answer++)
        {
            var (fact, value) = AnyAnswer(random);
            interview = interview.Answer(fact, value);
        }

        return interview;
    }

    /// <summary>Mostly of a few facts, so that some are answered again.</summary>
    private static (string Fact, string? Value) AnyAnswer(Random random)
    {
        var facts = FactSpace.BuiltIn.All;
        var fact = random.Next(2) == 0 ? facts[random.Next(facts.Count)] : facts[^(1 + random.Next(3))];
        int value = random.Next(-1, fact.Values.Count + 1);
        return (fact.Name, value < 0 ? null : value == fact.Values.Count ? FactDefinition.Unknown : fact.Values[value]);
    }

    private static void AssertAlike(Interview expected, Interview actual)
    {
        Assert.Equal(expected.Situation, actual.Situation);
        Assert.Equal(expected.Answers, actual.Answers);
        Assert.Equal(expected.Asked, actual.Asked);
        Assert.Equal(expected.Next?.Fact, actual.Next?.Fact);
        Assert.Equal(expected.IsSettled, actual.IsSettled);
        Assert.Equal(expected.Advice.ToJson(), actual.Advice.ToJson());
    }
}
