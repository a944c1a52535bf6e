namespace TrustAdvice.Web.Tests.Support;

/// <summary>A test that walks the page in a browser. Without one it is skipped on a developer's machine, and fails in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Makes the test.</summary>
    public BrowserFactAttribute() => Skip = Chromium.WhyNotHere;
}
