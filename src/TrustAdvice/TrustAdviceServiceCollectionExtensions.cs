using Microsoft.Extensions.DependencyInjection.Extensions;
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
    /// checked at once, so a mistake shows here and not at the first advice.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="ArgumentException">
    /// <see cref="AdvisorOptions.Language"/> is not written like a language tag, or <see cref="AdvisorOptions.Terms"/> do not
    /// fit the texts of their language.
    /// </exception>
    /// <exception cref="InvalidInputException"><paramref name="configure"/> loads a rule set that cannot be used.</exception>
    public static IServiceCollection AddTrustAdvice(
        this IServiceCollection services, Action<AdvisorOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new AdvisorOptions();
        configure?.Invoke(options);
        services.TryAddSingleton(new Advisor(options));
        return services;
    }
}
