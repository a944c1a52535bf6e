using System.Text;

namespace TrustAdvice.Tests.Attacks;

/// <summary>Traces and interviews that somebody else made, with foreign facts, forged rules and hostile words.</summary>
public class HandedInTests
{
    private static readonly Situation Afraid = new() { WhoBrokeTrust = WhoBrokeTrust.Partner, Safety = Safety.Afraid };

    [Theory]
    [InlineData("""{ "answers": { "other.secret": "yes" } }""", "TA0201")]
    [InlineData("""{ "answers": { "safety": "fine" } }""", "TA0211")]
    [InlineData("""{ "answers": { "safety": ["safe", "afraid"] } }""", "TA0203")]
    [InlineData("""{ "answers": { "safety": "safe", "safety": "afraid" } }""", "TA0104")]
    [InlineData("""{ "answers": { "safety": "safe" }, "partnersAnswers": { "safety": "afraid" } }""", "TA0201")]
    [InlineData("""{ "answers": { "s\u0430fety": "safe" } }""", "TA0201")]
    [InlineData("""{ "answers": null }""", "TA0203")]
    public void AnInterviewThatNamesWhatThereIsNot_IsRefused(string json, string code)
    {
        Assert.False(InterviewReader.TryRead(Encoding.UTF8.GetBytes(json), Advisor.Default, out _, out var found));
        Assert.Contains(found, fault => fault.Code == code);
        Assert.All(found, fault => Assert.DoesNotContain("yes", fault.Message, StringComparison.Ordinal));
    }

    /// <summary>A trace says what held; a forged list of rules takes nothing away and adds nothing.</summary>
    [Fact]
    public void AForgedTrace_GivesTheAdviceOfItsFacts()
    {
        var own = Advisor.Default.Advise(Afraid);
        var forged = own.Trace with { Facts = Afraid.With("other.secret", "yes"), Rules = ["any.quiet", "acme.go-back"] };

        var replayed = Advisor.Default.Replay(forged);

        Assert.False(replayed.Same);
        Assert.Equal(own.Alerts.Select(alert => alert.Text), replayed.Advice.Alerts.Select(alert => alert.Text));
        Assert.Equal(own.Referrals.Select(referral => referral.To), replayed.Advice.Referrals.Select(referral => referral.To));
        Assert.Empty(replayed.Advice.All);
        Assert.Equivalent(own.SharedView(), replayed.Advice.SharedView("other.secret", "abuseSpecialist"), strict: true);
    }

    [Fact]
    public void WhatATraceSays_MovesNoScreen()
    {
        var forged = Advisor.Default.Advise(Afraid).Trace with { RuleSet = "a\u001b[2J", Version = "1\u202E0", Hash = "\r\nok", Rules = ["x\u001b]0;t\u0007", "y\n"] };

        string said = string.Concat(Advisor.Default.Replay(forged).RulesLost) + forged;

        Assert.DoesNotContain(said, sign => char.IsControl(sign) || sign == '\u202E');
    }
}
