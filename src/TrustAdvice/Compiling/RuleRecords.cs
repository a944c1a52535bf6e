using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Rules;
using TrustAdvice.Texts;

namespace TrustAdvice.Compiling;

/// <summary>How boxes, actions, rules, guarantees and entries are written as records, each beside how it is read.</summary>
/// <remarks>A member of an enum is its number, 0 where there is none: the enums begin at 1.</remarks>
internal static class RuleRecords
{
    public static void Write(RecordWriter to, Box box)
    {
        to.Number(box.Constraints.Length);
        foreach (var constraint in box.Constraints)
        {
            to.Number(constraint.Fact);
            to.Bits(constraint.Accepted);
        }
    }

    public static Box ReadBox(ref RecordReader from)
    {
        var constraints = new Constraint[from.Number()];
        for (int index = 0; index < constraints.Length; index++)
        {
            constraints[index] = new Constraint(from.Number(), from.Bits());
        }

        return Box.InOrder(constraints);
    }

    public static TextCondition ReadTextCondition(ref RecordReader from, IReadOnlyList<Box> boxes) => new(BoxesOf(from.Numbers(), boxes));

    public static void Write(RecordWriter to, FactDefinition fact)
    {
        to.Text(fact.Name);
        to.Texts(fact.Values);
        to.Number(fact.IsOrdered ? 1 : 0);
        to.Number(fact.IsPrivate ? 1 : 0);
    }

    public static FactDefinition ReadFact(ref RecordReader from) =>
        new(from.Text(), from.Texts(), isOrdered: from.Number() == 1, isPrivate: from.Number() == 1);

    public static void Write(RecordWriter to, Review? review)
    {
        to.Number((int)(review?.State ?? 0));
        if (review is not null)
        {
            to.Text(review.Statement);
            to.Number(review.On.DayNumber);
            to.Number(review.ReviewBy.DayNumber);
            to.OptionalText(review.By);
        }
    }

    public static Review? ReadReview(ref RecordReader from) => from.Number() is var state and > 0
        ? new Review((ReviewState)state, from.Text(), DateOnly.FromDayNumber(from.Number()), DateOnly.FromDayNumber(from.Number()), from.OptionalText())
        : null;

    public static void Write(RecordWriter to, ActionDefinition action)
    {
        to.Text(action.Id);
        to.Number((int)action.Owner);
        to.Number((int)action.Kind);
        to.Number((int)(action.Step ?? 0));
        to.Number((int)action.Visibility);
        to.Number(action.Effort?.Minutes ?? 0);
        if (action.Effort is { } effort)
        {
            to.Number((int)effort.With);
            to.Number(effort.PartnerAgrees ? 1 : 0);
        }

        to.Number((int)(action.Cadence ?? 0));
        to.Number((int)(action.Evidence ?? 0));
        to.Texts(action.Topics);
        to.Texts(action.Sources);
        Write(to, action.Review);
    }

    public static ActionDefinition ReadAction(ref RecordReader from, int index) => new(
        Id: from.Text(),
        Owner: (Owner)from.Number(),
        Kind: (ActionKind)from.Number(),
        Step: from.Number() is var step and > 0 ? (RepairStep)step : null,
        Visibility: (Visibility)from.Number(),
        Effort: from.Number() is var minutes and > 0
            ? new Effort(minutes, (Company)from.Number(), partnerAgrees: from.Number() == 1)
            : null,
        Cadence: from.Number() is var cadence and > 0 ? (Cadence)cadence : null,
        Evidence: from.Number() is var evidence and > 0 ? (EvidenceGrade)evidence : null,
        Topics: from.Texts(),
        Sources: from.Texts(),
        Review: ReadReview(ref from),
        Index: index,
        Place: new SourcePlace(0, 0, "$.actions"));

    /// <param name="to">Where it is written.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="boxNumber">The number of a box among all.</param>
    public static void Write(RecordWriter to, RuleDefinition rule, Func<Box, int> boxNumber)
    {
        to.Text(rule.Id);
        to.Numbers([.. rule.Boxes.Select(boxNumber)]);
        to.Number(rule.Rank);
        to.Numbers([.. rule.Recommends]);
        to.Number(rule.Slot + 1);
        to.Number(rule.Refers.Count);
        foreach (var referral in rule.Refers)
        {
            to.Number((int)referral.To);
            to.Number((int)referral.Urgency);
        }

        to.Numbers([.. rule.Alerts]);
        to.Numbers([.. rule.Informs]);
        to.Texts([.. rule.Sources]);
        to.Number((int)(rule.StatedEvidence ?? 0));
        Write(to, rule.Review);
        to.Number(rule.Withholds is null ? 0 : 1);
        if (rule.Withholds is { } withheld)
        {
            Write(to, withheld);
        }
    }

    public static RuleDefinition ReadRule(ref RecordReader from, IReadOnlyList<Box> boxes, int actions)
    {
        return new()
        {
            Place = new SourcePlace(0, 0, "$.rules"),
            Id = from.Text(),
            Boxes = BoxesOf(from.Numbers(), boxes),
            Rank = from.Number(),
            Recommends = from.Numbers(),
            Slot = from.Number() - 1,
            Refers = ReadReferrals(ref from),
            Alerts = from.Numbers(),
            Informs = from.Numbers(),
            Sources = from.Texts(),
            StatedEvidence = from.Number() is var evidence and > 0 ? (EvidenceGrade)evidence : null,
            Review = ReadReview(ref from),
            Withholds = from.Number() == 0 ? null : ReadSelector(ref from, actions),
        };
    }

    public static void Write(RecordWriter to, OutcomeSelector selector)
    {
        to.Numbers([.. selector.Actions.Order()]);
        to.Numbers([.. selector.Spared.Order()]);
        to.Numbers([.. selector.Referrals.Select(kind => (int)kind).Order()]);
        to.Numbers([.. selector.Alerts.Order()]);
        to.Numbers([.. selector.Information.Order()]);
        to.Number((int)selector.AtLeast);
    }

    public static OutcomeSelector ReadSelector(ref RecordReader from, int actions) => new()
    {
        Actions = ReadActions(ref from, actions),
        Spared = from.Numbers().ToHashSet(),
        Referrals = from.Numbers().Select(kind => (ReferralKind)kind).ToHashSet(),
        Alerts = from.Numbers().ToHashSet(),
        Information = from.Numbers().ToHashSet(),
        AtLeast = (Urgency)from.Number(),
    };

    public static void Write(RecordWriter to, Guarantee guarantee, Func<Box, int> boxNumber)
    {
        to.Text(guarantee.Id);
        to.Number((int)guarantee.Kind);
        to.Numbers([.. guarantee.Where.Select(boxNumber)]);
        to.Number((int)guarantee.Position);
        to.Number((int)guarantee.Law);
        to.Number(guarantee.AlongFact + 1);
        to.Numbers([.. guarantee.AlongCodes]);
        to.Text(guarantee.Because);
        Write(to, guarantee.Outcome);
    }

    public static Guarantee ReadGuarantee(ref RecordReader from, IReadOnlyList<Box> boxes, int actions) => new()
    {
        Place = new SourcePlace(0, 0, "$.guarantees"),
        Id = from.Text(),
        Kind = (GuaranteeKind)from.Number(),
        Where = BoxesOf(from.Numbers(), boxes),
        Position = (OutcomePosition)from.Number(),
        Law = (GuaranteeLaw)from.Number(),
        AlongFact = from.Number() - 1,
        AlongCodes = from.Numbers(),
        Because = from.Text(),
        Outcome = ReadSelector(ref from, actions),
    };

    public static void Write(RecordWriter to, Entry entry, Func<Box, int> boxNumber)
    {
        to.Number((int)entry.Effect);
        to.Number(boxNumber(entry.Box));
        to.Number(entry.RuleIndex);
        to.Text(entry.RuleId);
        to.Number(entry.Target + 1);
        to.Number((int)entry.Referral.To);
        to.Number((int)entry.Referral.Urgency);
    }

    public static Entry ReadEntry(ref RecordReader from, int index, IReadOnlyList<Box> boxes, IReadOnlyList<RuleDefinition> rules)
    {
        var effect = (Effect)from.Number();
        int box = from.Number();
        int rule = from.Number();
        string ruleId = from.Text();
        int target = from.Number() - 1;
        var referral = new ReferralEffect((ReferralKind)from.Number(), (Urgency)from.Number());
        return new Entry(index, effect, rules, rule, ruleId, target, referral)
        {
            Boxes = boxes,
            BoxNumber = box,
        };
    }

    private static ActionSet ReadActions(ref RecordReader from, int actions)
    {
        var set = new ActionSet(actions);
        foreach (int action in from.Numbers())
        {
            set.Add(action);
        }

        return set;
    }

    private static Box[] BoxesOf(int[] numbers, IReadOnlyList<Box> boxes)
    {
        var found = new Box[numbers.Length];
        for (int index = 0; index < found.Length; index++)
        {
            found[index] = boxes[numbers[index]];
        }

        return found;
    }

    private static ReferralEffect[] ReadReferrals(ref RecordReader from)
    {
        var referrals = new ReferralEffect[from.Number()];
        for (int index = 0; index < referrals.Length; index++)
        {
            referrals[index] = new ReferralEffect((ReferralKind)from.Number(), (Urgency)from.Number());
        }

        return referrals;
    }
}
