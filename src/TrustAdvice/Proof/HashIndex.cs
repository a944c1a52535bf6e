namespace TrustAdvice.Proof;

/// <summary>Numbers by hash, to be filled and emptied a million times: emptying costs nothing.</summary>
internal sealed class HashIndex
{
    private const int None = -1;

    private long[] _hashes = new long[16];
    private int[] _numbers = new int[16];
    private int[] _next = new int[16];
    private int[] _heads = new int[32];
    private int[] _turns = new int[32];
    private int _turn;
    private int _count;

    public void Clear()
    {
        _count = 0;
        _turn++;
    }

    /// <summary>Adds a number; those of one hash are found one after the other.</summary>
    public void Add(long hash, int number)
    {
        if (_count == _hashes.Length)
        {
            Grow();
        }

        _hashes[_count] = hash;
        _numbers[_count] = number;
        Link(_count++);
    }

    /// <summary>The place of the first of a hash; -1 for none.</summary>
    public int First(long hash)
    {
        int slot = SlotOf(hash);
        return Of(hash, _turns[slot] == _turn ? _heads[slot] : None);
    }

    /// <summary>The place of the next of the same hash; -1 for none.</summary>
    public int Next(int place) => Of(_hashes[place], _next[place]);

    public int this[int place] => _numbers[place];

    /// <summary>Puts another number where one stands.</summary>
    public void Replace(int place, int number) => _numbers[place] = number;

    private int Of(long hash, int place)
    {
        while (place != None && _hashes[place] != hash)
        {
            place = _next[place];
        }

        return place;
    }

    private int SlotOf(long hash) => (int)((ulong)(hash * -7046029254386353131) >> 32) & (_heads.Length - 1);

    private void Link(int place)
    {
        int slot = SlotOf(_hashes[place]);
        _next[place] = _turns[slot] == _turn ? _heads[slot] : None;
        _heads[slot] = place;
        _turns[slot] = _turn;
    }

    private void Grow()
    {
        int length = 2 * _hashes.Length;
        Array.Resize(ref _hashes, length);
        Array.Resize(ref _numbers, length);
        Array.Resize(ref _next, length);
        _heads = new int[2 * length];
        _turns = new int[2 * length];
        _turn = 1;
        for (int place = 0; place < _count; place++)
        {
            Link(place);
        }
    }
}
