namespace TrustAdvice;

/// <summary>Equality of records that hold lists: two lists are equal when their items are, in order.</summary>
internal static class ListEquality
{
    public static bool AreEqual<T>(IReadOnlyList<T>? one, IReadOnlyList<T>? other) =>
        ReferenceEquals(one, other) || (one is not null && other is not null && one.SequenceEqual(other));

    /// <summary>The same for equal lists.</summary>
    public static int HashOf<T>(IReadOnlyList<T>? items)
    {
        var hash = new HashCode();
        foreach (var item in items ?? [])
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}
