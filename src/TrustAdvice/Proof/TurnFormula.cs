using TrustAdvice.Facts;

namespace TrustAdvice.Proof;

/// <content>Statements about an order in slots, which no chain of conditions of a bearable length says.</content>
internal abstract partial class Formula
{
    /// <summary>The verdict of the first turn taken that has one; false when none has.</summary>
    public static Formula FirstTurn(Turn[] turns)
    {
        if (!Array.Exists(turns, turn => turn.Verdict == true))
        {
            return False;
        }

        if (!Array.Exists(turns, turn => turn.Verdict == false))
        {
            // Whatever is given is taken in the end.
            return Any(turns.Where(turn => turn.Verdict == true).Select(turn => turn.Given));
        }

        var taken = Turn.Taken(turns, out var open);
        return taken.FirstOrDefault(turn => turn.Verdict is not null).Verdict is { } verdict ? Of(verdict)
            : open is { } stuck ? new TurnFormula(turns, stuck)
            : False;
    }

    /// <summary>No two actions that are given by both stand the other way round, but for some pairs.</summary>
    public static Formula SameTurns(Turn[] one, Turn[] other, IReadOnlySet<(string, string)> known)
    {
        if (one.AsSpan().SequenceEqual(other))
        {
            return True;
        }

        var first = Turn.Taken(one, out var openFirst);
        var second = Turn.Taken(other, out var openSecond);
        return Turn.Reversed(first, second).Any(pair => !known.Contains(pair)) ? False
            : (openFirst ?? openSecond) is { } stuck ? new TurnsFormula(one, other, known, stuck)
            : True;
    }

    private static long KeyOf(Turn[] turns)
    {
        long key = 29;
        foreach (var turn in turns)
        {
            key = Mix(Mix(key, turn.Match._key), turn.Held._key);
        }

        return key;
    }

    private sealed class TurnFormula(Turn[] turns, Turn stuck) : Formula(KeyOf(turns))
    {
        private Turn[] Turns => turns;

        public override Formula Within(Region region) => FirstTurn(Turn.Within(turns, region));

        /// <summary>Only what has to be decided next: most of the rest will not matter.</summary>
        public override void Collect(List<Box> boxes) => stuck.Collect(boxes);

        protected override bool IsWrittenLike(Formula other) =>
            other is TurnFormula like && like.Turns.AsSpan().SequenceEqual(turns);
    }

    private sealed class TurnsFormula(Turn[] one, Turn[] other, IReadOnlySet<(string, string)> known, Turn stuck)
        : Formula(Mix(Mix(31, KeyOf(one)), KeyOf(other)))
    {
        private Turn[] One => one;

        private Turn[] Other => other;

        private IReadOnlySet<(string, string)> Known => known;

        public override Formula Within(Region region) => 
            SameTurns(Turn.Within(one, region), Turn.Within(other, region), known);

        public override void Collect(List<Box> boxes) => stuck.Collect(boxes);

        protected override bool IsWrittenLike(Formula formula) =>
            formula is TurnsFormula like && like.Known == known && like.One.AsSpan().SequenceEqual(one) && like.Other.AsSpan().SequenceEqual(other);
    }
}
