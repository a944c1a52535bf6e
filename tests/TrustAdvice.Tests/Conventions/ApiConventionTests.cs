using System.CodeDom.Compiler;
using System.Reflection;
using System.Runtime.CompilerServices;
using TrustAdvice.Authoring;
using TrustAdvice.Support;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Conventions;

/// <summary>What the shape of the library's types must be. Each rule is shown a bad sample that it catches.</summary>
public class ApiConventionTests
{
    private static readonly Assembly Library = typeof(Advisor).Assembly;

    /// <summary>Options are set up once, by the host, before they are used: the one type with setters.</summary>
    private static readonly Type[] MayHaveSetters = [typeof(AdvisorOptions)];

    /// <summary>What the tool does, a program of a user can do: it sees the public members of the packages and no others.</summary>
    [Fact]
    public void InternalsAreShownToWhatTestsThem_AndTheLibrarysToTheOtherPackages()
    {
        Assert.Equal(["TrustAdvice.Authoring", "TrustAdvice.Benchmarks", "TrustAdvice.Fuzz", "TrustAdvice.Support"], FriendsThatAreNoTests(Library));
        Assert.Empty(FriendsThatAreNoTests(typeof(RuleSetVerifier).Assembly));
        Assert.Equal(["TrustAdvice.Fuzz"], FriendsThatAreNoTests(typeof(SupportDirectory).Assembly));
    }

    [Fact]
    public void PublicClassesAreSealedOrStatic()
    {
        Assert.Empty(Open(PublicTypes.All));
        Assert.Equal(
            [typeof(OpenSample), typeof(OpenFamilySample)],
            Open([typeof(OpenSample), typeof(StaticSample), typeof(OpenFamilySample), typeof(ClosedFamilySample)]));
    }

    [Fact]
    public void PublicPropertiesAreGetOnlyOrInit()
    {
        Assert.Empty(Settable(PublicTypes.All.Except(MayHaveSetters)));
        Assert.Equal(["OpenSample.Value"], Settable([typeof(OpenSample)]));
    }

    [Fact]
    public void PublicFieldsAreConstantsOrEnumMembers()
    {
        Assert.Empty(Fields(PublicTypes.All));
        Assert.Equal(["OpenSample.Field"], Fields([typeof(OpenSample)]));
    }

    [Fact]
    public void StaticFieldsAreReadOnly()
    {
        Assert.Empty(MutableStatics(Library.GetTypes()));
        Assert.Equal(["StaticSample._counter"], MutableStatics([typeof(StaticSample)]));
    }

    [Fact]
    public void EnumsOfFactsAreNumberedFromOneWithoutGaps()
    {
        Assert.Empty(Misnumbered(PublicTypes.All.Where(type => type.IsEnum)));
        Assert.Equal([typeof(GapSample)], Misnumbered([typeof(GapSample), typeof(Safety)]));
    }

    [Fact]
    public void PublicRecordsHaveNoPositionalConstructor()
    {
        Assert.Empty(Positional(PublicTypes.All));
        Assert.Equal([typeof(PositionalSample)], Positional([typeof(PositionalSample)]));
    }

    private static IEnumerable<string> FriendsThatAreNoTests(Assembly assembly) =>
        assembly.GetCustomAttributes<InternalsVisibleToAttribute>().Select(friend => friend.AssemblyName)
            .Where(name => !name.EndsWith(".Tests", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static IEnumerable<Type> Open(IEnumerable<Type> types) =>
        types.Where(type => type is { IsClass: true, IsSealed: false } && !IsClosedFamily(type));

    /// <summary>An abstract record that nobody outside can start: only a copy has a constructor within reach.</summary>
    private static bool IsClosedFamily(Type type) => type.IsAbstract
        && type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .All(made => made.IsPrivate || made.IsAssembly || made.IsFamilyAndAssembly || IsCopy(made, type));

    private static bool IsCopy(ConstructorInfo constructor, Type type) =>
        constructor.GetParameters() is [var only] && only.ParameterType == type;

    private static IEnumerable<string> Settable(IEnumerable<Type> types) =>
        from type in types
        where !type.IsDefined(typeof(GeneratedCodeAttribute))
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where property.SetMethod is { IsPublic: true } set
            && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select $"{type.Name}.{property.Name}";

    private static IEnumerable<string> Fields(IEnumerable<Type> types) =>
        from type in types
        where !type.IsEnum
        from field in type.GetFields()
        where !field.IsLiteral
        select $"{field.DeclaringType!.Name}.{field.Name}";

    private static IEnumerable<string> MutableStatics(IEnumerable<Type> types) =>
        from type in types
        where !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.Contains('<', StringComparison.Ordinal)
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where !field.IsInitOnly && !field.IsLiteral
        select $"{type.Name}.{field.Name}";

    private static IEnumerable<Type> Misnumbered(IEnumerable<Type> types) => types.Where(type =>
        !Enum.GetValuesAsUnderlyingType(type).Cast<int>().SequenceEqual(Enumerable.Range(1, Enum.GetValues(type).Length)));

    private static IEnumerable<Type> Positional(IEnumerable<Type> types) =>
        types.Where(type => type.GetMethod("Deconstruct") is not null);

    public class OpenSample
    {
#pragma warning disable CA1051, S1104 // The bad sample.
        public int Field;
#pragma warning restore CA1051, S1104

        public int Value { get; set; }
    }

    public abstract record OpenFamilySample;

    public abstract record ClosedFamilySample
    {
        private protected ClosedFamilySample()
        {
        }
    }

    public enum GapSample
    {
        One = 1,
        Three = 3,
    }

    public sealed record PositionalSample(int Value);

    private static class StaticSample
    {
        private static int _counter;

        public static int Next() => ++_counter;
    }
}
