using System.Diagnostics;
using TrustAdvice.Facts;

namespace TrustAdvice.Proof;

/// <summary>
/// What the first turn decides that decides anything: a statement about an order in slots, which no chain of conditions of a
/// bearable length says.
/// </summary>
internal sealed class FirstTurnFormula : Formula
{
    private readonly Turn[] _turns;
    private readonly Turn _stuck;

    private FirstTurnFormula(Turn[] turns, Turn stuck)
        : base(KeyOf(turns), turns.Sum(turn => turn.Size))
    {
        _turns = turns;
        _stuck = stuck;
    }

    /// <summary>The verdict of the first turn taken that has one; false when none has.</summary>
    public static Formula Of(Turn[] turns)
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
            : open is { } stuck ? new FirstTurnFormula(turns, stuck)
            : False;
    }

    public static long KeyOf(Turn[] turns)
    {
        long key = 29;
        foreach (var turn in turns)
        {
            key = Mix(Mix(key, turn.Match.GetHashCode()), turn.Held.GetHashCode());
        }

        return key;
    }

    public override Formula Within(Region region) => Of(Turn.Within(_turns, region));

    /// <summary>Only what has to be decided next: most of the rest will not matter.</summary>
    public override void Collect(List<Box> boxes) => _stuck.Collect(boxes);

    public override bool HasTurns => true;

    internal override void Write(CodeWriter to) => throw new UnreachableException("Turns are not written as code.");

    protected override bool IsWrittenLike(Formula other) =>
        other is FirstTurnFormula like && like._turns.AsSpan().SequenceEqual(_turns);
}
