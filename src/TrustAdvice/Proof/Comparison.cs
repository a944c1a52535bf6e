namespace TrustAdvice.Proof;

/// <summary>Whether one statement says the same as another, or follows from it, as far as their form shows.</summary>
internal sealed class Comparison(Code code)
{
    private readonly HashIndex _index = new();
    private int _table;

    /// <summary>How many parts were compared: that takes time as well.</summary>
    public long Looks { get; private set; }

    /// <summary>Whether two statements are written alike, the parts of a junction in any order.</summary>
    public bool AreSame(int one, int other, int table)
    {
        _table = table;
        return Same(one, other);
    }

    /// <summary>Whether it can be seen from the form that where one holds the other holds.</summary>
    public bool Entails(int one, int other, int table)
    {
        _table = table;
        return Entails(one, other);
    }

    /// <summary>Notes the alternatives of a statement, or itself where it has none, for <see cref="IsNoted"/>.</summary>
    public void Note(int at, int table)
    {
        _table = table;
        _index.Clear();
        int resolved = code.Resolve(at, table);
        if (code[resolved] != Code.Any)
        {
            _index.Add(code.HashOf(at), at);
            return;
        }

        int end = code.EndOf(resolved);
        for (int part = Code.FirstPart(resolved); part < end; part = code.EndOf(part))
        {
            Looks++;
            _index.Add(code.HashOf(part), part);
        }
    }

    /// <summary>Whether a statement is one of those noted.</summary>
    public bool IsNoted(int at)
    {
        Looks++;
        for (int place = _index.First(code.HashOf(at)); place >= 0; place = _index.Next(place))
        {
            if (Same(_index[place], at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Leaves each part of a junction that is written last once.</summary>
    /// <returns>How many there are.</returns>
    public int LeaveOnce(int start, int table)
    {
        _table = table;
        _index.Clear();
        int count = 0;
        for (int part = Code.FirstPart(start); part < code.Top;)
        {
            int end = code.EndOf(part);
            Looks++;
            if (IsNoted(part))
            {
                code.Move(end, part);
                continue;
            }

            _index.Add(code.HashOf(part), part);
            part = end;
            count++;
        }

        return count;
    }

    private bool Same(int one, int other)
    {
        Looks++;
        if (one == other)
        {
            return true;
        }

        if (code.HashOf(one) != code.HashOf(other) || code[one] != code[other])
        {
            return false;
        }

        switch (code[one])
        {
            case Code.Leaf:
                return SameNumbers(one + 1, other + 1, code[one + 1] + 1);
            case Code.Shared:
                return code[one + 1] == code[other + 1];
            case Code.Not:
                return Same(one + 1, other + 1);
            case Code.Any or Code.All:
                return SameRow(one, other) || (EachIsIn(one, other) && EachIsIn(other, one));
            default:
                return SameRow(one, other);
        }
    }

    private bool SameNumbers(int one, int other, int count)
    {
        for (int index = 0; index < count; index++)
        {
            if (code[one + index] != code[other + index])
            {
                return false;
            }
        }

        return true;
    }

    private bool SameRow(int one, int other)
    {
        if (code.LengthOf(one) != code.LengthOf(other))
        {
            return false;
        }

        int values = code[one] == Code.Chain ? 1 : 0;
        int end = code.EndOf(one);
        int like = Code.FirstPart(other);
        for (int part = Code.FirstPart(one); part < end; part = code.EndOf(part), like = code.EndOf(like))
        {
            if (!SameNumbers(part, like, values) || !Same(part + values, like + values))
            {
                return false;
            }

            part += values;
            like += values;
        }

        return true;
    }

    /// <summary>Whether each part of one junction is a part of another.</summary>
    private bool EachIsIn(int one, int other)
    {
        int end = code.EndOf(one);
        for (int part = Code.FirstPart(one); part < end; part = code.EndOf(part))
        {
            if (!IsIn(part, other))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsIn(int part, int other)
    {
        int end = code.EndOf(other);
        for (int like = Code.FirstPart(other); like < end; like = code.EndOf(like))
        {
            if (Same(part, like))
            {
                return true;
            }
        }

        return false;
    }

    private bool Entails(int one, int other)
    {
        if (Same(one, other))
        {
            return true;
        }

        (one, other) = (code.Resolve(one, _table), code.Resolve(other, _table));
        return Same(one, other)
            || (code[one] == Code.Not && code[other] == Code.Not && Entails(other + 1, one + 1))
            || (code[one] == Code.Any && EachAlternativeIsOneOf(one, other))
            || (code[other] == Code.All && EntailsEach(one, other))
            || (code[one] == Code.All && SomeEntails(one, other))
            || (code[other] == Code.Any && IsIn(one, other));
    }

    private bool EachAlternativeIsOneOf(int one, int other)
    {
        Note(other, _table);
        int end = code.EndOf(one);
        for (int part = Code.FirstPart(one); part < end; part = code.EndOf(part))
        {
            if (!IsNoted(part))
            {
                return false;
            }
        }

        return true;
    }

    private bool EntailsEach(int one, int all)
    {
        int end = code.EndOf(all);
        for (int part = Code.FirstPart(all); part < end; part = code.EndOf(part))
        {
            if (!Entails(one, part))
            {
                return false;
            }
        }

        return true;
    }

    private bool SomeEntails(int all, int other)
    {
        int end = code.EndOf(all);
        for (int part = Code.FirstPart(all); part < end; part = code.EndOf(part))
        {
            if (Entails(part, other))
            {
                return true;
            }
        }

        return false;
    }
}
