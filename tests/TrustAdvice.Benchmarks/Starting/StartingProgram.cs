using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace TrustAdvice.Benchmarks.Starting;

/// <summary>A small program that is built here and now, to see how long a fresh process of it takes.</summary>
internal sealed class StartingProgram
{
    private readonly string _executable;

    private StartingProgram(string executable) => _executable = executable;

    /// <summary>Builds a program with the source of <c>Main</c>, compiled ahead of time or not.</summary>
    /// <param name="folder">Where to build.</param>
    /// <param name="name">The name of the program.</param>
    /// <param name="source">The statements; they print a number.</param>
    /// <param name="aheadOfTime">Whether to compile to native code.</param>
    public static StartingProgram Build(StartingFolder folder, string name, string source, bool aheadOfTime)
    {
        string at = Directory.CreateDirectory(folder.Of(name)).FullName;
        string output = Path.Combine(at, "out");
        File.WriteAllText(Path.Combine(at, $"{name}.csproj"), Project(aheadOfTime));
        File.WriteAllText(Path.Combine(at, "Program.cs"), source);
        List<string> arguments = ["publish", at, "-c", "Release", "-o", output, "-r", RuntimeInformation.RuntimeIdentifier, "-v", "quiet"];
        if (aheadOfTime && OperatingSystem.IsLinux() && File.Exists("/usr/bin/gcc"))
        {
            // The linker of the SDK's choice is clang, which fewer machines have.
            arguments.Add("-p:CppCompilerAndLinker=gcc");
        }

        string log = Run("dotnet", arguments);
        string executable = Path.Combine(output, OperatingSystem.IsWindows() ? $"{name}.exe" : name);
        return File.Exists(executable) ? new StartingProgram(executable) : throw new InvalidOperationException(log);
    }

    public long Size => new FileInfo(_executable).Length;

    /// <summary>Runs the program once.</summary>
    public StartTime Run()
    {
        long start = Stopwatch.GetTimestamp();
        double processor = Print();
        return new StartTime(Stopwatch.GetElapsedTime(start).TotalMilliseconds, processor);
    }

    /// <summary>Runs the program once, and gives the number that it prints.</summary>
    public double Print(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(_executable, arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(output, CultureInfo.InvariantCulture);
    }

    private static string Project(bool aheadOfTime) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <PublishAot>{(aheadOfTime ? "true" : "false")}</PublishAot>
            <SelfContained>{(aheadOfTime ? "true" : "false")}</SelfContained>
            <InvariantGlobalization>true</InvariantGlobalization>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="{Repository.PathOf("src/TrustAdvice/TrustAdvice.csproj")}" />
          </ItemGroup>
        </Project>
        """;

    private static string Run(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {output}");
    }
}
