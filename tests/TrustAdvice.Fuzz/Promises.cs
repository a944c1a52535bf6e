using System.Text;

namespace TrustAdvice.Fuzz;

/// <summary>What holds for every input, whatever its bytes are.</summary>
public static class Promises
{
    /// <summary>How many bytes a reader may allocate for each byte of its input.</summary>
    public const int BytesForEachByte = 500;

    /// <summary>How many bytes a reader may allocate besides.</summary>
    public const long BytesBesides = 4 * 1024 * 1024;

    /// <summary>How long one of the small inputs of a run may take; generous, for a machine that does other work.</summary>
    public static readonly TimeSpan LongestReading = TimeSpan.FromSeconds(20);

    private const int LongestDiagnostic = 16_384;

    /// <summary>What is broken about a reading, or null.</summary>
    public static string? Broken(FuzzTarget target, byte[] input, Reading reading)
    {
        bool hasErrors = reading.Diagnostics.Any(found => found.Severity == DiagnosticSeverity.Error);
        if (reading.IsRead == hasErrors)
        {
            return reading.IsRead ? "It was read and has errors." : "It was not read and no error says why.";
        }

        return reading.Diagnostics.Select(found => Broken(target, input, found)).FirstOrDefault(broken => broken is not null);
    }

    /// <summary>Whether two readings of an input say the same.</summary>
    public static bool AreSame(Reading one, Reading other) =>
        one.IsRead == other.IsRead
        && one.Diagnostics.Select(found => found.ToString()).SequenceEqual(other.Diagnostics.Select(found => found.ToString()));

    private static string? Broken(FuzzTarget target, byte[] input, Diagnostic found)
    {
        string text = found.ToString();
        if (found.Source == target.Source && !IsInside(input, found.Line, found.Column))
        {
            return $"The place {found.Line},{found.Column} is not in the input: {found.Code}";
        }

        if (!found.Path.StartsWith('$'))
        {
            return $"The path does not begin at the root: {found.Code}";
        }

        return text.Any(char.IsControl) ? $"A control character is repeated: {found.Code}"
            : text.Length > LongestDiagnostic ? $"A diagnostic of {text.Length} characters: {found.Code}"
            : null;
    }

    /// <summary>Whether a place is one of a character of the input, or the one behind the last character of its line.</summary>
    private static bool IsInside(byte[] input, int line, int column)
    {
        var rest = input.AsSpan();
        for (int before = 1; before < line; before++)
        {
            int end = rest.IndexOf((byte)'\n');
            if (end < 0)
            {
                return false;
            }

            rest = rest[(end + 1)..];
        }

        int length = rest.IndexOf((byte)'\n');
        return line >= 1 && column >= 1 && column <= Encoding.UTF8.GetCharCount(length < 0 ? rest : rest[..length]) + 1;
    }
}
