using System.Diagnostics;
using TrustAdvice.Facts;

namespace TrustAdvice.Proof;

/// <summary>
/// Two lists of turns give the same: either no two actions that both give stand the other way round, or both give one action
/// in the same words.
/// </summary>
internal sealed class SameTurnsFormula : Formula
{
    private readonly Turn[] _one;
    private readonly Turn[] _other;
    private readonly Func<List<Turn>, List<Turn>, bool?> _areSame;
    private readonly Turn _stuck;

    private SameTurnsFormula(Turn[] one, Turn[] other, Func<List<Turn>, List<Turn>, bool?> areSame, Turn stuck)
        : base(Mix(Mix(31, FirstTurnFormula.KeyOf(one)), FirstTurnFormula.KeyOf(other)), one.Sum(turn => turn.Size) + other.Sum(turn => turn.Size))
    {
        _one = one;
        _other = other;
        _areSame = areSame;
        _stuck = stuck;
    }

    /// <summary>No two actions stand the other way round.</summary>
    /// <param name="one">One list.</param>
    /// <param name="other">The other one.</param>
    /// <param name="known">The pairs that do not count, each in both orders.</param>
    public static Formula InOrder(Turn[] one, Turn[] other, IReadOnlySet<(string, string)> known) =>
        Of(one, other, (first, second) => Turn.Reversed(first, second).Any(pair => !known.Contains(pair)) ? false : null);

    /// <summary>Where both give an action, they give it in the same words.</summary>
    public static Formula InWords(Turn[] one, Turn[] other, string action) =>
        Of(one, other, (first, second) =>
        {
            int place = first.FindIndex(turn => turn.Action == action);
            int otherPlace = second.FindIndex(turn => turn.Action == action);
            return place < 0 || otherPlace < 0 ? null : first[place].Words == second[otherPlace].Words;
        });

    public override Formula Within(Region region) => Of(Turn.Within(_one, region), Turn.Within(_other, region), _areSame);

    /// <summary>
    /// First which rules hold that only one list has: where none does, both are alike. Then only what has to be decided next.
    /// </summary>
    public override void Collect(List<Box> boxes)
    {
        int before = boxes.Count;
        HashSet<Turn> differing = [.. _one];
        differing.SymmetricExceptWith(_other);
        foreach (var turn in differing)
        {
            turn.Match.Collect(boxes);
        }

        if (boxes.Count == before)
        {
            _stuck.Collect(boxes);
        }
    }

    public override bool HasTurns => true;

    internal override void Write(CodeWriter to) => throw new UnreachableException("Turns are not written as code.");

    protected override bool IsWrittenLike(Formula other) =>
        other is SameTurnsFormula like && like._areSame == _areSame
        && like._one.AsSpan().SequenceEqual(_one) && like._other.AsSpan().SequenceEqual(_other);

    private static Formula Of(Turn[] one, Turn[] other, Func<List<Turn>, List<Turn>, bool?> areSame)
    {
        if (one.AsSpan().SequenceEqual(other))
        {
            return True;
        }

        var first = Turn.Taken(one, out var openFirst);
        var second = Turn.Taken(other, out var openSecond);
        return areSame(first, second) is { } decided ? Of(decided)
            : (openFirst ?? openSecond) is { } stuck ? new SameTurnsFormula(one, other, areSame, stuck)
            : True;
    }
}
