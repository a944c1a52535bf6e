using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Matching;

/// <summary>One outcome of the kinds that advice holds: an action, a referral, an alert or information.</summary>
internal readonly record struct Outcome(Effect Effect, int Target)
{
    public static Outcome Action(int action) => new(Effect.Recommend, action);

    public static Outcome Referral(ReferralKind kind) => new(Effect.Refer, (int)kind);

    public static Outcome Alert(int alert) => new(Effect.Alert, alert);

    public static Outcome Information(int information) => new(Effect.Inform, information);

    /// <summary>Whether rules can withhold such an outcome: never an alert or information.</summary>
    public bool CanBeWithheld => Effect switch
    {
        Effect.Recommend or Effect.Refer => true,
        Effect.Alert or Effect.Inform or Effect.Withhold => false,
    };

    /// <summary>The outcome of an entry; entries that withhold have none.</summary>
    public static Outcome Of(Entry entry) =>
        new(entry.Effect, entry.Effect == Effect.Refer ? (int)entry.Referral.To : entry.Target);

    /// <summary>The outcome of an id: that of an action, an alert or information, or a referral kind's JSON name. Null for any other.</summary>
    public static Outcome? Find(RuleSetModel model, string id)
    {
        var action = model.Actions.FirstOrDefault(action => action.Id == id);
        if (action is not null)
        {
            return Action(action.Index);
        }

        if (JsonNames.Parse<ReferralKind>(id) is { } kind)
        {
            return Referral(kind);
        }

        int alert = model.Alerts.ToList().IndexOf(id);
        if (alert >= 0)
        {
            return Alert(alert);
        }

        int information = model.Information.ToList().FindIndex(known => known.Id == id);
        return information < 0 ? null : Information(information);
    }

    /// <summary>Whether an entry has this outcome.</summary>
    public bool IsGivenBy(Entry entry) => Of(entry) == this;

    /// <summary>Whether an entry takes this outcome away.</summary>
    public bool IsTakenBy(Entry entry) => Effect switch
    {
        Effect.Recommend => entry.Takes(Target),
        Effect.Refer => entry.Takes((ReferralKind)Target),
        Effect.Alert or Effect.Inform or Effect.Withhold => false,
    };
}
