namespace TrustAdvice.Package.Tests.Support;

/// <summary>A test that needs a linker. Without one it is skipped on a developer's machine, and fails in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        if (Linker is null && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = "Native code needs clang or gcc, and neither is here.";
        }
    }

    /// <summary>The linker to name, empty where the SDK finds its own, null where there is none.</summary>
    public static string? Linker =>
        OperatingSystem.IsWindows() || IsOnPath("clang") ? ""
        : IsOnPath("gcc") ? "gcc"
        : null;

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
