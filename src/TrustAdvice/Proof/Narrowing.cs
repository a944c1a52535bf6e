namespace TrustAdvice.Proof;

/// <summary>Writes what is left of statements inside the region that is looked at, behind all that was written before.</summary>
internal sealed class Narrowing(Code code, ConstraintTable constraints, Comparison comparison)
{
    private readonly HashIndex _bodies = new();
    private int[] _marks = new int[16];
    private int _mark;
    private int _from;
    private int _table;

    /// <summary>How many numbers were read: how long it took.</summary>
    public long Read { get; private set; }

    /// <summary>What is left of a statement and of the bodies that it refers to.</summary>
    /// <param name="root">Where it stands.</param>
    /// <param name="from">The table of its bodies.</param>
    /// <param name="left">Where what is left stands.</param>
    /// <param name="table">The new table.</param>
    /// <returns>Whether it holds, does not, or is open.</returns>
    public int Narrow(int root, int from, out int left, out int table)
    {
        int bodies = code.Bodies;
        (_from, _table) = (from, code.NewTable(bodies));
        table = _table;
        _mark++;
        if (_marks.Length < bodies)
        {
            Array.Resize(ref _marks, bodies);
        }

        _bodies.Clear();
        Read += bodies;
        for (int number = 0; number < bodies; number++)
        {
            int body = code.BodyAt(from, number);
            code.SetBody(table, number, body >= 0 ? NarrowBody(number, body) : body);
        }

        left = code.Top;
        int state = Narrow(root);
        for (int number = 0; number < bodies; number++)
        {
            if (_marks[number] != _mark)
            {
                code.SetBody(table, number, Code.Dead);
            }
        }

        return state;
    }

    /// <summary>How a body stands in a table where nothing of it is left: as its state below zero.</summary>
    private static int Settled(int state) => state - 2;

    /// <summary>How a body stands in a table that says what another one says.</summary>
    private static int SameAs(int number) => -10 - number;

    private int NarrowBody(int number, int body)
    {
        int start = code.Top;
        int state = Narrow(body);
        if (state != Code.Open)
        {
            return Settled(state);
        }

        long hash = code.HashOf(start);
        for (int place = _bodies.First(hash); place >= 0; place = _bodies.Next(place))
        {
            int like = _bodies[place];
            if (comparison.AreSame(code.BodyAt(_table, like), start, _table))
            {
                code.Cut(start);
                return SameAs(like);
            }
        }

        _bodies.Add(hash, number);
        return start;
    }

    /// <summary>Writes what is left of a statement, and nothing where that is settled.</summary>
    private int Narrow(int at) => code[at] switch
    {
        Code.Leaf => NarrowLeaf(at),
        Code.Not => NarrowNot(at + 1),
        Code.Any => NarrowJunction(at, Code.Any, Code.True),
        Code.All => NarrowJunction(at, Code.All, Code.False),
        Code.Implies => NarrowImplication(at),
        Code.Same => NarrowEquivalence(at),
        Code.Chain => NarrowChain(at),
        _ => NarrowShared(code[at + 1]),
    };

    private int NarrowLeaf(int at)
    {
        int start = code.Top;
        int count = code[at + 1];
        Read += count + 2;
        code.Push(Code.Leaf);
        code.Push(0);
        for (int index = at + 2; index < at + 2 + count; index++)
        {
            int state = constraints.StateOf(code[index]);
            if (state == Code.False)
            {
                code.Cut(start);
                return Code.False;
            }

            if (state == Code.Open)
            {
                code.Push(code[index]);
            }
        }

        int left = code.Top - start - 2;
        if (left == 0)
        {
            code.Cut(start);
            return Code.True;
        }

        code.Set(start + 1, left);
        return Code.Open;
    }

    private int NarrowShared(int number)
    {
        int body = code.BodyAt(_table, number);
        Read += 2;
        if (body <= SameAs(0))
        {
            number = SameAs(0) - body;
            body = code.BodyAt(_table, number);
        }

        if (body < 0)
        {
            return body + 2;
        }

        if (code[body] is Code.Leaf or Code.Shared || (code[body] == Code.Not && code[body + 1] is Code.Leaf or Code.Shared))
        {
            MarkIn(body);
            code.Copy(body, code.LengthOf(body));
            return Code.Open;
        }

        _marks[number] = _mark;
        code.Push(Code.Shared);
        code.Push(number);
        return Code.Open;
    }

    /// <summary>What a small body refers to is still in use where the body is written out.</summary>
    private void MarkIn(int body)
    {
        int part = code[body] == Code.Not ? body + 1 : body;
        if (code[part] == Code.Shared)
        {
            _marks[code[part + 1]] = _mark;
        }
    }

    private int NarrowNot(int part)
    {
        int start = code.Top;
        code.Push(Code.Not);
        int state = Narrow(part);
        if (state != Code.Open)
        {
            code.Cut(start);
            return Code.True - state;
        }

        code.Undouble(start);
        return Code.Open;
    }

    private int NarrowJunction(int at, int head, int decides)
    {
        int end = code.EndOf(at);
        int length = end - at;
        int start = code.Begin();
        int count = 0;
        Read += Code.Head;
        for (int part = Code.FirstPart(at); part < end; part = code.EndOf(part))
        {
            int state = Narrow(part);
            if (state == decides)
            {
                code.Cut(start);
                return decides;
            }

            count += state == Code.Open ? 1 : 0;
        }

        if (count > 1 && code.Top - start != length)
        {
            count = comparison.LeaveOnce(start, _table);
        }

        if (count == 0)
        {
            code.Cut(start);
            return Code.True - decides;
        }

        if (count == 1)
        {
            code.Move(start + Code.Head, start);
        }
        else
        {
            code.End(start, head);
        }

        return Code.Open;
    }

    private int NarrowImplication(int at)
    {
        int start = code.Begin();
        int part = Code.FirstPart(at);
        int then = code.EndOf(part);
        int one = Narrow(part);
        if (one != Code.Open)
        {
            code.Cut(start);
            return one == Code.False ? Code.True : Narrow(then);
        }

        int other = code.Top;
        int state = Narrow(then);
        if (state == Code.True || (state == Code.Open && comparison.Entails(start + Code.Head, other, _table)))
        {
            code.Cut(start);
            return Code.True;
        }

        if (state == Code.False)
        {
            return Negate(start);
        }

        LeaveOutWhatBothSay(start, other);
        code.End(start, Code.Implies);
        return Code.Open;
    }

    /// <summary>What is written behind a head, negated in its place.</summary>
    private int Negate(int start)
    {
        code.Move(start + Code.Head, start + 1);
        code.Set(start, Code.Not);
        code.Undouble(start);
        return Code.Open;
    }

    /// <summary>An alternative that stands on the right as well follows anyway.</summary>
    private void LeaveOutWhatBothSay(int start, int other)
    {
        int one = start + Code.Head;
        int any = code.Resolve(one, _table);
        if (code[any] != Code.Any)
        {
            return;
        }

        comparison.Note(other, _table);
        int end = code.EndOf(any);
        bool isShared = false;
        for (int part = Code.FirstPart(any); part < end && !isShared; part = code.EndOf(part))
        {
            isShared = comparison.IsNoted(part);
        }

        if (!isShared)
        {
            return;
        }

        // Written anew behind both, and the right side once more behind that: then all is moved to where it belongs.
        int anew = code.Begin();
        int count = 0;
        for (int part = Code.FirstPart(any); part < end; part = code.EndOf(part))
        {
            if (!comparison.IsNoted(part))
            {
                code.Copy(part, code.LengthOf(part));
                count++;
            }
        }

        if (count == 1)
        {
            code.Move(anew + Code.Head, anew);
        }
        else
        {
            code.End(anew, Code.Any);
        }

        code.Copy(other, anew - other);
        code.Move(anew, one);
    }

    private int NarrowEquivalence(int at)
    {
        int start = code.Begin();
        int part = Code.FirstPart(at);
        int one = Narrow(part);
        int other = code.Top;
        int state = Narrow(code.EndOf(part));
        if (one == Code.Open && state == Code.Open)
        {
            if (comparison.AreSame(start + Code.Head, other, _table))
            {
                code.Cut(start);
                return Code.True;
            }

            code.End(start, Code.Same);
            return Code.Open;
        }

        if (one != Code.Open && state != Code.Open)
        {
            code.Cut(start);
            return one == state ? Code.True : Code.False;
        }

        // One of them is settled, so only the other one is written.
        if ((one == Code.Open ? state : one) == Code.False)
        {
            return Negate(start);
        }

        code.Move(start + Code.Head, start);
        return Code.Open;
    }

    private int NarrowChain(int at)
    {
        int end = code.EndOf(at);
        int start = code.Begin();
        int otherwise = 0;
        Span<int> last = [0, 0];
        Read += Code.Head;
        for (int part = Code.FirstPart(at); part < end; part = code.EndOf(part))
        {
            int value = code[part++];
            int before = code.Top;
            code.Push(value);
            int state = Narrow(part);
            if (state == Code.Open)
            {
                last[value] = code.Top;
                continue;
            }

            code.Cut(before);
            if (state == Code.True)
            {
                otherwise = value;
                break;
            }
        }

        // What comes last only matters while its value differs from what the end would give.
        if (last[1 - otherwise] == 0)
        {
            code.Cut(start);
            return otherwise == 1 ? Code.True : Code.False;
        }

        code.Cut(last[1 - otherwise]);
        if (otherwise == 1)
        {
            code.Push(1);
            code.Push(Code.Leaf);
            code.Push(0);
        }

        code.End(start, Code.Chain);
        return Code.Open;
    }
}
