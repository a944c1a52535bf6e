namespace TrustAdvice.Input;

/// <summary>Collects the diagnostics about one input and gives each its line and column.</summary>
internal sealed class DiagnosticBag(string source, ReadOnlyMemory<byte> input)
{
    /// <summary>A hostile file can hold a million faults; nobody reads more than this many.</summary>
    public const int Maximum = 1000;

    /// <summary>To find the name that was meant takes up to a millisecond or so: only the first faults get that help.</summary>
    public const int MaximumSuggestions = 100;

    private readonly List<(int Offset, Diagnostic Diagnostic)> _found = [];
    private readonly SourceMap _map = new(input);

    public bool HasErrors { get; private set; }

    /// <summary>Whether no further diagnostic will be kept.</summary>
    public bool IsFull => _found.Count >= Maximum;

    /// <summary>Everything found, in the order of the input.</summary>
    public IReadOnlyList<Diagnostic> InOrder() =>
        [.. _found.OrderBy(found => found.Offset).Select(found => found.Diagnostic)];

    /// <summary>Adds a fault at a value; its path is only worked out where somebody will read it.</summary>
    public void Add(JsonValue place, Fault fault) => Add(place.Offset, IsFull ? "" : place.Path, fault);

    public void Add(int offset, string path, Fault fault)
    {
        HasErrors |= fault.Severity == DiagnosticSeverity.Error;
        if (_found.Count == Maximum - 1)
        {
            fault = Faults.TooManyFaults(Maximum);
        }
        else if (IsFull)
        {
            return;
        }

        var (line, column) = _map.PositionOf(offset);
        _found.Add((offset, new Diagnostic
        {
            Code = fault.Code,
            Severity = fault.Severity,
            Source = source,
            Path = path,
            Line = line,
            Column = column,
            Message = fault.Message,
            Help = fault.Suggest is { } suggest && _found.Count < MaximumSuggestions ? suggest() : fault.Help,
        }));
    }
}
