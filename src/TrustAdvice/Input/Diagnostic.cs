using System.Globalization;
using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>One fault or remark about a rule file, a text file, an overlay or a situation, with its place.</summary>
/// <remarks>A diagnostic about a situation never repeats a value of it.</remarks>
public sealed class Diagnostic
{
    internal Diagnostic()
    {
    }

    /// <summary>The permanent code, such as <c>TA0104</c>. Each has an entry in docs/diagnostics.md.</summary>
    [JsonPropertyName("code")]
    public string Code { get; internal init; } = "";

    /// <summary>How serious it is.</summary>
    [JsonPropertyName("severity"), JsonConverter(typeof(OwnJsonConverter))]
    public DiagnosticSeverity Severity { get; internal init; }

    /// <summary>Which input it is about, such as <c>rules.json</c>; empty where there is only one.</summary>
    [JsonPropertyName("source")]
    public string Source { get; internal init; } = "";

    /// <summary>The JSON path of the place, such as <c>$.rules[3].when.step</c>.</summary>
    [JsonPropertyName("path")]
    public string Path { get; internal init; } = "";

    /// <summary>The line of the place, from 1.</summary>
    [JsonPropertyName("line")]
    public int Line { get; internal init; }

    /// <summary>The column of the place in UTF-16 code units, from 1.</summary>
    [JsonPropertyName("column")]
    public int Column { get; internal init; }

    /// <summary>What is wrong, in one sentence without a capital or full stop.</summary>
    [JsonPropertyName("message")]
    public string Message { get; internal init; } = "";

    /// <summary>What to do about it, or empty.</summary>
    [JsonPropertyName("help")]
    public string Help { get; internal init; } = "";

    /// <summary>The same fault, said of another input: a file of which the library was given the text alone.</summary>
    /// <param name="source">The name of the input.</param>
    public Diagnostic From(string source) => new()
    {
        Code = Code,
        Severity = Severity,
        Source = source,
        Path = Path,
        Line = Line,
        Column = Column,
        Message = Message,
        Help = Help,
    };

    /// <summary>Source, line, column, code, message and help in one line, with signs of the source that nobody sees as escapes.</summary>
    public override string ToString()
    {
        string severity = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            DiagnosticSeverity.Info => "info",
        };
        string place = string.Create(CultureInfo.InvariantCulture, $"{Excerpt.Of(Source, int.MaxValue)}({Line},{Column})");
        string help = Help.Length == 0 ? "" : $" ({Help})";
        return $"{place}: {severity} {Code}: {Path}: {Message}{help}";
    }
}
