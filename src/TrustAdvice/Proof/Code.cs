namespace TrustAdvice.Proof;

/// <summary>
/// Statements as numbers in one array, the parts of each behind its head: what the search reads and writes millions of times,
/// and leaves nothing behind.
/// </summary>
/// <remarks>
/// A leaf is its head, how many constraints it has, and their numbers. A negation is its head and its part. What stands in a
/// statement more than once is written once, and a reference to it is its head and its number. All others are a head, their
/// length, a hash of what they say, and their parts; in a chain the value of each case stands before its condition.
/// </remarks>
internal sealed class Code
{
    public const int False = 0;
    public const int True = 1;
    public const int Open = 2;

    public const int Leaf = 0;
    public const int Not = 1;
    public const int Any = 2;
    public const int All = 3;
    public const int Implies = 4;
    public const int Same = 5;
    public const int Chain = 6;
    public const int Shared = 7;

    /// <summary>How many numbers stand before the parts.</summary>
    public const int Head = 4;

    /// <summary>A body that nothing refers to any more.</summary>
    public const int Dead = -3;

    /// <summary>64 MB: what would need more is not proved.</summary>
    private const int MostNumbers = 16 * 1024 * 1024;

    private int[] _code = new int[1024];
    private int[] _tables = new int[64];
    private int _table;

    /// <summary>Where the next number goes.</summary>
    public int Top { get; private set; }

    /// <summary>How many bodies are written once.</summary>
    public int Bodies { get; private set; }

    public int this[int at] => _code[at];

    /// <summary>Forgets everything.</summary>
    public void Clear() => (Top, _table, Bodies) = (0, 0, 0);

    public void Push(int number)
    {
        if (Top == _code.Length)
        {
            Grow(Top + 1);
        }

        _code[Top++] = number;
    }

    /// <summary>Room for a head, which is written once the parts stand behind it.</summary>
    public int Begin()
    {
        int start = Top;
        Grow(Top + Head);
        Top += Head;
        return start;
    }

    /// <summary>Writes the head of what began somewhere and ends here.</summary>
    public void End(int start, int head)
    {
        _code[start] = head;
        _code[start + 1] = Top - start;
        long hash = head is Any or All ? SumOfHashes(start, head) : RowOfHashes(start, head);
        _code[start + 2] = (int)hash;
        _code[start + 3] = (int)(hash >> 32);
    }

    /// <summary>Forgets what stands from somewhere on.</summary>
    public void Cut(int top) => Top = top;

    /// <summary>Copies so many numbers to the end.</summary>
    public void Copy(int at, int count)
    {
        Grow(Top + count);
        Array.Copy(_code, at, _code, Top, count);
        Top += count;
    }

    /// <summary>Moves all from somewhere on to a place before it or behind it.</summary>
    public void Move(int from, int to)
    {
        Grow(Top + Math.Max(0, to - from));
        Array.Copy(_code, from, _code, to, Top - from);
        Top += to - from;
    }

    public void Set(int at, int number) => _code[at] = number;

    /// <summary>A negation of a negation, written last, is what it says.</summary>
    public void Undouble(int start)
    {
        if (_code[start + 1] == Not)
        {
            Move(start + 2, start);
        }
    }

    /// <summary>How many numbers a statement takes.</summary>
    public int LengthOf(int at) => _code[at] switch
    {
        Leaf => _code[at + 1] + 2,
        Not => 1 + LengthOf(at + 1),
        Shared => 2,
        _ => _code[at + 1],
    };

    /// <summary>The first part of a statement with a head, and the end of all.</summary>
    public static int FirstPart(int at) => at + Head;

    public int EndOf(int at) => at + LengthOf(at);

    /// <summary>A new table of where the bodies stand.</summary>
    public int NewTable(int bodies)
    {
        int table = _table;
        if (_table + bodies > _tables.Length)
        {
            if (_table + bodies > MostNumbers)
            {
                throw new ProofLimitException();
            }

            Array.Resize(ref _tables, Math.Max(2 * _tables.Length, _table + bodies));
        }

        _table += bodies;
        Bodies = bodies;
        return table;
    }

    /// <summary>Forgets the tables from one on.</summary>
    public void CutTables(int table) => _table = table;

    public int BodyAt(int table, int number) => _tables[table + number];

    public void SetBody(int table, int number, int at) => _tables[table + number] = at;

    /// <summary>The statement itself, also where only its number stands.</summary>
    public int Resolve(int at, int table) => _code[at] == Shared ? _tables[table + _code[at + 1]] : at;

    public long HashOf(int at) => _code[at] switch
    {
        Leaf => HashOfLeaf(at),
        Not => Mix(HashOf(at + 1), 3),
        Shared => Mix(_code[at + 1], 41),
        _ => (uint)_code[at + 2] | ((long)_code[at + 3] << 32),
    };

    public static long Mix(long key, long more) => ((key ^ more) * -7046029254386353131) ^ ((key ^ more) >>> 29);

    private long HashOfLeaf(int at)
    {
        long hash = 23;
        for (int index = at + 2; index < at + 2 + _code[at + 1]; index++)
        {
            hash = Mix(hash, _code[index] + 1);
        }

        return hash;
    }

    private long SumOfHashes(int start, int head)
    {
        long hash = head;
        for (int part = start + Head; part < Top; part += LengthOf(part))
        {
            hash += Mix(HashOf(part), head);
        }

        return hash;
    }

    private long RowOfHashes(int start, int head)
    {
        long hash = head;
        for (int part = start + Head; part < Top; part += LengthOf(part))
        {
            if (head == Chain)
            {
                hash = Mix(hash, _code[part++]);
            }

            hash = Mix(hash, HashOf(part));
        }

        return hash;
    }

    private void Grow(int length)
    {
        if (length <= _code.Length)
        {
            return;
        }

        if (length > MostNumbers)
        {
            throw new ProofLimitException();
        }

        Array.Resize(ref _code, Math.Max(2 * _code.Length, length));
    }
}
