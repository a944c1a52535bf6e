using TrustAdvice.Authoring;

namespace TrustAdvice.Tests.Support;

/// <summary>The public types of both packages: what holds of the one holds of the other.</summary>
internal static class PublicTypes
{
    public static Type[] All { get; } =
        [.. typeof(Advisor).Assembly.GetExportedTypes(), .. typeof(RuleSetVerifier).Assembly.GetExportedTypes()];
}
