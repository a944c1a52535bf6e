using System.Diagnostics;

namespace TrustAdvice.Package.Tests.Support;

/// <summary>One run of a program: its exit code and what it wrote.</summary>
internal sealed record Command(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    /// <summary>Runs the SDK that runs these tests.</summary>
    public static Command DotNet(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Run(DotNetPath, folder, environment, arguments);

    /// <summary>Runs a program.</summary>
    public static Command Run(
        string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Prepare(start.Environment);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end.");
        }

        return new Command(
            process.ExitCode,
            output.GetAwaiter().GetResult().ReplaceLineEndings("\n"),
            error.GetAwaiter().GetResult().ReplaceLineEndings("\n"));
    }

    /// <summary>The same run, which has to have gone well.</summary>
    public Command Succeeded()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Output}\n{Error}");
        return this;
    }

    private static string DotNetPath => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>
    /// Nothing of the build that runs these tests reaches the program, and no server outlives it but the compiler's, which that build has
    /// started: without it each project starts a compiler of its own.
    /// </summary>
    private static void Prepare(IDictionary<string, string?> environment)
    {
        string[] inherited = ["MSBUILD", "VSTEST", "TESTINGPLATFORM", "CORECLR_", "COR_", "COVERLET"];
        foreach (string name in environment.Keys.ToList())
        {
            if (inherited.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            {
                environment.Remove(name);
            }
        }

        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false";
    }
}
