using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Reading;

/// <summary>Reads rules: conditions and effects.</summary>
internal static class RuleReader
{
    public const int MaximumRules = 50_000;
    public const int HighestRank = 1000;

    /// <summary>Each effect of each alternative is one bit in every row of the index: twenty times 10,000 plain rules.</summary>
    public const int MaximumEntries = 200_000;

    /// <summary>So many effects a file may have however short it is, and one more for each four bytes of all the files.</summary>
    private const int EntriesOfAnyFile = 4000;

    private const int BytesOfAnEntry = 4;

    /// <summary>Each rule that withholds is compared with each action: 10,000 such rules with 1,000 actions.</summary>
    public const int MaximumWithheld = 10_000_000;

    private static readonly string[] Effects = ["recommend", "withhold", "refer", "alert", "inform"];

    public static void ReadAll(JsonObject file, Vocabulary vocabulary)
    {
        long entries = EntriesOf(vocabulary.Rules);
        long maximumEntries = Math.Min(MaximumEntries, EntriesOfAnyFile + (vocabulary.Bytes / BytesOfAnEntry));
        long withheld = vocabulary.Rules.Count(rule => rule.Withholds is not null) * (long)vocabulary.Actions.Count;
        bool required = vocabulary.File == 0;
        foreach (var rule in file.Objects("rules", MaximumRules, () => vocabulary.Rules.Count, required))
        {
            var definition = Read(rule, vocabulary);
            entries += EntriesOf(definition);
            withheld += definition.Withholds is null ? 0 : vocabulary.Actions.Count;
            if (entries > maximumEntries || withheld > MaximumWithheld)
            {
                vocabulary.Diagnostics.Add(rule.Value, entries > maximumEntries
                    ? Faults.TooMany("effects, each counted for each alternative, in files of this size", (int)maximumEntries)
                    : Faults.TooMany("actions to withhold, each counted for each rule", MaximumWithheld));
                return;
            }
        }
    }

    private static long EntriesOf(IEnumerable<RuleDefinition> rules) => rules.Sum(EntriesOf);

    /// <summary>How many entries a rule has at most.</summary>
    public static long EntriesOf(RuleDefinition rule) =>
        (long)rule.Boxes.Count
        * (rule.Recommends.Count + rule.Refers.Count + rule.Alerts.Count + rule.Informs.Count + (rule.Withholds is null ? 0 : 1));

    private static RuleDefinition Read(JsonObject rule, Vocabulary vocabulary)
    {
        string? id = vocabulary.NewId(rule, "id", "rule", vocabulary.RuleIds);
        var definition = new RuleDefinition
        {
            Id = id ?? "",
            Boxes = ConditionReader.Read(rule.Optional("when"), vocabulary),
            Rank = rule.Number("rank", 0, HighestRank) ?? 0,
            Recommends = vocabulary.ActionsOf(rule.TextOrTexts("recommend")),
            Slot = SlotReader.Of(rule, vocabulary),
            Withholds = rule.Optional("withhold") is { } withhold ? SelectorReader.Withheld(withhold, vocabulary) : null,
            Refers = rule.Optional("refer") is { } refer ? Referrals(refer, vocabulary) : [],
            Alerts = vocabulary.AlertsOf(rule.TextOrTexts("alert")),
            Informs = vocabulary.InformationOf(rule.TextOrTexts("inform")),
            Sources = ActionReader.Sources(rule, vocabulary),
            StatedEvidence = ActionReader.Evidence(rule, vocabulary),
            Review = ReviewReader.Read(rule) ?? vocabulary.Review,
            Place = vocabulary.PlaceOf(rule.Value),
        };
        rule.RefuseOthers();
        if (!Array.Exists(Effects, effect => rule.Value.Find(effect) is not null))
        {
            vocabulary.Diagnostics.Add(rule.Value, Faults.NoEffect());
        }

        if (id is not null)
        {
            vocabulary.RuleIds.Add(id);
            vocabulary.Rules.Add(definition);
        }

        return definition;
    }

    /// <summary>One referral, or a list of them.</summary>
    private static List<ReferralEffect> Referrals(JsonValue refer, Vocabulary vocabulary)
    {
        List<ReferralEffect> referrals = [];
        if (refer is { Kind: JsonValueKind.Array, Children.Count: 0 })
        {
            vocabulary.Diagnostics.Add(refer, Faults.Empty("this list"));
        }

        foreach (var item in refer.Kind == JsonValueKind.Array ? refer.Children : (IEnumerable<JsonValue>)[refer])
        {
            if (JsonObject.From(item, vocabulary.Diagnostics) is not { } referral)
            {
                continue;
            }

            var to = vocabulary.Member<ReferralKind>(referral.Required("to"));
            var urgency = vocabulary.Member<Urgency>(referral.Required("urgency"));
            referral.RefuseOthers();
            if (vocabulary.File > 0 && urgency == Urgency.Emergency
                && to is not (null or ReferralKind.Emergency or ReferralKind.CrisisLine))
            {
                vocabulary.Diagnostics.Add(referral.Value.Find("urgency")!, Faults.NotAnEmergency(Names.Of(to.Value)));
            }

            if (to is not null && urgency is not null)
            {
                referrals.Add(new ReferralEffect(to.Value, urgency.Value));
            }
        }

        return referrals;
    }
}
