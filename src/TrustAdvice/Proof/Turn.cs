using TrustAdvice.Facts;

namespace TrustAdvice.Proof;

/// <summary>One entry that recommends, as a statement about one situation: who takes which slot, and when.</summary>
/// <param name="Match">Its condition holds.</param>
/// <param name="Held">Its action is withheld.</param>
/// <param name="Action">The id of its action.</param>
/// <param name="Slot">The id of its slot; null where there is always room.</param>
/// <param name="Cap">How many of the slot stand in a round.</param>
/// <param name="Verdict">What it decides when it is taken; null for nothing.</param>
/// <param name="Words">What is said when it is taken; null where that does not matter.</param>
internal readonly record struct Turn(Formula Match, Formula Held, string Action, string? Slot, int Cap, bool? Verdict = null, string? Words = null)
{
    /// <summary>Whether its action is given by it; null while that is open.</summary>
    private bool? Gives => Match.Value == false || Held.Value == true ? false
        : Match.Value == true && Held.Value == false ? true
        : null;

    /// <summary>How long it takes to look at: the boxes that it is made of, and itself, which may have none.</summary>
    public long Size => 1 + Match.Size + Held.Size;

    /// <summary>Its action is given by it.</summary>
    public Formula Given => Formula.All([Match, Formula.Not(Held)]);

    /// <summary>What is left of some turns inside a region.</summary>
    public static Turn[] Within(Turn[] turns, Region region)
    {
        // Many turns share what withholds their action.
        Dictionary<Formula, Formula> held = new(ReferenceEqualityComparer.Instance);
        HashSet<(string, string?, Formula)> earlier = [];
        List<Turn> left = [];
        foreach (var turn in turns)
        {
            var match = turn.Match.Within(region);
            if (match.Value == false
                || earlier.Contains((turn.Action, turn.Slot, Formula.True))
                || !earlier.Add((turn.Action, turn.Slot, match)))
            {
                // After one of the same action and slot that holds wherever this one does, it never gets there first.
                continue;
            }

            if (!held.TryGetValue(turn.Held, out var withheld))
            {
                withheld = turn.Held.Within(region);
                held.Add(turn.Held, withheld);
            }

            if (withheld.Value != true)
            {
                left.Add(turn with { Match = match, Held = withheld });
            }
        }

        return [.. left];
    }

    /// <summary>
    /// The turns that are taken, in order and in rounds, as far as that is decided; see <see cref="Matching.MatchReader"/>.
    /// </summary>
    /// <param name="turns">All of them, by rank.</param>
    /// <param name="open">The first one of which it is not decided; null when all is.</param>
    public static List<Turn> Taken(Turn[] turns, out Turn? open)
    {
        // Who waits for each slot, by rank.
        Dictionary<string, Queue<int>> waiting = new(StringComparer.Ordinal);
        for (int index = 0; index < turns.Length; index++)
        {
            if (turns[index].Gives != false)
            {
                string slot = turns[index].Slot ?? "";
                (waiting.TryGetValue(slot, out var known) ? known : waiting[slot] = new Queue<int>()).Enqueue(index);
            }
        }

        List<Turn> taken = [];
        HashSet<string> done = new(StringComparer.Ordinal);
        PriorityQueue<(Queue<int> Slot, int Room), int> round = new();
        for (List<Queue<int>> full = [.. waiting.Values]; full.Count > 0;)
        {
            foreach (var slot in full)
            {
                round.Enqueue((slot, turns[slot.Peek()].Slot is null ? int.MaxValue : turns[slot.Peek()].Cap), slot.Peek());
            }

            full.Clear();
            while (round.TryDequeue(out var next, out _))
            {
                var (slot, room) = next;
                ref readonly var turn = ref turns[slot.Dequeue()];
                if (!done.Contains(turn.Action))
                {
                    if (turn.Gives is null)
                    {
                        open = turn;
                        return taken;
                    }

                    done.Add(turn.Action);
                    taken.Add(turn);
                    room--;
                }

                if (slot.Count > 0 && room > 0)
                {
                    round.Enqueue((slot, room), slot.Peek());
                }
                else if (slot.Count > 0)
                {
                    full.Add(slot);
                }
            }
        }

        open = null;
        return taken;
    }

    /// <summary>The pairs of actions that stand in one order in one list and in the other order in another.</summary>
    public static IEnumerable<(string First, string Second)> Reversed(List<Turn> one, List<Turn> other)
    {
        var places = other.Select((turn, place) => (turn.Action, place))
            .ToDictionary(turn => turn.Action, turn => turn.place, StringComparer.Ordinal);
        string[] common = [.. one.Select(turn => turn.Action).Where(places.ContainsKey)];
        return
            from first in Enumerable.Range(0, common.Length)
            from second in Enumerable.Range(first + 1, common.Length - first - 1)
            where places[common[first]] > places[common[second]]
            select (common[first], common[second]);
    }

    /// <summary>
    /// A region around a point in which two actions stand the other way round, grown fact by fact as far as that can be seen
    /// without a search.
    /// </summary>
    public static Region Around(Turn[] one, Turn[] other, (string First, string Second) pair, Region point, Region within)
    {
        var around = point;
        for (int fact = 0; fact < point.Space.Count; fact++)
        {
            var wider = around.With(fact, within[fact]);
            bool isStillSo = Reversed(Taken(Within(one, wider), out _), Taken(Within(other, wider), out _)).Contains(pair);
            around = isStillSo ? wider : around;
        }

        return around;
    }

    /// <summary>
    /// The turns that are not in both lists, in one order. Where none of them is given, both take the same turns in the same
    /// order.
    /// </summary>
    public static IReadOnlyList<Turn> Differing(Turn[] one, Turn[] other)
    {
        if (one.AsSpan().SequenceEqual(other))
        {
            return [];
        }

        Dictionary<Turn, int> places = [];
        for (int place = 0; place < other.Length; place++)
        {
            places.TryAdd(other[place], place);
        }

        // The longest run of turns that both have in the same order; shortest[n] ends one of n + 1 turns as early as can be.
        List<int> shortest = [];
        var previous = new int[other.Length];
        // A turn that is written a second time never gets there first, so only the first place of each counts.
        foreach (var turn in one.Distinct())
        {
            if (places.TryGetValue(turn, out int place))
            {
                int length = shortest.BinarySearch(place);
                length = length < 0 ? ~length : length;
                previous[place] = length == 0 ? -1 : shortest[length - 1];
                shortest.RemoveRange(length, length < shortest.Count ? 1 : 0);
                shortest.Insert(length, place);
            }
        }

        HashSet<Turn> aligned = [];
        for (int place = shortest.Count == 0 ? -1 : shortest[^1]; place >= 0; place = previous[place])
        {
            aligned.Add(other[place]);
        }

        return [.. one.Concat(other).Where(turn => !aligned.Contains(turn))];
    }

    public void Collect(List<Box> boxes)
    {
        Match.Collect(boxes);
        Held.Collect(boxes);
    }
}
