using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using TrustAdvice.Facts;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Properties;

/// <summary>The laws of a situation.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
public class SituationProperties
{
    private static readonly string[] PrivateFacts =
        ["safety", "selfHarm", "childrenAtRisk", "disclosure", "ownConduct", "pressure", "distress", "dependence", "partnerSelfHarm", "wish"];

    [Property]
    public void WhatIsSetIsThere_AndNothingElseChanges(AnySituation any, int factSeed, int valueSeed)
    {
        var fact = AnyOf(FactSpace.BuiltIn.All, factSeed);
        string value = AnyOf(fact.Values, valueSeed);

        var changed = any.Value.With(fact.Name, value);

        Assert.Equal(value, changed.ValueOf(fact.Name));
        Assert.Equal(any.Value.With(fact.Name, null), changed.With(fact.Name, null));
        Assert.Equal(any.Value, changed.With(fact.Name, any.Value.ValueOf(fact.Name)));
    }

    [Property]
    public void OrderOfSettingDoesNotMatter(AnySituation any)
    {
        var one = any.Value.With("acme.b", "x").With("acme.a", "y").With("step", "forgive");
        var other = any.Value.With("step", "forgive").With("acme.a", "y").With("acme.b", "x");

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one.ToJson(), other.ToJson());
    }

    [Property]
    public void UnknownAndNullAreTheSame(AnySituation any, int factSeed)
    {
        string fact = AnyOf(FactSpace.BuiltIn.All, factSeed).Name;

        Assert.Equal(any.Value.With(fact, null), any.Value.With(fact, "unknown"));
        Assert.Equal(any.Value.With("acme.x", null), any.Value.With("acme.x", "unknown"));
    }

    [Property]
    public void ToldByThePartnerTwice_IsTheSameWithoutPrivateFactsAndGoals(AnySituation any)
    {
        var withoutPrivate = PrivateFacts.Aggregate(any.Value, (situation, fact) => situation.With(fact, null)) with { MyGoal = null };

        Assert.Equal(withoutPrivate with { PartnerGoal = null }, any.Value.AsToldByPartner().AsToldByPartner());
        Assert.Equal((any.Value.PartnerGoal, null), (any.Value.AsToldByPartner().MyGoal, any.Value.AsToldByPartner().PartnerGoal));
        Assert.Equal(any.Value.AsToldByPartner(), withoutPrivate.AsToldByPartner());
    }

    [Property]
    public void JsonRoundTrips(AnySituation any) =>
        Assert.Equal(any.Value, JsonSerializer.Deserialize(any.Value.ToJson(), TrustAdviceJson.TypeInfo<Situation>()));

    [Property]
    public void JsonOfAdvice_HoldsTheFactsThatReplayIt(AnySituation any)
    {
        var advice = AdviceOutline.Advise(any.Value);

        using var json = JsonDocument.Parse(advice.ToJson());
        var facts = json.RootElement.GetProperty("trace").GetProperty("facts")
            .Deserialize(TrustAdviceJson.TypeInfo<Situation>())!;

        Assert.Equal(advice.ToJson(), AdviceOutline.Advise(facts).ToJson());
    }

    [Property]
    public void SituationReader_ReadsWhatWasWritten(AnySituation any)
    {
        var sound = any.Value with { HostFacts = HostFacts.Empty };

        Assert.True(SituationReader.TryRead(
            Encoding.UTF8.GetBytes(sound.ToJson()), FactSpace.BuiltIn, out var read, out var diagnostics));
        Assert.Empty(diagnostics);
        Assert.Equal(sound, read);
    }

    [Property]
    public void KnownCount_CountsWhatHasAValue(AnySituation any)
    {
        int builtIn = FactSpace.BuiltIn.All.Count(fact => any.Value.ValueOf(fact.Name) is not null);

        Assert.Equal(builtIn + any.Value.HostFacts.Count, any.Value.KnownCount);
    }

    [Property]
    public void TextsForLogs_LeakNoFact(AnySituation any)
    {
        var advice = AdviceOutline.Advise(any.Value);
        string[] logged = [any.Value.ToString(), $"{advice}", advice.Trace.ToString()];

        foreach (var fact in FactSpace.BuiltIn.All.Where(fact => any.Value.ValueOf(fact.Name) is not null))
        {
            Assert.All(logged, text => Assert.DoesNotContain(fact.Name, text, StringComparison.OrdinalIgnoreCase));
            Assert.All(logged, text => Assert.DoesNotMatch($@"\b{any.Value.ValueOf(fact.Name)}\b", text));
        }
    }

    [Property]
    public void ExceptionsOfWith_LeakNoValue(AnySituation any, int factSeed)
    {
        const string Secret = "a secret value";
        string fact = AnyOf(FactSpace.BuiltIn.All, factSeed).Name;

        var ofValue = Assert.Throws<ArgumentException>(() => any.Value.With(fact, Secret));
        var ofName = Assert.Throws<ArgumentException>(() => any.Value.With("nosuchfact", Secret));

        Assert.DoesNotContain(Secret, ofValue.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, ofName.ToString(), StringComparison.Ordinal);
    }

    [Property]
    public void EncodeAndDecode_AreInverse(AnySituation any)
    {
        var builtIn = any.Value with { HostFacts = HostFacts.Empty };
        var codes = new byte[FactSpace.BuiltIn.Count];
        FactSpace.BuiltIn.Encode(any.Value, codes);

        Assert.Equal(builtIn, FactSpace.BuiltIn.Decode(codes));
    }

    private static T AnyOf<T>(IReadOnlyList<T> items, int seed) => items[(int)((uint)seed % (uint)items.Count)];
}
