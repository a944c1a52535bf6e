using System.Reflection;
using System.Text.Json;
using FsCheck.Xunit;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Explaining;

/// <summary>What a user compares or stores is equal when what it holds is, lists among them.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 100)]
public class ValueEqualityTests
{
    [Property]
    public void Trace_AfterARoundTrip_IsEqual(AnySituation any)
    {
        // JSON cannot hold every text that a host's fact may be; this one it can.
        var situation = any.Value with { HostFacts = TrustAdvice.Facts.HostFacts.Empty.With("acme.faith", "low") };
        var trace = AdviceOutline.Advise(situation).Trace;
        string json = JsonSerializer.Serialize(trace, TrustAdviceJson.TypeInfo<AdviceTrace>());

        AreEqual(trace, JsonSerializer.Deserialize(json, TrustAdviceJson.TypeInfo<AdviceTrace>())!);
    }

    [Fact]
    public void Trace_WithNull_IsComparedAndHashed()
    {
        var whole = AdviceOutline.Advise(new Situation()).Trace;
        var broken = whole with { RuleSet = null!, Version = null!, Hash = null!, Facts = null!, Rules = null! };

        AreEqual(broken, broken with { Limit = broken.Limit });
        Assert.NotEqual(whole, broken);
        Assert.NotEqual(whole, whole with { Rules = null! });
        Assert.NotEqual(whole with { Rules = null! }, whole with { Rules = [] });
    }

    [Fact]
    public void WhatAdviceGives_GivenAgain_IsTheSame() => Assert.All(PublicRoots.Situations, known =>
    {
        var (one, other) = (AdviceOutline.Advise(known.Situation), AdviceOutline.Advise(known.Situation));

        Assert.Equal(one.ToJson(), other.ToJson());
        AllAreTheSame(one.All.Select(one.Explain), other.All.Select(other.Explain));
        AllAreTheSame(one.Alerts.Select(one.Explain), other.Alerts.Select(other.Explain));
        AllAreTheSame(
            RuleSet.BuiltIn.ItemIds.Take(10).Select(one.ExplainAbsence), RuleSet.BuiltIn.ItemIds.Take(10).Select(other.ExplainAbsence));
        AllAreTheSame([one.SharedView()], [other.SharedView()]);
    });

    [Fact]
    public void Texts_OfAnotherAdvisor_AreTheSame()
    {
        var (one, other) = (new Advisor().Advise(new Situation { Progress = Progress.Stalled }), new Advisor().Advise(new Situation { Progress = Progress.Stalled }));

        Assert.Equivalent(one.All.Select(item => item.Text), other.All.Select(item => item.Text), strict: true);
        Assert.Equivalent(one.Referrals.Select(item => item.Text), other.Referrals.Select(item => item.Text), strict: true);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void OneMemberDiffers_IsNotEqual(string type)
    {
        object sample = SampleOf(type);
        var copy = sample.GetType().GetMethod("<Clone>$")!;
        var members = sample.GetType().GetProperties().Where(property => property.SetMethod is not null).ToList();
        Assert.NotEmpty(members);
        Assert.All(members, member =>
        {
            object changed = copy.Invoke(sample, [])!;
            AreEqual(sample, changed);

            member.SetValue(changed, Other(member, member.GetValue(sample)));

            Assert.False(sample.Equals(changed), $"{type}.{member.Name} counts");
            Assert.NotEqual(sample.GetHashCode(), changed.GetHashCode());
        });
    }

    public static TheoryData<string> Samples() => [.. AllSamples().Select(sample => sample.GetType().Name)];

    private static object SampleOf(string type) => AllSamples().First(sample => sample.GetType().Name == type);

    private static object[] AllSamples()
    {
        var stuck = AdviceOutline.Advise(PublicRoots.Situations[^1].Situation);
        return [stuck.Trace];
    }

    private static object Other(PropertyInfo member, object? value)
    {
        var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        return type switch
        {
            _ when type == typeof(string) => $"{value} and more",
            _ when type == typeof(int) => (int)value! + 1,
            _ when type == typeof(bool) => !(bool)value!,
            _ when type == typeof(Situation) => ((Situation)value!) with { HostFacts = TrustAdvice.Facts.HostFacts.Empty.With("acme.other", "yes") },
            { IsEnum: true } => Enum.GetValues(type).Cast<object>().First(other => !other.Equals(value)),
            _ when type.IsGenericType => WithOneMore(type.GetGenericArguments()[0], (System.Collections.IEnumerable)value!),
            _ => throw new InvalidOperationException($"No other value for {member.Name}."),
        };
    }

    private static Array WithOneMore(Type item, System.Collections.IEnumerable items)
    {
        object?[] all = [.. items.Cast<object?>(), item == typeof(string) ? "one more" : item.IsEnum ? Enum.GetValues(item).GetValue(0) : null];
        var more = Array.CreateInstance(item, all.Length);
        all.CopyTo(more, 0);
        return more;
    }

    private static void AllAreTheSame<T>(IEnumerable<T> one, IEnumerable<T> other) => Assert.Equal(
        one.Select(given => JsonSerializer.Serialize(given, TrustAdviceJson.TypeInfo<T>())),
        other.Select(given => JsonSerializer.Serialize(given, TrustAdviceJson.TypeInfo<T>())));

    private static void AreEqual(object one, object other)
    {
        Assert.NotSame(one, other);
        Assert.True(one.Equals(other), $"{one.GetType().Name} is equal");
        Assert.True(other.Equals(one), $"{one.GetType().Name} is equal the other way round");
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }
}
