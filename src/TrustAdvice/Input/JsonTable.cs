namespace TrustAdvice.Input;

/// <summary>
/// The values of one JSON text, a row each in the order of the text, so that what stands in a value follows it. A large
/// file has a hundred thousand values: rows cost the garbage collector next to nothing, where as many objects would take
/// most of the time of reading.
/// </summary>
/// <remarks>For one thread while a text is read: also asking for a path or a name writes. Nothing that is kept may hold a value of it.</remarks>
internal sealed class JsonTable
{
    private const int ChunkBits = 8;
    private const int ChunkSize = 1 << ChunkBits;

    /// <summary>From here on looking a name up is faster than comparing it with each.</summary>
    private const int ManyMembers = 16;

    /// <summary>Chunks, since one array that grows would be copied again and again.</summary>
    private readonly List<JsonRow[]> _chunks = [];

    /// <summary>For each object of many members in which a name was looked for, the first row of each name.</summary>
    private readonly Dictionary<int, Dictionary<string, int>> _rowsByName = [];

    /// <summary>The path asked for last belongs to a list of which the next one is asked for, too.</summary>
    private (int Row, string Path) _lastParent = (0, JsonPath.Root);

    public int Count { get; private set; }

    public ref JsonRow this[int row] => ref _chunks[row >> ChunkBits][row & (ChunkSize - 1)];

    /// <summary>Adds a value below its parent, which is still open; the root has the parent -1.</summary>
    public int Add(JsonValueKind kind, int offset, string text, int parent, string? name, int nameOffset)
    {
        if (Count == _chunks.Count << ChunkBits)
        {
            _chunks.Add(new JsonRow[ChunkSize]);
        }

        int row = Count++;
        this[row] = new JsonRow
        {
            Kind = kind,
            Offset = offset,
            Text = text,
            Parent = parent,
            Name = name,
            NameOffset = nameOffset,
            Index = parent < 0 ? 0 : this[parent].ChildCount++,
            End = row + 1,
        };
        if (name is not null && this[parent].ChildCount > ManyMembers && _rowsByName.TryGetValue(parent, out var rows))
        {
            rows.TryAdd(name, row);
        }

        return row;
    }

    /// <summary>Ends an object or a list: what is added from here on stands behind it.</summary>
    public void Close(int row) => this[row].End = Count;

    /// <summary>The first member of a name, or -1.</summary>
    public int Find(int parent, string name)
    {
        if (this[parent].ChildCount > ManyMembers)
        {
            return RowsByName(parent).GetValueOrDefault(name, -1);
        }

        int child = parent + 1;
        for (int left = this[parent].ChildCount; left > 0; left--)
        {
            ref var row = ref this[child];
            if (string.Equals(row.Name, name, StringComparison.Ordinal))
            {
                return child;
            }

            child = row.End;
        }

        return -1;
    }

    /// <summary>The JSON path of a value from the root.</summary>
    public string PathOf(int row)
    {
        var (parent, name, index) = (this[row].Parent, this[row].Name, this[row].Index);
        if (parent < 0)
        {
            return JsonPath.Root;
        }

        if (parent != _lastParent.Row)
        {
            _lastParent = (parent, PathOf(parent));
        }

        return name is null ? JsonPath.Item(_lastParent.Path, index) : JsonPath.Member(_lastParent.Path, name);
    }

    private Dictionary<string, int> RowsByName(int parent)
    {
        if (!_rowsByName.TryGetValue(parent, out var rows))
        {
            rows = _rowsByName[parent] = new Dictionary<string, int>(StringComparer.Ordinal);
            int child = parent + 1;
            for (int left = this[parent].ChildCount; left > 0; left--)
            {
                if (this[child].Name is { } name)
                {
                    rows.TryAdd(name, child);
                }

                child = this[child].End;
            }
        }

        return rows;
    }
}
