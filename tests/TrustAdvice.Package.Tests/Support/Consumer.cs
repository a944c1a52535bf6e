namespace TrustAdvice.Package.Tests.Support;

/// <summary>A project of a user: made in a new folder, restored from the packed folder, built with warnings as errors, run.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly PackedFeed _feed;

    public Consumer(PackedFeed feed, string sdk, string frameworks, string program, params string[] packages)
    {
        _feed = feed;
        string references = string.Concat(packages
            .Prepend($"TrustAdvice/{feed.Version}")
            .Select(package => package.Split('/'))
            .Select(package => $"""<PackageReference Include="{package[0]}" Version="{package[1]}" />"""));
        foreach (string settings in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            // Whatever lies in a folder above is not the package's doing.
            _folder.Write(settings, "<Project />");
        }

        _folder.Write("Program.cs", program);
        _folder.Write("Consumer.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFrameworks>{frameworks}</TargetFrameworks>
                <RollForward>Major</RollForward>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <WarningsNotAsErrors>NU1900;NU1905</WarningsNotAsErrors>
                <RestoreAdditionalProjectSources>{feed.Folder}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>{references}</ItemGroup>
            </Project>
            """);
    }

    /// <summary>Copies the files of a folder that the program reads when it runs.</summary>
    public Consumer WithFiles(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*.json"))
        {
            File.Copy(file, _folder.Of(Path.GetFileName(file)));
        }

        return this;
    }

    /// <summary>One more file beside the program; while it runs, too.</summary>
    public Consumer With(string name, string content)
    {
        _folder.Write(name, content);
        return this;
    }

    public Consumer Built()
    {
        Command.DotNet(_folder.Path, _feed.UserEnvironment, "build", "--configuration", "Release").Succeeded();
        return this;
    }

    public string Run(string framework, params string[] arguments) =>
        Command.DotNet(
            _folder.Path,
            _feed.UserEnvironment,
            [_folder.Of("bin", "Release", framework, "Consumer.dll"), .. arguments]).Succeeded().Output;

    /// <summary>Starts a web app.</summary>
    public RunningService Start(string framework) => RunningService.Start(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", _folder.Path, _folder.Of("bin", "Release", framework, "Consumer.dll"));

    public void Dispose() => _folder.Dispose();
}
