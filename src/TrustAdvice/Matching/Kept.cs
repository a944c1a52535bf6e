namespace TrustAdvice.Matching;

/// <summary>Things by number, each kept once it is made. Room is taken for 64 at a time, so that what nobody asks for takes hardly any.</summary>
/// <param name="count">How many there can be.</param>
internal sealed class Kept<T>(int count)
    where T : class
{
    private const int Size = 64;

    private readonly T?[]?[] _pages = new T?[]?[(count + Size - 1) / Size];

    /// <summary>What is kept under a number; null where it was not made yet.</summary>
    public T? this[int number] => _pages[number / Size]?[number % Size];

    /// <summary>Keeps what this thread has made, or gives what another thread had made before: one object, whichever is first.</summary>
    public T Keep(int number, T made)
    {
        ref var page = ref _pages[number / Size];
        var room = page ?? Interlocked.CompareExchange(ref page, new T?[Size], null) ?? page;
        return Interlocked.CompareExchange(ref room[number % Size], made, null) ?? made;
    }
}
