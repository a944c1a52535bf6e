using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Reading;

/// <summary>Reads a selector: the outcomes that a rule withholds or a guarantee speaks of.</summary>
internal static class SelectorReader
{
    private const string ActionMembers = "'everyAction', 'actions', 'kinds', 'owners', 'steps', 'topics', 'referrals'";

    /// <summary>What a rule withholds.</summary>
    public static OutcomeSelector? Withheld(JsonValue value, ReadingContext context)
    {
        if (JsonObject.From(value, context.Diagnostics) is not { } selector)
        {
            return null;
        }

        var outcome = new OutcomeSelector
        {
            Actions = Actions(selector, Spared(selector, context), context),
            Referrals = Referrals(selector, context),
        };
        selector.RefuseOthers();
        return Something(outcome, selector, context, ActionMembers);
    }

    /// <summary>What a guarantee speaks of, with the position that the outcomes must have.</summary>
    public static (OutcomeSelector Outcome, OutcomePosition Position)? Outcome(JsonValue value, ReadingContext context)
    {
        if (JsonObject.From(value, context.Diagnostics) is not { } selector)
        {
            return null;
        }

        var position = context.Member<OutcomePosition>(selector.Optional("as")) ?? OutcomePosition.Given;
        var spared = Spared(selector, context);
        var outcome = new OutcomeSelector
        {
            Actions = Actions(selector, spared, context),
            Spared = spared,
            Referrals = Referrals(selector, context),
            Alerts = context.AlertsOf(selector.Texts("alerts")).ToHashSet(),
            Information = context.InformationOf(selector.Texts("information")).ToHashSet(),
            AtLeast = context.Member<Urgency>(selector.Optional("atLeast")) ?? Urgency.WhenReady,
        };
        selector.RefuseOthers();
        return Something(outcome, selector, context, ActionMembers + ", 'alerts', 'information'") is { } sound
            ? (sound, position)
            : null;
    }

    private static ActionSet Actions(JsonObject selector, HashSet<int> spared, ReadingContext context)
    {
        bool every = selector.Flag("everyAction") ?? false;
        var ids = context.ActionsOf(selector.Texts("actions"));
        var kinds = context.Members<ActionKind>(selector.Texts("kinds"));
        var owners = context.Members<Owner>(selector.Texts("owners"));
        var steps = context.Members<RepairStep>(selector.Texts("steps"));
        var topics = Topics(selector, context);
        var set = new ActionSet(context.Actions.Count);
        foreach (int id in ids)
        {
            set.Add(id);
        }

        foreach (string topic in topics)
        {
            set.Add(context.ActionsOfTopic(topic));
        }

        if (every || kinds.Count + owners.Count + steps.Count > 0)
        {
            foreach (var action in context.Actions)
            {
                if (every || kinds.Contains(action.Kind) || owners.Contains(action.Owner)
                    || (action.Step is { } step && steps.Contains(step)))
                {
                    set.Add(action.Index);
                }
            }
        }

        foreach (int index in spared)
        {
            set.Remove(index);
        }

        return set;
    }

    private static HashSet<int> Spared(JsonObject selector, ReadingContext context) =>
        [.. context.ActionsOf(selector.Texts("except"))];

    private static HashSet<string> Topics(JsonObject selector, ReadingContext context)
    {
        var topics = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in selector.Texts("topics"))
        {
            if (!context.Topics.Contains(item.Text))
            {
                context.Diagnostics.Add(item, Faults.UnknownReference("topic", item.Text, context.Topics));
            }

            topics.Add(item.Text);
        }

        return topics;
    }

    /// <summary>A list of kinds, or <c>"any"</c>.</summary>
    private static HashSet<ReferralKind> Referrals(JsonObject selector, ReadingContext context) =>
        selector.Optional("referrals") is { Kind: JsonValueKind.Text, Text: "any" }
            ? [.. Enum.GetValues<ReferralKind>()]
            : context.Members<ReferralKind>(selector.Texts("referrals"));

    private static OutcomeSelector? Something(
        OutcomeSelector outcome, JsonObject selector, ReadingContext context, string members)
    {
        if (selector.Value.Children.Count == 0)
        {
            context.Diagnostics.Add(selector.Value, Faults.NothingSelected(members));
            return null;
        }

        return outcome;
    }
}
