using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using TrustAdvice.Compiling;

namespace TrustAdvice.Authoring;

/// <summary>
/// Compiles rule sets: to one file that <see cref="RuleSet.LoadCompiled(Stream, string?)"/> reads and an app starts with at once. What
/// is compiled is proved before; the same rule set gives the same bytes.
/// </summary>
public static class RuleSetCompiler
{
    /// <summary>The code of the fault that a guarantee does not hold.</summary>
    public const string NotProved = "TA0601";

    /// <summary>Compiles a rule set, which was proved when it was read.</summary>
    /// <param name="ruleSet">The rule set.</param>
    public static byte[] Compile(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return CompiledWriter.Write(ruleSet.Compiled);
    }

    /// <summary>Reads, proves and compiles the files of a rule set, or says what is wrong with them.</summary>
    /// <param name="files">The rule file and the overlays on it.</param>
    /// <param name="compiled">The bytes of the compiled file; null when there is an error.</param>
    /// <param name="diagnostics">Every fault and remark; a guarantee that does not hold has the code <see cref="NotProved"/>.</param>
    /// <returns>Whether there is no error.</returns>
    public static bool TryCompile(RuleSetFiles files, [NotNullWhen(true)] out byte[]? compiled, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        compiled = RuleSet.TryRead(files.Sources, out var ruleSet, out diagnostics) ? Compile(ruleSet) : null;
        return compiled is not null;
    }

    /// <summary>The hash of a compiled file that an app carries in its code: SHA-256 in lower-case hexadecimal.</summary>
    /// <param name="compiled">The bytes of the file.</param>
    public static string HashOf(ReadOnlySpan<byte> compiled) => Convert.ToHexString(SHA256.HashData(compiled)).ToLowerInvariant();
}
