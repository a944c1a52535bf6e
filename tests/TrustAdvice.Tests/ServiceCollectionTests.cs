using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests;

/// <summary>Registration in a container.</summary>
public class ServiceCollectionTests
{
    [Fact]
    public void AddTrustAdvice_Default_GivesOneAdvisor()
    {
        using var provider = new ServiceCollection().AddTrustAdvice().BuildServiceProvider();
        using var scope = provider.CreateScope();

        var advisor = provider.GetRequiredService<Advisor>();

        Assert.Same(advisor, scope.ServiceProvider.GetRequiredService<Advisor>());
        Assert.Same(RuleSet.BuiltIn, advisor.RuleSet);
    }

    /// <summary>A second set of options would have no effect, and nobody would know.</summary>
    [Fact]
    public void AddTrustAdvice_Twice_KeepsTheFirst_AndRefusesFurtherOptions()
    {
        var services = new ServiceCollection();

        services.AddTrustAdvice(options => options.Limit = 1).AddTrustAdvice();
        Assert.Throws<InvalidOperationException>(() => services.AddTrustAdvice(options => options.Limit = 5));

        Assert.Single(services);
        using var provider = services.BuildServiceProvider();
        Assert.Empty(provider.GetRequiredService<Advisor>().Advise(new Situation()).AlsoTry);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Configure_HasNoEffect_SoItIsRefused(bool isFirst)
    {
        var services = new ServiceCollection();
        if (isFirst)
        {
            services.AddSingleton<IConfigureOptions<AdvisorOptions>>(_ => null!);
            Assert.Throws<InvalidOperationException>(() => services.AddTrustAdvice());
            return;
        }

        services.AddTrustAdvice();
        services.AddSingleton<IConfigureOptions<AdvisorOptions>>(_ => null!);
        using var provider = services.BuildServiceProvider();
        Assert.Contains("AddTrustAdvice(options", Assert.Throws<InvalidOperationException>(provider.GetRequiredService<Advisor>).Message, StringComparison.Ordinal);
    }

    /// <summary>What binds settings to options asks for this converter, and would pass over the name of a file without it.</summary>
    [Fact]
    public void RuleSet_InSettings_IsRefusedWithAWayOut()
    {
        var converter = System.ComponentModel.TypeDescriptor.GetConverter(typeof(RuleSet));

        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.Contains(
            "RuleSet.Load(path)", Assert.Throws<NotSupportedException>(() => converter.ConvertFromInvariantString("rules.json")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddTrustAdvice_ReturnsTheSameServices()
    {
        var services = new ServiceCollection();

        Assert.Same(services, services.AddTrustAdvice());
        Assert.Equal(ServiceLifetime.Singleton, Assert.Single(services).Lifetime);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(-1)]
    public void AddTrustAdvice_BadLimit_ThrowsAtOnce(int limit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceCollection().AddTrustAdvice(options => options.Limit = limit));

    [Fact]
    public void AddTrustAdvice_NoRuleSet_ThrowsAtOnce() =>
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddTrustAdvice(options => options.RuleSet = null!));

    [Fact]
    public void AddTrustAdvice_BrokenRuleSet_ThrowsAtOnce()
    {
        var exception = Assert.Throws<InvalidInputException>(
            () => new ServiceCollection().AddTrustAdvice(options => options.RuleSet = RuleFiles.Load("{}")));

        Assert.Equal(5, exception.Diagnostics.Count);
    }

    [Fact]
    public void AddTrustAdvice_LaterChangesToOptions_HaveNoEffect()
    {
        AdvisorOptions? kept = null;
        using var provider = new ServiceCollection().AddTrustAdvice(options => (kept = options).Limit = 1).BuildServiceProvider();

        kept!.Limit = 5;
        kept.Language = "de";

        Assert.Equal((1, "en"), (provider.GetRequiredService<Advisor>().Limit, provider.GetRequiredService<Advisor>().Language));
    }

    [Fact]
    public void AddTrustAdvice_BadTerms_ThrowsAtOnce() => Assert.Throws<ArgumentException>(() => new ServiceCollection().AddTrustAdvice(options =>
        options.Terms = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["en"] = new Dictionary<string, string> { ["nobody"] = "your wife" } }));

    [Fact]
    public void AddTrustAdvice_NoServices_Throws() =>
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddTrustAdvice());

    [Fact]
    public void AddTrustAdvice_OwnRuleSet_IsUsed()
    {
        using var provider = new ServiceCollection()
            .AddTrustAdvice(options => options.RuleSet = RuleFiles.Load(RuleFiles.Sound))
            .BuildServiceProvider();

        var advice = provider.GetRequiredService<Advisor>().Advise(new Situation());

        Assert.Equal("listen", advice.NextStep?.Id);
        Assert.Equal("sample", advice.Trace.RuleSet);
    }

    [Fact]
    public void Advisor_LaterChangesToOptions_HaveNoEffect()
    {
        var options = new AdvisorOptions { Limit = 1 };
        var advisor = new Advisor(options);

        options.Limit = 5;

        Assert.Empty(advisor.Advise(new Situation()).AlsoTry);
    }

    [Fact]
    public void Advisor_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new Advisor(null!));
        Assert.Throws<ArgumentNullException>(() => Advisor.Default.Advise(null!));
    }
}
