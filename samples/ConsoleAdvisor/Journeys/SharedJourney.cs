using System.Text.Json;
using TrustAdvice;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Journeys;

/// <summary>What the partner would get of a journey.</summary>
internal static class SharedJourney
{
    /// <summary>
    /// The partner's own part is made from what is shared of the log. Their screen would otherwise change with a check-in
    /// that nobody showed them.
    /// </summary>
    public static SharedAdvice View(Journey journey, DateOnly on, Advisor advisor, Advice own, IReadOnlyList<string> passedOn)
    {
        var shared = advisor.Advise(journey.SharedView().SituationOn(on)).SharedView();
        return shared.WithPassedOn(own.SharedView(passedOn));
    }

    /// <summary>What an advice offers for passing on, by the names of its JSON.</summary>
    public static IEnumerable<string> Offers(Advice advice) =>
    [
        .. advice.All.Where(item => item.MayPassOn).Select(item => item.Id),
        .. advice.Referrals.Where(referral => referral.MayPassOn).Select(referral => JsonNamingPolicy.CamelCase.ConvertName(referral.To.ToString())),
    ];
}
