using TrustAdvice.Input;
using TrustAdvice.Texts;

namespace TrustAdvice.Reading;

/// <summary>Reports places in texts that no term fills: an unknown name, or a brace without its pair.</summary>
internal static class PlaceholderCheck
{
    public static void Report(JsonValue file, IReadOnlyDictionary<string, string> terms, DiagnosticBag diagnostics)
    {
        foreach (var value in file.Children)
        {
            if (value.Kind is JsonValueKind.Object or JsonValueKind.Array)
            {
                Report(value, terms, diagnostics);
            }
            else if (!value.Text.AsSpan().ContainsAny('{', '}'))
            {
                // So it is with most: nothing to look at closely.
                continue;
            }
            else if (TermText.NamesIn(value.Text) is not { } names)
            {
                diagnostics.Add(value, Faults.BraceWithoutPair());
            }
            else
            {
                foreach (string name in names.Where(name => !terms.ContainsKey(name)))
                {
                    diagnostics.Add(value, Faults.UnknownReference("term", name, terms.Keys.ToList()));
                }
            }
        }
    }
}
