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

    public static void ReadAll(JsonObject file, ReadingContext context)
    {
        long entries = EntriesOf(context.Rules);
        long maximumEntries = Math.Min(MaximumEntries, EntriesOfAnyFile + (context.Bytes / BytesOfAnEntry));
        long withheld = context.Rules.Count(rule => rule.Withholds is not null) * (long)context.Actions.Count;
        bool required = context.File == 0;
        foreach (var rule in file.Objects("rules", MaximumRules, () => context.Rules.Count, required))
        {
            var definition = Read(rule, context);
            entries += EntriesOf(definition);
            withheld += definition.Withholds is null ? 0 : context.Actions.Count;
            if (entries > maximumEntries || withheld > MaximumWithheld)
            {
                context.Diagnostics.Add(rule.Value, entries > maximumEntries
                    ? Faults.TooMany("effects, each counted for each alternative, in files of this size", (int)maximumEntries)
                    : Faults.TooMany("actions to withhold, each counted for each rule", MaximumWithheld));
                return;
            }
        }
    }

    private static long EntriesOf(IEnumerable<RuleDefinition> rules) => rules.Sum(EntriesOf);

    /// <summary>How many entries a rule has at most.</summary>
    public static long EntriesOf(RuleDefinition rule) => (long)rule.Boxes.Count * rule.EffectCount;

    private static RuleDefinition Read(JsonObject rule, ReadingContext context)
    {
        string? id = context.NewId(rule, "id", "rule", context.RuleIds);
        var definition = new RuleDefinition
        {
            Id = id ?? "",
            Boxes = ConditionReader.Read(rule.Optional("when"), context),
            Rank = rule.Number("rank", 0, HighestRank) ?? 0,
            Recommends = context.ActionsOf(rule.TextOrTexts("recommend")),
            Slot = SlotReader.Of(rule, context),
            Withholds = rule.Optional("withhold") is { } withhold ? SelectorReader.Withheld(withhold, context) : null,
            Refers = rule.Optional("refer") is { } refer ? Referrals(refer, context) : [],
            Alerts = context.AlertsOf(rule.TextOrTexts("alert")),
            Informs = context.InformationOf(rule.TextOrTexts("inform")),
            Sources = ActionReader.Sources(rule, context),
            StatedEvidence = ActionReader.Evidence(rule, context),
            Review = ReviewReader.Read(rule) ?? context.Review,
            Place = context.PlaceOf(rule.Value),
        };
        rule.RefuseOthers();
        if (JsonNames.All<Effect>().All(effect => rule.Value.Find(effect) is null))
        {
            context.Diagnostics.Add(rule.Value, Faults.NoEffect());
        }

        if (id is not null)
        {
            context.RuleIds.Add(id);
            context.Rules.Add(definition);
        }

        return definition;
    }

    /// <summary>One referral, or a list of them.</summary>
    private static List<ReferralEffect> Referrals(JsonValue refer, ReadingContext context)
    {
        List<ReferralEffect> referrals = [];
        if (refer is { Kind: JsonValueKind.Array, Children.Count: 0 })
        {
            context.Diagnostics.Add(refer, Faults.Empty("this list"));
        }

        foreach (var item in refer.Kind == JsonValueKind.Array ? refer.Children : (IEnumerable<JsonValue>)[refer])
        {
            if (JsonObject.From(item, context.Diagnostics) is not { } referral)
            {
                continue;
            }

            var to = context.Member<ReferralKind>(referral.Required("to"));
            var urgency = context.Member<Urgency>(referral.Required("urgency"));
            referral.RefuseOthers();
            if (context.File > 0 && urgency == Urgency.Emergency
                && to is not (null or ReferralKind.Emergency or ReferralKind.CrisisLine))
            {
                context.Diagnostics.Add(referral.Value.Find("urgency")!, Faults.NotAnEmergency(JsonNames.Of(to.Value)));
            }

            if (to is not null && urgency is not null)
            {
                referrals.Add(new ReferralEffect(to.Value, urgency.Value));
            }
        }

        return referrals;
    }
}
