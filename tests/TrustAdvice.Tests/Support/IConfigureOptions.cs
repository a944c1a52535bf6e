// Stands in for the type of the package that a host has and these tests do not: it is known by its name.
#pragma warning disable IDE0130
namespace Microsoft.Extensions.Options;
#pragma warning restore IDE0130

/// <summary>What <c>Configure&lt;TOptions&gt;</c> registers.</summary>
/// <typeparam name="TOptions">The options.</typeparam>
internal interface IConfigureOptions<TOptions>;
