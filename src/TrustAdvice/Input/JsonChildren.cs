using System.Collections;

namespace TrustAdvice.Input;

/// <summary>The members of an object or the items of a list, in order; without an index, since each leads to the next.</summary>
internal readonly struct JsonChildren(JsonTable? table, int parent) : IReadOnlyCollection<JsonValue>
{
    public int Count => table is null ? 0 : table[parent].ChildCount;

    public Enumerator GetEnumerator() => new(table, parent + 1, Count);

    IEnumerator<JsonValue> IEnumerable<JsonValue>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(JsonTable? table, int first, int count) : IEnumerator<JsonValue>
    {
        private int _next = first;
        private int _left = count;

        public JsonValue Current { get; private set; } = null!;

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (_left == 0)
            {
                return false;
            }

            Current = new JsonValue(table!, _next);
            _next = table![_next].End;
            _left--;
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}
