using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Reading;

/// <summary>Reads guarantees.</summary>
internal static class GuaranteeReader
{
    public const int MaximumGuarantees = 1000;

    /// <summary>So many pairs of actions that exclude one another a file may have, and one more for each of its bytes.</summary>
    private const int PairsOfAnyFile = 10_000;

    /// <summary>Adds the guarantees of a file to those read before.</summary>
    public static void ReadAll(JsonObject file, ReadingContext context, List<Guarantee> guarantees)
    {
        long pairs = 0;
        HashSet<string> ids = new(guarantees.Select(guarantee => guarantee.Id), StringComparer.Ordinal);
        foreach (var guarantee in file.Objects("guarantees", MaximumGuarantees, () => guarantees.Count))
        {
            if (Read(guarantee, context, ids) is { } sound)
            {
                pairs += sound.Kind == GuaranteeKind.Incompatible ? (long)sound.Outcome.Actions.Count * sound.Outcome.Actions.Count / 2 : 0;
                if (pairs > PairsOfAnyFile + context.Bytes)
                {
                    context.Diagnostics.Add(guarantee.Value, Faults.TooMany(
                        "pairs of actions that exclude one another, in files of this size", (int)(PairsOfAnyFile + context.Bytes)));
                    return;
                }

                ids.Add(sound.Id);
                guarantees.Add(sound);
            }
        }
    }

    private static Guarantee? Read(JsonObject from, ReadingContext context, HashSet<string> ids)
    {
        string? id = context.NewId(from, "id", "guarantee", ids);
        var kind = context.Member<GuaranteeKind>(from.Required("kind"));
        var where = ConditionReader.Read(from.Optional("when"), context);
        string because = from.Text("because") ?? "";
        if (kind is null)
        {
            return null;
        }

        var outcome = Outcome(from, kind.Value, context);
        var law = Law(from, kind.Value, context);
        var along = kind == GuaranteeKind.Monotone ? Along(from, context) : null;
        from.RefuseOthers();
        if (id is null || outcome is null || law is null || (kind == GuaranteeKind.Monotone && along is null))
        {
            return null;
        }

        return new Guarantee
        {
            Id = id,
            Kind = kind.Value,
            Where = where,
            Outcome = outcome.Value.Outcome,
            Position = outcome.Value.Position,
            Law = law.Value,
            AlongFact = along?.Fact ?? -1,
            AlongCodes = along?.Codes ?? [],
            Because = because,
            Place = context.PlaceOf(from.Value),
        };
    }

    /// <summary>The outcomes: stated for most kinds, everything for <c>covered</c>, a list of actions for <c>incompatible</c>.</summary>
    private static (OutcomeSelector Outcome, OutcomePosition Position)? Outcome(
        JsonObject from, GuaranteeKind kind, ReadingContext context)
    {
        bool urgencyAlone = kind == GuaranteeKind.Monotone
            && from.Optional("law") is { Text: "urgencyNeverFalls" };
        return kind switch
        {
            GuaranteeKind.Covered => (Everything(context), OutcomePosition.Given),
            GuaranteeKind.Incompatible => Pair(from, context),
            GuaranteeKind.Monotone when urgencyAlone && from.Optional("outcome") is null => (Everything(context), OutcomePosition.Given),
            GuaranteeKind.Always or GuaranteeKind.Never or GuaranteeKind.Monotone or GuaranteeKind.Mirror => Stated(from, urgencyAlone, context),
        };
    }

    private static (OutcomeSelector Outcome, OutcomePosition Position)? Stated(JsonObject from, bool urgencyAlone, ReadingContext context)
    {
        if (from.Required("outcome") is not { } value || SelectorReader.Outcome(value, context) is not { } outcome)
        {
            return null;
        }

        if (!urgencyAlone || outcome.Outcome.Referrals.Count > 0)
        {
            return outcome;
        }

        context.Diagnostics.Add(value, Faults.NothingSelected("'referrals'"));
        return null;
    }

    private static (OutcomeSelector, OutcomePosition)? Pair(JsonObject from, ReadingContext context)
    {
        if (from.Required("actions") is not { } list)
        {
            return null;
        }

        var actions = context.ActionsOf(JsonObject.TextsOf(list, context.Diagnostics, single: false)).ToHashSet();
        if (actions.Count < 2)
        {
            context.Diagnostics.Add(list, Faults.NeedsTwo());
            return null;
        }

        return (new OutcomeSelector { Actions = actions, Referrals = new HashSet<ReferralKind>() }, OutcomePosition.Given);
    }

    private static OutcomeSelector Everything(ReadingContext context) => new()
    {
        Actions = Enumerable.Range(0, context.Actions.Count).ToHashSet(),
        Referrals = Enum.GetValues<ReferralKind>().ToHashSet(),
        Alerts = Enumerable.Range(0, context.Alerts.Count).ToHashSet(),
    };

    private static GuaranteeLaw? Law(JsonObject from, GuaranteeKind kind, ReadingContext context)
    {
        GuaranteeLaw[] allowed = kind switch
        {
            GuaranteeKind.Monotone =>
                [GuaranteeLaw.UrgencyNeverFalls, GuaranteeLaw.NothingAdded, GuaranteeLaw.NothingLost],
            GuaranteeKind.Mirror => [GuaranteeLaw.Retold, GuaranteeLaw.Role],
            GuaranteeKind.Always or GuaranteeKind.Never or GuaranteeKind.Covered or GuaranteeKind.Incompatible => [],
        };
        if (allowed.Length == 0)
        {
            return GuaranteeLaw.None;
        }

        if (from.Required("law") is not { } value
            || JsonObject.TextOf(value, context.Diagnostics) is not { } text)
        {
            return null;
        }

        var law = Array.Find(allowed, candidate => JsonNames.Of(candidate) == text);
        if (law != GuaranteeLaw.None)
        {
            return law;
        }

        context.Diagnostics.Add(value, Faults.NotOneOf(text, [.. allowed.Select(JsonNames.Of)]));
        return null;
    }

    private static (int Fact, IReadOnlyList<int> Codes)? Along(JsonObject from, ReadingContext context)
    {
        if (JsonObject.From(from.Required("along"), context.Diagnostics) is not { } along)
        {
            return null;
        }

        if (along.Value.Children.Count != 1)
        {
            context.Diagnostics.Add(along.Value, Faults.OneFactOnly());
            return null;
        }

        var chain = along.Value.Children.First();
        int fact = context.Facts.IndexOf(chain.Name!);
        if (fact < 0)
        {
            context.Diagnostics.Add(
                chain.NameOffset, chain.Path, Faults.UnknownFact(chain.Name!, context.Facts.All.Select(f => f.Name)));
            return null;
        }

        List<int> codes = [];
        foreach (var item in JsonObject.TextsOf(chain, context.Diagnostics, single: false))
        {
            int code = context.Facts[fact].CodeOf(item.Text);
            if (code < 0)
            {
                context.Diagnostics.Add(
                    item, Faults.UnknownValue(chain.Name!, item.Text, [.. context.Facts[fact].Values]));
            }
            else
            {
                codes.Add(code);
            }
        }

        if (codes.Count >= 2)
        {
            return (fact, codes);
        }

        context.Diagnostics.Add(chain, Faults.NeedsTwo());
        return null;
    }
}
