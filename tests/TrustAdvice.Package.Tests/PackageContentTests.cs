using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;
using TrustAdvice.Package.Tests.Support;

namespace TrustAdvice.Package.Tests;

/// <summary>What is in the packages, and what they say of themselves.</summary>
public class PackageContentTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    /// <summary>In bytes: two assemblies, each with the built-in rules and their texts, and their documentation.</summary>
    private const int LargestPackage = 3_850_000;

    private static readonly string[] EveryPackageHas =
        ["[Content_Types].xml", "_rels/.rels", "package/services/metadata/core-properties/*.psmdcp", "README.md", "icon.png"];

    [Theory]
    [InlineData("TrustAdvice")]
    [InlineData("TrustAdvice.Authoring", "LICENSE-cmudict.txt")]
    [InlineData("TrustAdvice.Support")]
    public void Library_HasTheseFilesAndNoOthers(string package, params string[] more)
    {
        Assert.Equal(
            Sorted([
                .. EveryPackageHas, .. more, $"{package}.nuspec",
                $"lib/net10.0/{package}.dll", $"lib/net10.0/{package}.xml",
                $"lib/net8.0/{package}.dll", $"lib/net8.0/{package}.xml",
            ]),
            FilesOf(package, "nupkg"));
    }

    [Theory]
    [InlineData("TrustAdvice")]
    [InlineData("TrustAdvice.Authoring")]
    [InlineData("TrustAdvice.Support")]
    public void Symbols_AreThereForEachAssembly(string package)
    {
        Assert.Equal(
            Sorted([
                .. EveryPackageHas.Except(["README.md", "icon.png"]), $"{package}.nuspec",
                $"lib/net10.0/{package}.pdb", $"lib/net8.0/{package}.pdb",
            ]),
            FilesOf(package, "snupkg"));
    }

    [Fact]
    public void Tool_HasItsProgramAndNothingOfTheTests()
    {
        string[] libraries =
        [
            "Microsoft.Extensions.DependencyInjection.Abstractions.dll", "Spectre.Console.Ansi.dll", "Spectre.Console.dll",
            "System.CommandLine.dll", "TrustAdvice.dll", "TrustAdvice.pdb", "TrustAdvice.Authoring.dll", "TrustAdvice.Authoring.pdb", "TrustAdvice.Tool.dll", "TrustAdvice.Tool.pdb",
            "TrustAdvice.Tool.deps.json", "TrustAdvice.Tool.runtimeconfig.json", "DotnetToolSettings.xml",
        ];
        Assert.Equal(
            Sorted([.. EveryPackageHas, "LICENSE-cmudict.txt", "TrustAdvice.Tool.nuspec", .. libraries.Select(file => $"tools/net10.0/any/{file}")]),
            FilesOf("TrustAdvice.Tool", "nupkg").Where(file => !file.EndsWith(".xml", StringComparison.Ordinal)
                || file.Contains("ToolSettings", StringComparison.Ordinal) || file.StartsWith('[')));
    }

    [Fact]
    public void Library_IsSmall() => Assert.InRange(new FileInfo(feed.PathOf("TrustAdvice")).Length, 50_000, LargestPackage);

    [Theory]
    [InlineData("TrustAdvice")]
    [InlineData("TrustAdvice.Authoring")]
    [InlineData("TrustAdvice.Support")]
    [InlineData("TrustAdvice.Tool")]
    public void Page_SaysWhatItIsAndWhoseItIs(string package)
    {
        var metadata = Metadata(package);

        Assert.Equal(package, Of(metadata, "id"));
        Assert.Equal(feed.Version, Of(metadata, "version"));
        Assert.Equal("TrustAdvice contributors", Of(metadata, "authors"));
        Assert.StartsWith("Copyright", Of(metadata, "copyright"), StringComparison.Ordinal);
        Assert.InRange(Of(metadata, "description")!.Length, 80, 400);
        Assert.InRange(Of(metadata, "tags")!.Split(' ').Length, 4, 12);
        Assert.Equal("MIT", Of(metadata, "license"));
        Assert.Equal("expression", Named(metadata, "license")!.Attribute("type")!.Value);
        Assert.Equal("README.md", Of(metadata, "readme"));
        Assert.Equal("icon.png", Of(metadata, "icon"));
        Assert.Contains($"Package {feed.Version}, rule set `{RuleSet.BuiltIn.Id}` {RuleSet.BuiltIn.Version}", Of(metadata, "releaseNotes"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TrustAdvice")]
    [InlineData("TrustAdvice.Authoring")]
    [InlineData("TrustAdvice.Support")]
    [InlineData("TrustAdvice.Tool")]
    public void NoAddressIsInvented(string package)
    {
        var metadata = Metadata(package);

        Assert.Null(Named(metadata, "projectUrl"));
        Assert.Null(Named(metadata, "repository")?.Attribute("url"));
    }

    [Fact]
    public void Library_DependsOnTheOneAbstraction_OnAnyVersionFromTheLowest()
    {
        var groups = Metadata("TrustAdvice").Descendants().Where(element => element.Name.LocalName == "group").ToList();

        Assert.Equal(["net8.0", "net10.0"], groups.Select(group => group.Attribute("targetFramework")!.Value).OrderBy(name => name.Length));
        Assert.All(groups, group =>
        {
            var dependency = Assert.Single(group.Elements());
            Assert.Equal("Microsoft.Extensions.DependencyInjection.Abstractions", dependency.Attribute("id")!.Value);
            Assert.Equal("8.0.2", dependency.Attribute("version")!.Value);
        });
    }

    /// <summary>They are built against what the library keeps for itself, so only the library of the same build fits.</summary>
    [Theory]
    [InlineData("TrustAdvice.Authoring")]
    [InlineData("TrustAdvice.Support")]
    public void WhatStandsOnTheLibrary_DependsOnTheOneOfItsOwnVersion(string package)
    {
        var dependencies = Metadata(package).Descendants()
            .Where(element => element.Name.LocalName == "dependency" && element.Attribute("id")!.Value == "TrustAdvice").ToList();

        Assert.Equal(2, dependencies.Count);
        Assert.All(dependencies, dependency => Assert.Equal($"[{feed.Version}]", dependency.Attribute("version")!.Value));
    }

    /// <summary>Neither where the sources were, nor where they were built.</summary>
    [Theory]
    [InlineData("TrustAdvice")]
    [InlineData("TrustAdvice.Authoring")]
    [InlineData("TrustAdvice.Support")]
    [InlineData("TrustAdvice.Tool")]
    public void NoFolderOfTheMachine_IsInAnAssembly(string package)
    {
        byte[][] folders = [Encoding.UTF8.GetBytes(Repository.PathOf()), Encoding.UTF8.GetBytes(Path.GetDirectoryName(feed.Folder)!)];
        using var archive = feed.Open(package);
        var assemblies = archive.Entries.Where(entry => entry.Name.StartsWith("TrustAdvice", StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(assemblies);
        foreach (var assembly in assemblies)
        {
            using var content = new MemoryStream();
            using (var stream = assembly.Open())
            {
                stream.CopyTo(content);
            }

            Assert.All(folders, folder => Assert.True(content.ToArray().AsSpan().IndexOf(folder) < 0, assembly.FullName));
        }
    }

    [Fact]
    public void Icon_IsAPngOf128By128()
    {
        using var archive = feed.Open("TrustAdvice");
        using var stream = archive.GetEntry("icon.png")!.Open();
        byte[] header = new byte[24];
        stream.ReadExactly(header);

        Assert.Equal([0x89, .. "PNG\r\n\u001A\n"u8], header[..8]);
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(16)));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(20)));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Documentation_CoversThePublicTypes(string framework)
    {
        using var archive = feed.Open("TrustAdvice");
        using var stream = archive.GetEntry($"lib/{framework}/TrustAdvice.xml")!.Open();
        var documented = XDocument.Load(stream).Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet();

        Assert.All(
            typeof(Advisor).Assembly.GetExportedTypes(),
            type => Assert.Contains($"T:{type.FullName!.Replace('+', '.')}", documented));
    }

    /// <summary>The library alone, since it holds what is compiled of the rules; the other packages are made in the same way.</summary>
    [Fact]
    public void PackedAgain_TheBytesAreTheSame()
    {
        using var other = new TemporaryFolder();
        PackedFeed.Pack("TrustAdvice", other.Of("packed"), other.Of("build"));

        var files = Directory.GetFiles(other.Of("packed"));
        Assert.Equal(2, files.Length);
        Assert.All(files, file => Assert.True(
            File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(feed.Folder, Path.GetFileName(file)))),
            $"{Path.GetFileName(file)} differs when it is packed again"));
    }

    private List<string> FilesOf(string package, string extension)
    {
        using var archive = feed.Open(package, extension);
        return Sorted(archive.Entries.Select(entry => entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal)
            ? $"{entry.FullName[..entry.FullName.LastIndexOf('/')]}/*.psmdcp"
            : entry.FullName));
    }

    private XElement Metadata(string package)
    {
        using var archive = feed.Open(package);
        using var stream = archive.GetEntry($"{package}.nuspec")!.Open();
        return XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    private static List<string> Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];

    private static XElement? Named(XElement metadata, string name) =>
        metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    private static string? Of(XElement metadata, string name) => Named(metadata, name)?.Value;
}
