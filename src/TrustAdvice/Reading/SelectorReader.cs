using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Reading;

/// <summary>Reads a selector: the outcomes that a rule withholds or a guarantee speaks of.</summary>
internal static class SelectorReader
{
    private const string ActionMembers = "'everyAction', 'actions', 'kinds', 'owners', 'steps', 'topics', 'referrals'";

    /// <summary>What a rule withholds.</summary>
    public static OutcomeSelector? Withheld(JsonValue value, Vocabulary vocabulary)
    {
        if (JsonObject.From(value, vocabulary.Diagnostics) is not { } selector)
        {
            return null;
        }

        var outcome = new OutcomeSelector
        {
            Actions = Actions(selector, Spared(selector, vocabulary), vocabulary),
            Referrals = Referrals(selector, vocabulary),
        };
        selector.RefuseOthers();
        return Something(outcome, selector, vocabulary, ActionMembers);
    }

    /// <summary>What a guarantee speaks of, with the position that the outcomes must have.</summary>
    public static (OutcomeSelector Outcome, OutcomePosition Position)? Outcome(JsonValue value, Vocabulary vocabulary)
    {
        if (JsonObject.From(value, vocabulary.Diagnostics) is not { } selector)
        {
            return null;
        }

        var position = vocabulary.Member<OutcomePosition>(selector.Optional("as")) ?? OutcomePosition.Given;
        var spared = Spared(selector, vocabulary);
        var outcome = new OutcomeSelector
        {
            Actions = Actions(selector, spared, vocabulary),
            Spared = spared,
            Referrals = Referrals(selector, vocabulary),
            Alerts = vocabulary.AlertsOf(selector.Texts("alerts")).ToHashSet(),
            Information = vocabulary.InformationOf(selector.Texts("information")).ToHashSet(),
            AtLeast = vocabulary.Member<Urgency>(selector.Optional("atLeast")) ?? Urgency.WhenReady,
        };
        selector.RefuseOthers();
        return Something(outcome, selector, vocabulary, ActionMembers + ", 'alerts', 'information'") is { } sound
            ? (sound, position)
            : null;
    }

    private static ActionSet Actions(JsonObject selector, HashSet<int> spared, Vocabulary vocabulary)
    {
        bool every = selector.Flag("everyAction") ?? false;
        var ids = vocabulary.ActionsOf(selector.Texts("actions"));
        var kinds = vocabulary.Members<ActionKind>(selector.Texts("kinds"));
        var owners = vocabulary.Members<Owner>(selector.Texts("owners"));
        var steps = vocabulary.Members<RepairStep>(selector.Texts("steps"));
        var topics = Topics(selector, vocabulary);
        var set = new ActionSet(vocabulary.Actions.Count);
        foreach (int id in ids)
        {
            set.Add(id);
        }

        foreach (string topic in topics)
        {
            set.Add(vocabulary.ActionsOfTopic(topic));
        }

        if (every || kinds.Count + owners.Count + steps.Count > 0)
        {
            foreach (var action in vocabulary.Actions)
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

    private static HashSet<int> Spared(JsonObject selector, Vocabulary vocabulary) =>
        [.. vocabulary.ActionsOf(selector.Texts("except"))];

    private static HashSet<string> Topics(JsonObject selector, Vocabulary vocabulary)
    {
        var topics = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in selector.Texts("topics"))
        {
            if (!vocabulary.Topics.Contains(item.Text))
            {
                vocabulary.Diagnostics.Add(item, Faults.UnknownReference("topic", item.Text, vocabulary.Topics));
            }

            topics.Add(item.Text);
        }

        return topics;
    }

    /// <summary>A list of kinds, or <c>"any"</c>.</summary>
    private static HashSet<ReferralKind> Referrals(JsonObject selector, Vocabulary vocabulary) =>
        selector.Optional("referrals") is { Kind: JsonValueKind.Text, Text: "any" }
            ? [.. Enum.GetValues<ReferralKind>()]
            : vocabulary.Members<ReferralKind>(selector.Texts("referrals"));

    private static OutcomeSelector? Something(
        OutcomeSelector outcome, JsonObject selector, Vocabulary vocabulary, string members)
    {
        if (selector.Value.Children.Count == 0)
        {
            vocabulary.Diagnostics.Add(selector.Value, Faults.NothingSelected(members));
            return null;
        }

        return outcome;
    }
}
