using System.Security.Cryptography;
using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Compiling;

/// <summary>Tells what to do with the bytes of a stream: use them, read the rules that they carry, or refuse them.</summary>
internal static class CompiledInput
{
    /// <param name="stream">The stream.</param>
    /// <param name="expectedHash">The hash that the host gave; null where nobody vouches for the bytes.</param>
    /// <returns>One of three: a file that is the one with the hash, the rules of a file without one, or what is wrong.</returns>
    public static (CompiledFile? File, IReadOnlyList<RuleSetSource>? Sources, Diagnostic? Fault) Read(Stream stream, string? expectedHash)
    {
        byte[] bytes = JsonInput.ReadAtMost(stream, CompiledFormat.MaximumBytes);
        if (bytes.Length > CompiledFormat.MaximumBytes)
        {
            return Refused(Faults.TooLarge(CompiledFormat.MaximumBytes));
        }

        if (!CompiledFile.HasSign(bytes))
        {
            return Refused(Faults.NotCompiled());
        }

        if (CompiledFile.VersionOf(bytes) != CompiledFormat.Version)
        {
            return Refused(Faults.OtherFormat(CompiledFile.VersionOf(bytes), CompiledFormat.Version));
        }

        if (expectedHash is not null)
        {
            return string.Equals(Convert.ToHexString(SHA256.HashData(bytes)), expectedHash, StringComparison.OrdinalIgnoreCase)
                ? (CompiledFile.Trusted(bytes), null, null)
                : Refused(Faults.NotThePinnedFile());
        }

        return CompiledFile.Checked(bytes) is { } file && CompiledReader.SourcesOf(file, CompiledFormat.MaximumBytes) is { } sources
            ? (null, sources, null)
            : Refused(Faults.Damaged());
    }

    private static (CompiledFile? File, IReadOnlyList<RuleSetSource>? Sources, Diagnostic? Fault) Refused(Fault fault)
    {
        var bag = new DiagnosticBag("compiled", default);
        bag.Add(0, "$", fault);
        return (null, null, bag.InOrder()[0]);
    }
}
