using System.Text;
using TrustAdvice.Authoring.Rendering;
using TrustAdvice.CommandLine;
using TrustAdvice.Tool.Tests.Support;

namespace TrustAdvice.Tool.Tests;

/// <summary>What can be typed, named or handed in to hurt, at every place of every command: one table of commands, one of what is tried.</summary>
public sealed class HostileTableTests : IDisposable
{
    private const string Here = "«»";

    private const string Rules = """
        { "format": 1, "id": "small", "version": "1.0.0",
          "literature": [{ "key": "k", "authors": "A", "title": "T", "in": "J", "url": "https://example.org/a_b~c", "seen": "abstract", "finding": "«»", "limits": "L" }],
          "actions": [{ "id": "a", "owner": "both", "kind": "stance" }], "rules": [{ "id": "r", "recommend": "a", "sources": ["k"] }],
          "guarantees": [{ "id": "g", "kind": "covered", "because": "«»" }] }
        """;

    /// <summary>Each place of each command where a file to read is named.</summary>
    private static readonly string[] Inputs =
    [
        "verify «»", "verify --overlay «»", "test «»", "test --overlay «»", "render «»", "render --overlay «»", "texts --rules «»", "texts --overlay «»",
        "evidence --rules «»", "review --rules «»", "advise --situation «»", "advise --rules «» --situation good.json",
        "advise --overlay «» --situation good.json", "diff «» rules.json", "diff rules.json «»", "stamp «» --source texts.json", "stamp texts.json --source «»",
    ];

    /// <summary>What is tried there, and the exit code and the words that answer it.</summary>
    private static readonly (string Tried, int Code, string Says)[] Tries =
    [
        ("", 1, "a file to read has no name"),
        (" ", 1, "a file to read has no name"),
        ("--forse", 1, "'--forse' is no option here. A file of that name is ./--forse."),
        ("--formt=json", 1, "'--formt=json' is no option here."),
        ("-x", 1, "'-x' is no option here."),
        ("{\"safety\":\"zzqzz\"}", 1, "JSON stands in a file"),
        (" {zzqzz}", 1, "JSON stands in a file"),
        ("[{zzqzz}]", 1, "JSON stands in a file"),
        ("@words.txt", 1, "there is no file '@words.txt'"),
        ("no\u001b[2Jfile", 1, "there is no file 'no\uFFFD[2Jfile'"),
        ("no\u202efile", 1, "there is no file 'no\uFFFDfile'"),
        ("no\u2028file", 1, "there is no file 'no\uFFFDfile'"),
        ("no\nfile", 1, "there is no file 'no\uFFFDfile'"),
        ("no\u200bfile", 1, "there is no file 'no\uFFFDfile'"),
        ("folder", 1, "'folder' is a folder; name a file in it"),
        ("sixteen.json", 3, "save it as UTF-8"),
        ("zero.json", 3, "TA0101"),
        ("bell\u0007.json", 3, "bell\\u0007.json(1,1): error TA0101"),
    ];

    /// <summary>Each place where a file to write is named.</summary>
    private static readonly string[] Outputs = ["export «»", "render rules.json --output «»", "render rules.json --format html --output «»", "evidence --rules rules.json --out «»"];

    private static readonly (string Tried, string Says)[] NotWritten =
    [
        ("", "has no name"), (" ", "has no name"), ("--forse", "'--forse' is no option here."), ("no/such/folder/x", "no/such/folder"),
        ("/dev/null", "/dev/null"), ("{\"a\":1}", "JSON stands in a file"),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("hostile-").FullName;

    public HostileTableTests()
    {
        Write("rules.json", Rules.Replace(Here, "It matters.", StringComparison.Ordinal));
        Write("good.json", "{}");
        Write("texts.json", """{ "language": "en" }""");
        Write("words.txt", "zzqzz");
        Write("zero.json", "\0\0");
        Write("bell\u0007.json", "?");
        File.WriteAllBytes(At("sixteen.json"), [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{}")]);
        Directory.CreateDirectory(At("folder"));
    }

    public static TheoryData<string, string, int, string> InputRows()
    {
        var rows = new TheoryData<string, string, int, string>();
        foreach (string command in Inputs)
        {
            foreach (var (tried, code, says) in Tries)
            {
                rows.Add(command, tried, code, says);
            }
        }

        return rows;
    }

    public static TheoryData<string, string, string> OutputRows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (string command in Outputs)
        {
            // The folders that export writes to are made.
            foreach (var (tried, says) in NotWritten.Where(one => !(one.Tried.StartsWith("no/", StringComparison.Ordinal) && command.StartsWith("export", StringComparison.Ordinal))))
            {
                rows.Add(command, tried, says);
            }
        }

        return rows;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void TheTables_HaveHundredsOfRows() => Assert.InRange(InputRows().Count + OutputRows().Count, 200, 2000);

    [Theory]
    [MemberData(nameof(InputRows))]
    public void Input_IsAnsweredInOneLine_ThatRepeatsNothingPrivate(string command, string tried, int code, string says)
    {
        var run = Run(command, tried).Exits(code);

        Assert.Contains(says, run.Error.ReplaceLineEndings("\n").Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("zzqzz", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("a fault of this tool", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Error, sign => (char.IsControl(sign) && sign is not ('\n' or '\r')) || sign is '\u202e' or '\u2028' or '\u200b');
        Assert.Empty(run.Out);
    }

    [Theory]
    [MemberData(nameof(OutputRows))]
    public void Output_IsRefused_AndNothingIsMade(string command, string tried, string says)
    {
        string[] before = Directory.GetFileSystemEntries(_folder);

        var run = Run(command, tried, isOutput: true).Exits(1);

        Assert.Contains(says, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("a fault of this tool", run.Error, StringComparison.Ordinal);
        Assert.Equal(before.Order(), Directory.GetFileSystemEntries(_folder).Order());
    }

    /// <summary>All is on the disk before anything is replaced.</summary>
    [Fact]
    public void SeveralFiles_DiskFullAtTheSecond_NothingChanges()
    {
        string one = Write("one.json", "old"), two = Write("two.json", "old");
        var full = new WrittenFile(two) { Create = _ => throw new IOException("full") };

        var refused = Assert.Throws<NotWrittenException>(() => WrittenFile.WriteAll([(new WrittenFile(one), "new"u8.ToArray()), (full, "new"u8.ToArray())]));

        Assert.Contains("what was there before is still there", refused.Message, StringComparison.Ordinal);
        Assert.Equal(("old", "old"), (File.ReadAllText(one), File.ReadAllText(two)));
        Assert.Empty(Directory.GetFiles(_folder, "*.tmp"));
    }

    /// <summary>The help used to end never, or with a crash, on fewer than six columns.</summary>
    [Fact]
    public void Help_EndsOnAnyWidth()
    {
        foreach (int width in Enumerable.Range(1, 40).Append(80))
        {
            foreach (string command in new[] { "", "verify", "test" })
            {
                string[] args = command.Length == 0 ? ["--help"] : [command, "--help"];
                Assert.Contains("Usage:", ToolRun.AtWidth(width, args).Exits(0).Out, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>Text at the beginning of a line, in the middle of one and in a cell is text, and an address keeps all its signs.</summary>
    [Theory]
    [InlineData("- item", "\\- item")]
    [InlineData("+ item", "\\+ item")]
    [InlineData("* item", "\\* item")]
    [InlineData("1. item", "1\\. item")]
    [InlineData("12) item", "12\\) item")]
    [InlineData("---", "\\---")]
    [InlineData("===", "\\===")]
    [InlineData("***", "\\*\\*\\*")]
    [InlineData("# head", "\\# head")]
    [InlineData("> quote", "\\> quote")]
    [InlineData("    code", "code")]
    [InlineData("\tcode", "code")]
    [InlineData("a\n- b", "a - b")]
    [InlineData("a\n\n    b", "a b")]
    [InlineData("~~~", "\\~\\~\\~")]
    [InlineData("```", "\\`\\`\\`")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("<b>&amp;", "\\<b\\>\\&amp;")]
    [InlineData("[a](b)", "\\[a\\](b)")]
    [InlineData("a - b 1. c", "a - b 1. c")]
    [InlineData("3.5 hours", "3\\.5 hours")]
    [InlineData("see https://example.org/a_b~c.", "see <https://example.org/a_b~c>.")]
    [InlineData("https://example.org/a|b", "<https://example.org/a%7Cb>")]
    [InlineData("www.example.org/a_b", "www\\.example.org/a\\_b")]
    [InlineData("a_b@example.org", "a\\_b\\@example.org")]
    [InlineData("javascript://x", "javascript://x")]
    public void Markdown_IsTextWhereverItStands(string text, string expected) => Assert.Equal(expected, MarkdownText.Of(text));

    [Theory]
    [InlineData("markdown", "- a <b>x</b>", "| \\- a \\<b\\>x\\</b\\> |")]
    [InlineData("html", "</td><img src=x onerror=1>", "&lt;/td&gt;&lt;img src=x onerror=1&gt;")]
    public void Page_HoldsTextAsText(string format, string text, string expected)
    {
        string rules = Write("hostile.json", Rules.Replace(Here, text, StringComparison.Ordinal));

        Assert.Contains(expected, ToolRun.Of("render", rules, "--format", format).Exits(0).Out, StringComparison.Ordinal);
        Assert.Contains("<https://example.org/a_b~c>", ToolRun.Of("evidence", "--rules", rules).Exits(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void NoGuarantees_IsNotProved()
    {
        string rules = Write("none.json", """{ "format": 1, "id": "s", "version": "1.0.0", "actions": [{ "id": "a", "owner": "both", "kind": "stance" }], "rules": [{ "id": "r", "recommend": "a" }] }""");

        Assert.Contains("nothing was proved", ToolRun.Of("verify", rules).Exits(2).Out, StringComparison.Ordinal);
    }

    /// <summary>An overlay is tested, rendered, checked and tried like a rule set, and its author hears of what it lacks, not of what is ours.</summary>
    [Fact]
    public void Overlay_GoesWithEveryCommand_AndOnlyItsOwnRemarksAreTold()
    {
        const string Overlay = """
            { "format": 1, "id": "acme", "version": "1.0.0", "extends": "trustadvice.core", "actions": [{ "id": "acme-pastor", "owner": "both", "kind": "stance" }],
              "rules": [{ "id": "acme-rule", "recommend": "acme-pastor" }] }
            """;
        string overlay = Write("overlay.json", Overlay);
        string onSmall = Write("small.json", Overlay.Replace("trustadvice.core", "small", StringComparison.Ordinal));

        var verified = ToolRun.Of("verify", "--overlay", overlay).Exits(0);
        Assert.Contains("TA0502: $: the action 'acme-pastor' has no text in 'en'", verified.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("TA0708", verified.Out, StringComparison.Ordinal);
        Assert.Contains("acme-rule", ToolRun.Of("test", At("rules.json"), "--overlay", onSmall, "--no-mutation").Out, StringComparison.Ordinal);
        Assert.Contains("acme-pastor", ToolRun.Of("render", At("rules.json"), "--overlay", onSmall).Exits(0).Out, StringComparison.Ordinal);
        Assert.Contains("acme-pastor", ToolRun.Of("advise", "--overlay", overlay, "--situation", At("good.json")).Exits(0).Out, StringComparison.Ordinal);
        Write("overlay.en.json", """{ "language": "en", "actions": { "acme-pastor": { "title": "Simply talk", "why": "w" } } }""");
        Assert.Contains("overlay.en.json: 2 texts", ToolRun.Of("texts", "--overlay", overlay).Exits(2).Out, StringComparison.Ordinal);
    }

    /// <summary>What always stands behind five others is seen by nobody, and its author is told.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(90, false)]
    public void Overlay_RankThatNeverShows_IsRemarkedOn(int rank, bool isTold)
    {
        string[] ids = ["a", "b", "c", "d", "e"];
        string rules = Write("five.json", $$"""
            { "format": 1, "id": "five", "version": "1.0.0", "actions": [{{string.Join(", ", ids.Select(id => $$"""{ "id": "{{id}}", "owner": "both", "kind": "stance" }"""))}}],
              "rules": [{ "id": "r", "rank": 50, "recommend": ["a", "b", "c", "d", "e"] }], "guarantees": [{ "id": "g", "kind": "covered" }] }
            """);
        string overlay = Write("low.json", $$"""
            { "format": 1, "id": "low", "version": "1.0.0", "extends": "five", "actions": [{ "id": "acme-walk", "owner": "both", "kind": "stance" }],
              "rules": [{ "id": "acme-rule", "rank": {{rank}}, "recommend": "acme-walk" }] }
            """);

        string found = ToolRun.Of("verify", rules, "--overlay", overlay).Exits(0).Out;

        Assert.Equal(isTold, found.Contains("TA0711: $.actions[0]: the action 'acme-walk' was among the first 5 in no situation", StringComparison.Ordinal));
    }

    private ToolRun Run(string command, string tried, bool isOutput = false) => ToolRun.Of([.. command.Split(' ').Select(word =>
        word == Here ? Named(tried, isOutput) : word.EndsWith(".json", StringComparison.Ordinal) ? At(word) : word)]);

    /// <summary>A name of something in the folder; what has a meaning of its own stays as it is.</summary>
    private string Named(string tried, bool isOutput) =>
        tried.Trim().Length > 0 && (Path.Exists(At(tried)) || (isOutput && tried.StartsWith("no/", StringComparison.Ordinal))) ? At(tried) : tried;

    private string At(string name) => Path.Combine(_folder, name);

    private string Write(string name, string content)
    {
        File.WriteAllText(At(name), content);
        return At(name);
    }
}
