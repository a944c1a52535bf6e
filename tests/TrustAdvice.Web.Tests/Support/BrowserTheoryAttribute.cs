namespace TrustAdvice.Web.Tests.Support;

/// <summary>The same as <see cref="BrowserFactAttribute"/> for a test with cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Makes the test.</summary>
    public BrowserTheoryAttribute() => Skip = Chromium.WhyNotHere;
}
