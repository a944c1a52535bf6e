using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests;

/// <summary>Loading rule sets, and what they say of themselves.</summary>
public class RuleSetTests
{
    [Fact]
    public void Load_Faulty_ThrowsOneExceptionWithEveryFault()
    {
        var exception = Assert.Throws<InvalidInputException>(() => RuleFiles.Load("""{ "format": 2 }"""));

        Assert.Equal(["TA0202", "TA0202", "TA0202", "TA0202", "TA0205"], exception.Diagnostics.Select(d => d.Code).Order());
        Assert.All(exception.Diagnostics, d => Assert.Contains(d.ToString(), exception.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\"format\":1,\"id\":\"s\",\"version\":\"1.0.0\",\"actions\":[],\"rules\":[]}")]
    [InlineData("{ /* x */ \"format\": 1,\r\n \"id\": \"\\u0073\", \"version\": \"1.0.0\", \"actions\": [], \"rules\": [],}")]
    [InlineData("{\"$schema\":\"x\",\"format\":1,\"id\":\"s\",\"version\":\"1.0.0\",\"actions\":[],\"rules\":[]}")]
    public void Hash_IsOfWhatTheFileSays_NotOfHowItLooks(string json) =>
        Assert.Equal(
            RuleFiles.Load("""{ "format": 1, "id": "s", "version": "1.0.0", "actions": [], "rules": [] }""").Hash,
            RuleFiles.Load(json).Hash);

    [Fact]
    public void Hash_ChangesWithEveryWord()
    {
        string[] hashes =
        [
            RuleFiles.Load(RuleFiles.Sound).Hash,
            RuleFiles.Load(RuleFiles.Sound.Replace("1.0.0", "1.0.1", StringComparison.Ordinal)).Hash,
            RuleFiles.Load(RuleFiles.Sound.Replace("\"listen\" }]", "\"say-sorry\" }]", StringComparison.Ordinal)).Hash,
            RuleFiles.Load(RuleFiles.Sound, """{ "language": "en" }""").Hash,
            RuleFiles.Load(RuleFiles.Sound, """{ "language": "de" }""").Hash,
        ];

        Assert.Distinct(hashes);
        Assert.All(hashes, hash => Assert.Matches("^[0-9a-f]{64}$", hash));
    }

    [Fact]
    public void Load_DoesNotCloseTheStream()
    {
        using var stream = RuleFiles.Stream(RuleFiles.Sound);

        RuleSet.Load(stream);

        Assert.True(stream.CanRead);
    }

    [Fact]
    public void LoadFile_ReadsTheTextsBesideIt()
    {
        var folder = Directory.CreateTempSubdirectory("trustadvice");
        try
        {
            string path = Path.Combine(folder.FullName, "my.json");
            File.WriteAllText(path, RuleFiles.Sound);
            File.WriteAllText(
                Path.Combine(folder.FullName, "my.en.json"),
                """{ "language": "en", "actions": { "listen": { "title": "Listen to the end", "why": "It helps." } } }""");
            File.WriteAllText(Path.Combine(folder.FullName, "other.en.json"), "not read");

            var advice = new Advisor(new AdvisorOptions { RuleSet = RuleSet.Load(path) }).Advise(new Situation());

            Assert.Equal("Listen to the end", advice.NextStep?.Text.Title);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void BuiltIn_HasNoRemark()
    {
        Assert.True(RuleSet.TryLoad(
            Repository.PathOf("src/TrustAdvice/BuiltIn/rules.json"), out var ruleSet, out var diagnostics));
        Assert.Empty(diagnostics);
        Assert.Equal(RuleSet.BuiltIn.Hash, ruleSet!.Hash);
    }

    [Fact]
    public void ToString_NamesIdVersionAndHash() =>
        Assert.Equal($"trustadvice.core {RuleSet.BuiltIn.Version} ({RuleSet.BuiltIn.Hash[..12]})", RuleSet.BuiltIn.ToString());
}
