using System.Text.Json;

namespace TrustAdvice.Tests.Support;

/// <summary>What properties say about advice, by id.</summary>
internal static class AdviceOutline
{
    private static readonly Dictionary<string, IReadOnlyList<string>> TopicsByAction =
        RuleSet.BuiltIn.Actions.ToDictionary(action => action.Id, action => action.Topics);

    public static Advice Advise(Situation situation) => Advisor.Default.Advise(situation);

    public static string[] Ids(this Advice advice) => [.. advice.All.Select(item => item.Id)];

    public static string[] JointIds(this Advice advice) => advice.IdsOf(Owner.Both);

    public static string[] IdsOf(this Advice advice, Owner owner) =>
        [.. advice.All.Where(item => item.Owner == owner).Select(item => item.Id)];

    public static ReferralKind[] Kinds(this Advice advice) => [.. advice.Referrals.Select(referral => referral.To)];

    /// <summary>The most urgent referral's urgency; 0 without a referral.</summary>
    public static int Urgency(this Advice advice) => (int)(advice.Referral?.Urgency ?? 0);

    public static bool Is(this Recommendation item, string topic) => TopicsByAction[item.Id].Contains(topic);

    public static string ToJson(this Advice advice) =>
        JsonSerializer.Serialize(advice, TrustAdviceJson.TypeInfo<Advice>());
}
