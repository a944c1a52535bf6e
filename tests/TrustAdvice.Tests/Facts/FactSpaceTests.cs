using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Text.Json;
using TrustAdvice.Facts;

namespace TrustAdvice.Tests.Facts;

/// <summary>The facts, their values and their codes.</summary>
public class FactSpaceTests
{
    private static readonly FactDefinition Faith = new("acme.faith", ["low", "high"], isOrdered: true, isPrivate: false);
    private static readonly FactSpace Space = new([Faith]);

    [Fact]
    public void Codes_UnknownIsNought_AndTheValuesAreCountedFromOne()
    {
        Assert.Equal([0, 0, 1, 2, -1], new[] { null, "unknown", "low", "high", "Low" }.Select(Faith.CodeOf));
        Assert.Equal(["unknown", "low", "high"], Enumerable.Range(0, Faith.Size).Select(Faith.ValueOf));
        Assert.Equal((0b111UL, 0b110UL), (Faith.AllValues, Faith.KnownValues));
        Assert.Equal("acme.faith", Faith.ToString());
        Assert.Equal(["low", "high"], Faith.Values);
    }

    [Fact]
    public void AllValues_OfTheMostValues_LeavesOneBit()
    {
        var full = new FactDefinition("acme.full", Enumerable.Range(0, FactDefinition.MaximumValues).Select(n => $"v{n}"), false, false);

        Assert.Equal(ulong.MaxValue >> 1, full.AllValues);
    }

    [Fact]
    public void IsHostName_WithADot()
    {
        Assert.True(FactDefinition.IsHostName("acme.faith"));
        Assert.False(FactDefinition.IsHostName("step"));
    }

    [Fact]
    public void BuiltIn_WhatIsOrdered_AndWhatIsPrivate()
    {
        var facts = FactSpace.BuiltIn.All;

        Assert.Equal(
            ["since", "account", "responsibility", "promises", "closeness", "forgiveness", "talks", "step"],
            facts.Where(fact => fact.IsOrdered).Select(fact => fact.Name));
        Assert.Equal(
            ["safety", "selfHarm", "childrenAtRisk", "disclosure", "ownConduct", "pressure", "distress", "dependence", "partnerSelfHarm", "wish"],
            facts.Where(fact => fact.IsPrivate).Select(fact => fact.Name));
    }

    /// <summary>The accessors of a situation are numbered by hand.</summary>
    [Fact]
    public void BuiltIn_EachValue_IsInTheAccessorOfItsFact_AndInNoOther()
    {
        foreach (var (fact, index) in FactSpace.BuiltIn.All.Select((fact, index) => (fact, index)))
        {
            foreach (string value in fact.Values)
            {
                var situation = new Situation().With(fact.Name, value);
                var known = typeof(Situation).GetProperties()
                    .Where(property => Nullable.GetUnderlyingType(property.PropertyType)?.IsEnum == true && property.GetValue(situation) is not null)
                    .Select(property => (Camel(property.Name), Camel(property.GetValue(situation)!.ToString()!)));

                Assert.Equal([(fact.Name, value)], known);
                Assert.Equal(fact.CodeOf(value), situation.Codes[index]);
                Assert.Equal(situation, typeof(Situation).GetProperty(fact.Name, BindingFlags.IgnoreCase | BindingFlags.Public | BindingFlags.Instance) is { } accessor ? With(accessor, situation) : null);
            }
        }

        static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

        static Situation With(PropertyInfo accessor, Situation from)
        {
            var made = new Situation();
            accessor.SetValue(made, accessor.GetValue(from));
            return made;
        }
    }

    [Fact]
    public void Find_ByName_OrNothing()
    {
        Assert.Same(Faith, Space.Find("acme.faith"));
        Assert.Equal("whoBrokeTrust", Space.Find("whoBrokeTrust")?.Name);
        Assert.Null(Space.Find("acme.Faith"));
        Assert.Equal(-1, Space.IndexOf("acme.Faith"));
    }

    [Fact]
    public void SituationCount_IsTheProductOfTheSizes()
    {
        Assert.Equal(BigInteger.Parse("3381513651486720000000000", CultureInfo.InvariantCulture), FactSpace.BuiltIn.SituationCount);
        Assert.Equal(FactSpace.BuiltIn.SituationCount * 3, Space.SituationCount);
    }

    [Theory]
    [InlineData("acme.faith", "high", 2)]
    [InlineData("acme.faith", "unheard-of", 0)]
    [InlineData("acme.other", "high", 0)]
    public void Encode_AHostsFact_AsFarAsItIsDeclared(string name, string value, byte expected)
    {
        var codes = new byte[Space.Count];
        Array.Fill(codes, (byte)9);

        Space.Encode(new Situation().With(name, value), codes);

        Assert.Equal(expected, codes[^1]);
        Assert.All(codes[..^1], code => Assert.Equal(0, code));
    }

    [Fact]
    public void Decode_WhatWasEncoded_IsTheSame()
    {
        var situation = new Situation { Step = RepairStep.Forgive, Safety = Safety.Afraid }.With("acme.faith", "low");
        var codes = new byte[Space.Count];

        Space.Encode(situation, codes);

        Assert.Equal(situation, Space.Decode(codes));
        Assert.Equal(new Situation(), Space.Decode(new byte[Space.Count]));
    }

    [Fact]
    public void With_AValueThatIsNot_NamesTheValues()
    {
        var exception = Assert.Throws<ArgumentException>(() => new Situation().With("selfHarm", "perhaps"));

        Assert.StartsWith("The fact 'selfHarm' has the values no, yes, imminent.", exception.Message, StringComparison.Ordinal);
        Assert.Equal("value", exception.ParamName);
    }

    [Fact]
    public void AFactThatIsNot_IsRefused()
    {
        var set = Assert.Throws<ArgumentException>(() => new Situation().With("Step", "forgive"));
        var read = Assert.Throws<ArgumentException>(() => new Situation().ValueOf("stepp"));

        Assert.All([set, read], exception => Assert.StartsWith("There is no such fact. ", exception.Message, StringComparison.Ordinal));
        Assert.All([set, read], exception => Assert.Equal("fact", exception.ParamName));
    }
}
