namespace TrustAdvice.Verification;

/// <summary>Says boxes in words.</summary>
internal static class Words
{
    public static string Of(IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> box) =>
        box.Count == 0
            ? "in every situation"
            : "when " + string.Join(" and ", box.Select(fact => $"{fact.Key} is {Either(fact.Value)}"));

    public static string Either(IReadOnlyList<string> values) =>
        values.Count == 1 ? values[0] : string.Join(", ", values.Take(values.Count - 1)) + " or " + values[^1];
}
