using TrustAdvice.Facts;
using TrustAdvice.Input;

namespace TrustAdvice.Reading;

/// <summary>Reads a condition (<c>when</c>) into the boxes of which one must hold.</summary>
internal static class ConditionReader
{
    /// <summary>Far more alternatives than a person can oversee, few enough to bound the work.</summary>
    public const int MaximumAlternatives = 256;

    private const string Any = "any";

    /// <summary>The boxes of the condition; everything when there is none.</summary>
    public static IReadOnlyList<Box> Read(JsonValue? when, ReadingContext context)
    {
        if (when is null || !JsonObject.IsObject(when, context.Diagnostics))
        {
            return [Box.Everything];
        }

        var common = Conjunction(when, context, allowsAny: true);
        return when.Find(Any) is { } any ? Alternatives(any, common, context) : [common];
    }

    private static List<Box> Alternatives(JsonValue any, Box common, ReadingContext context)
    {
        var diagnostics = context.Diagnostics;
        List<Box> boxes = [];
        if (any.Kind != JsonValueKind.Array)
        {
            diagnostics.Add(any, Faults.WrongType("a list of conditions", any.KindName));
            return boxes;
        }

        if (any.Children.Count is 0 or > MaximumAlternatives)
        {
            diagnostics.Add(any, any.Children.Count == 0
                ? Faults.Empty("'any'")
                : Faults.TooManyAlternatives(MaximumAlternatives));
            return boxes;
        }

        foreach (var alternative in any.Children)
        {
            if (!JsonObject.IsObject(alternative, diagnostics))
            {
                continue;
            }

            if (Conjunction(alternative, context, allowsAny: false).And(common) is { } box)
            {
                boxes.Add(box);
            }
            else
            {
                diagnostics.Add(alternative, Faults.AlternativeNeverHolds());
            }
        }

        return boxes;
    }

    private static Box Conjunction(JsonValue when, ReadingContext context, bool allowsAny)
    {
        var constraints = new List<Constraint>(when.Children.Count);
        foreach (var member in when.Children)
        {
            if (allowsAny && member.Name == Any)
            {
                continue;
            }

            int fact = context.Facts.IndexOf(member.Name!);
            if (fact < 0)
            {
                context.Diagnostics.Add(
                    member.NameOffset,
                    member.Path,
                    Faults.UnknownFact(member.Name!, context.Facts.All.Select(f => f.Name)));
            }
            else if (!Speaks(constraints, fact)
                && Accepted(member, context.Facts[fact], context.Diagnostics) is { } accepted)
            {
                constraints.Add(new Constraint(fact, accepted));
            }
        }

        return Box.Of(constraints);
    }

    private static bool Speaks(List<Constraint> constraints, int fact)
    {
        foreach (var constraint in constraints)
        {
            if (constraint.Fact == fact)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The set of values that a condition accepts, or null with a fault.</summary>
    private static ulong? Accepted(JsonValue value, FactDefinition fact, DiagnosticBag diagnostics)
    {
        ulong? accepted = value.Kind == JsonValueKind.Object
            ? Range(value, fact, diagnostics)
            : Values(value, fact, diagnostics);
        if (accepted != 0)
        {
            return accepted;
        }

        diagnostics.Add(value, Faults.AcceptsNothing(fact.Name));
        return null;
    }

    private static ulong? Values(JsonValue value, FactDefinition fact, DiagnosticBag diagnostics)
    {
        ulong set = 0;
        bool sound = true;
        var texts = JsonObject.TextsOf(value, diagnostics, single: true);
        foreach (var text in texts)
        {
            int code = fact.CodeOf(text.Text);
            if (code >= 0)
            {
                set |= 1UL << code;
                continue;
            }

            diagnostics.Add(
                text, Faults.UnknownValue(fact.Name, text.Text, [.. fact.Values, FactDefinition.Unknown]));
            sound = false;
        }

        return sound && texts.Count > 0 ? set : null;
    }

    private static ulong? Range(JsonValue value, FactDefinition fact, DiagnosticBag diagnostics)
    {
        var members = JsonObject.From(value, diagnostics)!;
        var not = members.Optional("not");
        var from = members.Optional("from");
        var to = members.Optional("to");
        members.RefuseOthers();
        if (not is not null)
        {
            return Complement(value, not, from ?? to, fact, diagnostics);
        }

        if (from is null && to is null)
        {
            diagnostics.Add(value, Faults.NothingSelected("'not', 'from' and 'to'"));
            return null;
        }

        if (!fact.IsOrdered)
        {
            diagnostics.Add(value, Faults.NotOrdered(fact.Name));
            return null;
        }

        int? low = from is null ? 1 : End(from, fact, diagnostics);
        int? high = to is null ? fact.Values.Count : End(to, fact, diagnostics);
        if (low is null || high is null)
        {
            return null;
        }

        if (low > high)
        {
            diagnostics.Add(value, Faults.RangeUpsideDown(from!.Text, to!.Text));
            return null;
        }

        return (2UL << high.Value) - (1UL << low.Value);
    }

    private static ulong? Complement(
        JsonValue value, JsonValue not, JsonValue? range, FactDefinition fact, DiagnosticBag diagnostics)
    {
        if (range is not null)
        {
            diagnostics.Add(range.NameOffset, range.Path, Faults.NotWithRange());
            return null;
        }

        return Values(not, fact, diagnostics) is { } refused ? fact.KnownValues & ~refused : null;
    }

    private static int? End(JsonValue value, FactDefinition fact, DiagnosticBag diagnostics)
    {
        if (JsonObject.TextOf(value, diagnostics) is not { } text)
        {
            return null;
        }

        int code = fact.CodeOf(text);
        if (code > 0)
        {
            return code;
        }

        diagnostics.Add(value, Faults.UnknownValue(fact.Name, text, [.. fact.Values]));
        return null;
    }
}
