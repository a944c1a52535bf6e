using TrustAdvice.Input;

namespace TrustAdvice.Tests.Verification.Support;

/// <summary>What a reader gets from an advisor in one situation, in order, with its texts.</summary>
internal sealed record SeenAdvice(
    IReadOnlyList<(string Id, string Text, string Form)> Actions,
    IReadOnlyList<(string Id, Urgency Urgency, string Text)> Referrals,
    IReadOnlyList<(string Id, string Text)> Alerts)
{
    public static SeenAdvice Of(RuleSet rules, Situation situation)
    {
        var advice = new Advisor(new AdvisorOptions { RuleSet = rules }).Advise(situation);
        return new SeenAdvice(
            [.. advice.All.Select(item => (item.Id, TextOf(item.Text), FormOf(item)))],
            [.. advice.Referrals.Select(referral => (JsonNames.Of(referral.To), referral.Urgency, TextOf(referral.Text)))],
            [.. advice.Alerts.Select(alert => (alert.Id, alert.Text))]);
    }

    private static string TextOf(ActionText text) => $"{text.Title}; {text.Why}";

    private static string TextOf(ReferralText text) => $"{text.Title}; {text.WhyNow}";

    private static string FormOf(Recommendation item) => $"{item.Owner} {item.Kind}";
}
