using System.Reflection;
using System.Runtime.Versioning;

namespace TrustAdvice.Tests.Conventions;

/// <summary>Each run of the tests tests the assembly of its own framework.</summary>
public class FrameworkTests
{
#if NET10_0_OR_GREATER
    private const string Framework = ".NETCoreApp,Version=v10.0";
#else
    private const string Framework = ".NETCoreApp,Version=v8.0";
#endif

    [Fact]
    public void TheLibraryIsTheOneForThisFramework() =>
        Assert.Equal(Framework, typeof(Advisor).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);
}
