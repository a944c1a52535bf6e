using System.Collections;
using System.Reflection;

namespace TrustAdvice.Tests.Support;

/// <summary>Everything that a user of the library can reach from some objects by reading public properties and collections.</summary>
internal sealed class PublicGraph
{
    /// <summary>Namespaces that are left out.</summary>
    private static readonly string[] LeftOut = ["TrustAdvice.Journeys"];

    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<(string Path, object Value)> _found = [];

    /// <summary>Every object of the library, every collection and every text, each once, with the way to it.</summary>
    public static IReadOnlyList<(string Path, object Value)> From(params IEnumerable<(string Path, object? Value)> roots)
    {
        var graph = new PublicGraph();
        foreach (var (path, value) in roots)
        {
            graph.Visit(path, value);
        }

        return graph._found;
    }

    /// <summary>The same, without the texts and the collections.</summary>
    public static IReadOnlyList<(string Path, object Value)> ObjectsFrom(IEnumerable<(string Path, object? Value)> roots) =>
        [.. From(roots).Where(found => IsOfTheLibrary(found.Value.GetType()) && found.Value is not IEnumerable)];

    private void Visit(string path, object? value)
    {
        if (value is null || value.GetType() is { IsPrimitive: true } or { IsEnum: true })
        {
            return;
        }

        var type = value.GetType();
        bool isWalked = value is not string && (value is IEnumerable || IsPair(type) || IsOfTheLibrary(type));
        if ((!isWalked && value is not string) || Array.Exists(LeftOut, name => type.Namespace == name) || !_seen.Add(value))
        {
            return;
        }

        if (!IsPair(type))
        {
            _found.Add((path, value));
        }

        if (!isWalked)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            VisitAll(path, items);
        }
        else
        {
            VisitMembers(path, value, type);
        }
    }

    private void VisitAll(string path, IEnumerable items)
    {
        int place = 0;
        foreach (object? item in items)
        {
            Visit($"{path}[{place++}]", item);
        }
    }

    private void VisitMembers(string path, object value, Type type)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetMethod is { IsPublic: true } get && get.GetParameters().Length == 0)
            {
                Visit($"{path}.{property.Name}", property.GetValue(value));
            }
        }
    }

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private static bool IsOfTheLibrary(Type type) => type.Assembly == typeof(Advisor).Assembly;
}
