using System.Reflection;

namespace TrustAdvice.Tests.Support;

/// <summary>What outside of the library cannot be copied with changes, copied with changes.</summary>
internal static class Copies
{
    private static readonly MethodInfo Clone = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>A copy with other values of some properties, each checked as in an initializer.</summary>
    public static T Copy<T>(this T original, params (string Property, object? Value)[] changes)
        where T : class
    {
        var copy = (T)Clone.Invoke(original, null)!;
        foreach (var (property, value) in changes)
        {
            copy.GetType().GetProperty(property, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!
                .SetValue(copy, value, BindingFlags.DoNotWrapExceptions | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, null, null, null);
        }

        return copy;
    }
}
