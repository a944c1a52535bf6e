using TrustAdvice.Authoring;
using TrustAdvice.Support;

namespace TrustAdvice.Tests.Support;

/// <summary>The public types of the packages: what holds of one holds of the others.</summary>
internal static class PublicTypes
{
    public static Type[] All { get; } =
        [.. new[] { typeof(Advisor), typeof(RuleSetVerifier), typeof(SupportDirectory) }.SelectMany(type => type.Assembly.GetExportedTypes())];
}
