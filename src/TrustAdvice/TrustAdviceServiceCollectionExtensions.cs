using TrustAdvice;

// The namespace is the one where apps look for such methods: the one exception to "folder = namespace".
#pragma warning disable IDE0130
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Registers TrustAdvice.</summary>
public static class TrustAdviceServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="Advisor"/> as a singleton, unless one is registered already. The options are set and
    /// checked at once, so a mistake shows here and not at the first advice; the advisor is made when it is first asked for. Options that would have no effect are refused:
    /// those of a second call, and those set by <c>Configure&lt;AdvisorOptions&gt;</c>, at the latest when the advisor is asked for.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="ArgumentException">
    /// <see cref="AdvisorOptions.Language"/> is not written like a language tag, or <see cref="AdvisorOptions.Terms"/> do not
    /// fit the texts of their language.
    /// </exception>
    /// <exception cref="InvalidOperationException">An advisor is registered already, or options are set elsewhere.</exception>
    /// <exception cref="InvalidInputException"><paramref name="configure"/> loads a rule set that cannot be used.</exception>
    public static IServiceCollection AddTrustAdvice(
        this IServiceCollection services, Action<AdvisorOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        RefuseOptionsElsewhere(services);
        if (services.Any(service => service.ServiceType == typeof(Advisor)))
        {
            return configure is null ? services : throw new InvalidOperationException(
                "An Advisor is registered already, so these options would have no effect. Set them where it is registered first.");
        }

        var options = new AdvisorOptions();
        configure?.Invoke(options);
        var own = options.Copy();
        var advisor = new Lazy<Advisor>(() => new Advisor(own));
        if (own.Terms.Count > 0)
        {
            // Whether they fit only the texts can say.
            GC.KeepAlive(advisor.Value);
        }

        return services.AddSingleton(_ =>
        {
            RefuseOptionsElsewhere(services);
            return advisor.Value;
        });
    }

    /// <summary>By its name, since this package does not depend on the one that <c>Configure</c> is in.</summary>
    private static void RefuseOptionsElsewhere(IServiceCollection services)
    {
        if (services.Any(service => service.ServiceType is { IsConstructedGenericType: true, Namespace: "Microsoft.Extensions.Options" } type
            && type.GenericTypeArguments.Contains(typeof(AdvisorOptions))))
        {
            throw new InvalidOperationException(
                "Configure<AdvisorOptions> has no effect. Set the options in AddTrustAdvice(options => ...), which may bind them to a section of the settings.");
        }
    }
}
