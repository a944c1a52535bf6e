namespace TrustAdvice.Tests.Conventions;

/// <summary>Which layer uses which, with a place that shows it.</summary>
internal sealed class LayerGraph
{
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _uses = new(StringComparer.Ordinal);

    public IEnumerable<string> Layers => _uses.Keys;

    /// <summary>What a layer uses.</summary>
    public IReadOnlyList<string> Uses(string layer) => [.. _uses[layer].Keys];

    /// <summary>The first place found at which a layer uses another.</summary>
    public string Place(string from, string to) => _uses[from][to];

    /// <summary>Takes the arrows from compiled types; a type whose layer is null is nobody's.</summary>
    public LayerGraph WithTypes(IEnumerable<Type> types, Func<Type, string?> layerOf)
    {
        foreach (var type in types)
        {
            if (layerOf(type) is { } from)
            {
                foreach (var used in TypeUses.Of(type))
                {
                    Add(from, layerOf(used), $"{type.Name} uses {used.Name}");
                }
            }
        }

        return this;
    }

    public void Add(string from, string? to, string place)
    {
        var arrows = _uses.TryGetValue(from, out var known) ? known : _uses[from] = new(StringComparer.Ordinal);
        if (to is not null && to != from)
        {
            arrows.TryAdd(to, place);
        }
    }

    /// <summary>A shortest way from each layer back to itself, where there is one.</summary>
    public IEnumerable<string> Cycles() => Layers.Select(Back).OfType<string>();

    private string? Back(string start)
    {
        var cameFrom = new Dictionary<string, string>();
        var next = new Queue<string>([start]);
        while (next.TryDequeue(out string? layer))
        {
            foreach (string used in _uses.TryGetValue(layer, out var arrows) ? arrows.Keys : Enumerable.Empty<string>())
            {
                if (cameFrom.TryAdd(used, layer))
                {
                    next.Enqueue(used);
                }
            }
        }

        return cameFrom.ContainsKey(start) ? Way(start, cameFrom) : null;
    }

    private static string Way(string start, Dictionary<string, string> cameFrom)
    {
        string way = start, layer = start;
        do
        {
            layer = cameFrom[layer];
            way = $"{layer} > {way}";
        }
        while (layer != start);

        return way;
    }
}
