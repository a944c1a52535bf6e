using System.Collections;
using System.Collections.ObjectModel;
using System.Reflection;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Conventions;

/// <summary>
/// A collection that the library gives cannot be changed, by no cast: one that is shared by a whole process would change the
/// advice of everybody.
/// </summary>
public class ReadOnlyCollectionTests
{
    [Fact]
    public void CollectionsOfRules_AreReadOnly()
    {
        var found = PublicGraph.From(PublicRoots.OfRules());

        Assert.Empty(Changeable(found));
        Assert.True(found.Count(entry => entry.Value is IEnumerable and not string) > 300, "The rules are reached.");
    }

    [Fact]
    public void CollectionsOfAdvice_AreReadOnly()
    {
        var found = PublicGraph.From(PublicRoots.OfAdvice());

        Assert.Empty(Changeable(found));
        Assert.True(found.Count(entry => entry.Value is IEnumerable and not string) > 300, "The advice is reached.");
    }

    [Fact]
    public void CollectionsThatCanBeChanged_AreSeen()
    {
        (string Path, object Value)[] samples =
        [
            ("array", new[] { "a" }),
            ("list", new List<string>()),
            ("set", new HashSet<string>()),
            ("dictionary", new Dictionary<string, string>()),
            ("others", new Collection<string> { "a" }),
            ("no array", Array.Empty<string>()),
            ("text", "a"),
            ("read-only", new List<string>().AsReadOnly()),
            ("also read-only", new Dictionary<string, string>().AsReadOnly()),
        ];

        Assert.Equal(["array", "list", "set", "dictionary", "others"], Changeable(samples));
    }

    private static IEnumerable<string> Changeable(IEnumerable<(string Path, object Value)> found) =>
        found.Where(entry => entry.Value is IEnumerable and not string && CanBeChanged(entry.Value)).Select(entry => entry.Path);

    private static bool CanBeChanged(object collection) => collection switch
    {
        // Nothing in it can be changed.
        Array { Length: 0 } => false,
        Array => true,
        _ => IsMutableType(collection.GetType())
            || collection is IList { IsReadOnly: false } or IDictionary { IsReadOnly: false }
            || (collection is IList list && !Refuses(list.Clear))
            || Array.Exists(CollectionsOf(collection), own => !IsReadOnly(own, collection)),
    };

    private static bool IsMutableType(Type type) => type.IsGenericType
        && type.GetGenericTypeDefinition() is var open
        && (open == typeof(List<>) || open == typeof(Dictionary<,>) || open == typeof(HashSet<>));

    private static Type[] CollectionsOf(object collection) =>
        [.. collection.GetType().GetInterfaces().Where(own => own.IsGenericType && own.GetGenericTypeDefinition() == typeof(ICollection<>))];

    private static bool IsReadOnly(Type own, object collection) =>
        (bool)own.GetProperty(nameof(ICollection<int>.IsReadOnly))!.GetValue(collection)!
        && Refuses(() => own.GetMethod(nameof(ICollection<int>.Clear))!.Invoke(collection, []));

    private static bool Refuses(Action change)
    {
        try
        {
            change();
            return false;
        }
        catch (Exception refused) when (refused is NotSupportedException or TargetInvocationException { InnerException: NotSupportedException })
        {
            return true;
        }
    }
}
