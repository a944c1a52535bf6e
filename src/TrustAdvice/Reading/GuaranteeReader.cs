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
    public static void ReadAll(JsonObject file, Vocabulary vocabulary, List<Guarantee> guarantees)
    {
        long pairs = 0;
        HashSet<string> ids = new(guarantees.Select(guarantee => guarantee.Id), StringComparer.Ordinal);
        foreach (var guarantee in file.Objects("guarantees", MaximumGuarantees, () => guarantees.Count))
        {
            if (Read(guarantee, vocabulary, ids) is { } sound)
            {
                pairs += sound.Kind == GuaranteeKind.Incompatible ? (long)sound.Outcome.Actions.Count * sound.Outcome.Actions.Count / 2 : 0;
                if (pairs > PairsOfAnyFile + vocabulary.Bytes)
                {
                    vocabulary.Diagnostics.Add(guarantee.Value, Faults.TooMany(
                        "pairs of actions that exclude one another, in files of this size", (int)(PairsOfAnyFile + vocabulary.Bytes)));
                    return;
                }

                ids.Add(sound.Id);
                guarantees.Add(sound);
            }
        }
    }

    private static Guarantee? Read(JsonObject from, Vocabulary vocabulary, HashSet<string> ids)
    {
        string? id = vocabulary.NewId(from, "id", "guarantee", ids);
        var kind = vocabulary.Member<GuaranteeKind>(from.Required("kind"));
        var where = ConditionReader.Read(from.Optional("when"), vocabulary);
        string because = from.Text("because") ?? "";
        if (kind is null)
        {
            return null;
        }

        var outcome = Outcome(from, kind.Value, vocabulary);
        var law = Law(from, kind.Value, vocabulary);
        var along = kind == GuaranteeKind.Monotone ? Along(from, vocabulary) : null;
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
            Place = vocabulary.PlaceOf(from.Value),
        };
    }

    /// <summary>The outcomes: stated for most kinds, everything for <c>covered</c>, a list of actions for <c>incompatible</c>.</summary>
    private static (OutcomeSelector Outcome, OutcomePosition Position)? Outcome(
        JsonObject from, GuaranteeKind kind, Vocabulary vocabulary)
    {
        if (kind == GuaranteeKind.Covered)
        {
            return (Everything(vocabulary), OutcomePosition.Given);
        }

        if (kind == GuaranteeKind.Incompatible)
        {
            return Pair(from, vocabulary);
        }

        bool urgencyAlone = kind == GuaranteeKind.Monotone
            && from.Optional("law") is { Text: "urgencyNeverFalls" };
        if (urgencyAlone && from.Optional("outcome") is null)
        {
            return (Everything(vocabulary), OutcomePosition.Given);
        }

        if (from.Required("outcome") is not { } value || SelectorReader.Outcome(value, vocabulary) is not { } outcome)
        {
            return null;
        }

        if (!urgencyAlone || outcome.Outcome.Referrals.Count > 0)
        {
            return outcome;
        }

        vocabulary.Diagnostics.Add(value, Faults.NothingSelected("'referrals'"));
        return null;
    }

    private static (OutcomeSelector, OutcomePosition)? Pair(JsonObject from, Vocabulary vocabulary)
    {
        if (from.Required("actions") is not { } list)
        {
            return null;
        }

        var actions = vocabulary.ActionsOf(JsonObject.TextsOf(list, vocabulary.Diagnostics, single: false)).ToHashSet();
        if (actions.Count < 2)
        {
            vocabulary.Diagnostics.Add(list, Faults.NeedsTwo());
            return null;
        }

        return (new OutcomeSelector { Actions = actions, Referrals = new HashSet<ReferralKind>() }, OutcomePosition.Given);
    }

    private static OutcomeSelector Everything(Vocabulary vocabulary) => new()
    {
        Actions = Enumerable.Range(0, vocabulary.Actions.Count).ToHashSet(),
        Referrals = Enum.GetValues<ReferralKind>().ToHashSet(),
        Alerts = Enumerable.Range(0, vocabulary.Alerts.Count).ToHashSet(),
    };

    private static GuaranteeLaw? Law(JsonObject from, GuaranteeKind kind, Vocabulary vocabulary)
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
            || JsonObject.TextOf(value, vocabulary.Diagnostics) is not { } text)
        {
            return null;
        }

        var law = Array.Find(allowed, candidate => Names.Of(candidate) == text);
        if (law != GuaranteeLaw.None)
        {
            return law;
        }

        vocabulary.Diagnostics.Add(value, Faults.NotOneOf(text, [.. allowed.Select(Names.Of)]));
        return null;
    }

    private static (int Fact, IReadOnlyList<int> Codes)? Along(JsonObject from, Vocabulary vocabulary)
    {
        if (JsonObject.From(from.Required("along"), vocabulary.Diagnostics) is not { } along)
        {
            return null;
        }

        if (along.Value.Children.Count != 1)
        {
            vocabulary.Diagnostics.Add(along.Value, Faults.OneFactOnly());
            return null;
        }

        var chain = along.Value.Children.First();
        int fact = vocabulary.Facts.IndexOf(chain.Name!);
        if (fact < 0)
        {
            vocabulary.Diagnostics.Add(
                chain.NameOffset, chain.Path, Faults.UnknownFact(chain.Name!, vocabulary.Facts.All.Select(f => f.Name)));
            return null;
        }

        List<int> codes = [];
        foreach (var item in JsonObject.TextsOf(chain, vocabulary.Diagnostics, single: false))
        {
            int code = vocabulary.Facts[fact].CodeOf(item.Text);
            if (code < 0)
            {
                vocabulary.Diagnostics.Add(
                    item, Faults.UnknownValue(chain.Name!, item.Text, [.. vocabulary.Facts[fact].Values]));
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

        vocabulary.Diagnostics.Add(chain, Faults.NeedsTwo());
        return null;
    }
}
