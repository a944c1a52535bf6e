using System.Text;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Json;

/// <summary>How an interview is written and read: old files as ever, and what going back needs where it is needed.</summary>
public class InterviewReaderTests
{
    [Fact]
    public void ToJson_OfFactsAnsweredOnce_HoldsTheAnswersAlone() =>
        Assert.Equal(
            """{"answers":{"safety":"safe","step":"unknown"}}""",
            Interview.Start(Advisor.Default).Answer("safety", "safe").Answer("step", null).ToJson());

    [Fact]
    public void ToJson_OfAFactAnsweredAgain_HoldsWhatWasKnownAndEveryAnswer() =>
        Assert.Equal(
            """{"known":{"safety":"afraid"},"answers":{"step":"forgive","safety":"unsure"},"history":[{"safety":"safe","step":"forgive"},{"safety":"unsure"}]}""",
            Interview.Start(Advisor.Default, new Situation { Safety = Safety.Afraid })
                .Answer("safety", "safe").Answer("step", "forgive").Answer("safety", "unsure").ToJson());

    [Theory]
    [InlineData("""{ "answers": { "safety": "safe" } }""", 1)]
    [InlineData("""{ "answers": { "safety": "safe" }, "known": { "step": "forgive" } }""", 1)]
    [InlineData("""{ "answers": { "safety": "safe" }, "history": [{ "safety": null }, {}, { "safety": "safe" }] }""", 1)]
    [InlineData("""{ "answers": { "safety": null }, "history": [{ "safety": "unknown" }] }""", 1)]
    [InlineData("""{ "answers": {}, "known": {}, "history": [] }""", 0)]
    public void TryRead_ASoundFile_IsRead(string json, int asked)
    {
        var (interview, faults) = Read(json);

        Assert.Empty(faults);
        Assert.Equal(asked, interview!.Asked);
    }

    [Theory]
    [InlineData("""{ "answers": {}, "known": [] }""", "TA0203 $.known")]
    [InlineData("""{ "answers": {}, "known": { "safety": "zzqzz" } }""", "TA0211 $.known.safety")]
    [InlineData("""{ "answers": {}, "history": {} }""", "TA0203 $.history")]
    [InlineData("""{ "answers": {}, "history": ["safe"] }""", "TA0203 $.history[0]")]
    [InlineData("""{ "answers": {}, "history": [{ "safety": "zzqzz" }] }""", "TA0211 $.history[0].safety")]
    [InlineData("""{ "answers": {}, "history": [{ "saftey": "safe" }] }""", "TA0201 $.history[0].saftey")]
    [InlineData("""{ "answers": {}, "history": [{ "safety": "safe" }] }""", "TA0214 $.history")]
    [InlineData("""{ "answers": { "safety": "safe" }, "history": [] }""", "TA0214 $.history")]
    [InlineData("""{ "answers": { "safety": "safe" }, "history": [{ "safety": "safe" }, { "safety": "afraid" }] }""", "TA0214 $.history")]
    [InlineData("""{ "answers": { "safety": "safe", "step": "forgive" }, "history": [{ "step": "forgive", "safety": "safe" }] }""", "TA0214 $.history")]
    [InlineData("""{ "history": [{ "safety": "safe" }] }""", "TA0202 $")]
    public void TryRead_AFault_IsNamedWithItsPlaceAndNoAnswer(string json, string expected)
    {
        var (interview, faults) = Read(json);

        Assert.Null(interview);
        Assert.Equal([expected], faults.Select(fault => fault.Split(':')[0]));
        Assert.DoesNotContain(faults, fault => fault.Contains("zzqzz", StringComparison.Ordinal));
    }

    [Fact]
    public void TryRead_AHistoryThatDiffers_SaysSo() =>
        Assert.Equal(
            ["TA0214 $.history: the last answers in 'history' are not those in 'answers'"],
            Read("""{ "answers": { "safety": "safe" }, "history": [] }""").Faults);

    [Fact]
    public void TryRead_WhatWasKnown_IsNotAskedAndNotCounted()
    {
        var (interview, _) = Read("""{ "known": { "safety": "afraid" }, "answers": { "safety": "safe" } }""");

        Assert.Equal(1, interview!.Asked);
        Assert.Equal(Safety.Safe, interview.Situation.Safety);
        Assert.Equal(Safety.Afraid, interview.Back().Situation.Safety);
        Assert.Empty(interview.Back().Advice.JointIds());
    }

    private static (Interview? Interview, IReadOnlyList<string> Faults) Read(string json)
    {
        bool isRead = InterviewReader.TryRead(Encoding.UTF8.GetBytes(json), Advisor.Default, out var interview, out var found);

        Assert.Equal(isRead, interview is not null);
        return (interview, [.. found.Select(fault => $"{fault.Code} {fault.Path}: {fault.Message}")]);
    }
}
