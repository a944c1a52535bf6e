using System.Globalization;
using TrustAdvice.Proof;

namespace TrustAdvice.Tool.Rendering;

/// <summary>The result of a proof in a few words.</summary>
internal static class Verdicts
{
    public static string Of(GuaranteeResult guarantee) =>
        guarantee.Holds ? string.Create(CultureInfo.InvariantCulture, $"holds, proved in {guarantee.Steps:N0} step{(guarantee.Steps == 1 ? "" : "s")}")
        : guarantee.Counterexample is { } counterexample ? $"FAILS {counterexample.Box.InWords}"
        : string.Create(CultureInfo.InvariantCulture, $"NOT PROVED within {guarantee.Steps:N0} steps");
}
