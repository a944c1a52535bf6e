using System.Globalization;
using System.Text;
using ConsoleAdvisor;
using Spectre.Console;
using Spectre.Console.Testing;
using TrustAdvice.CommandLine;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary>What can be typed, named or handed in to hurt, at every place of every command: one table of commands, one of what is tried.</summary>
public sealed class HostileTableTests : IDisposable
{
    private const string Here = "«»";

    /// <summary>Each place of each command where a file to read is named.</summary>
    private static readonly string[] Inputs =
    [
        "advise --situation «»", "advise --rules «» --situation good.json", "advise --support «» --situation good.json", "why safety-help --situation «»",
        "why safety-help --rules «» --situation good.json", "why-not safety-help --situation «»", "interview --answers «»", "interview --rules «» --answers answers.json",
        "assess --journey «»", "journey «»", "check-in «»", "merge «»", "merge journey.json «»", "reminders «» --out days.ics", "share --situation «»", "share --journey «»",
    ];

    /// <summary>What is tried there, and the words that answer it; the exit code is 2.</summary>
    private static readonly (string Tried, string Says)[] Tries =
    [
        ("", "has no name"),
        (" ", "has no name"),
        ("--forse", "'--forse' is no option here. A file of that name is ./--forse."),
        ("-x", "'-x' is no option here."),
        ("{\"safety\":\"zzqzz\"}", "JSON stands in a file"),
        (" {zzqzz}", "JSON stands in a file"),
        ("@words.txt", "'@words.txt'"),
        ("no\u001b[2Jfile", "'no\uFFFD[2Jfile'"),
        ("no\u202efile", "'no\uFFFDfile'"),
        ("no\u2028file", "'no\uFFFDfile'"),
        ("no\nfile", "'no\uFFFDfile'"),
        ("folder", "'folder' is a folder; name a file in it"),
        ("sixteen.json", "save it as UTF-8"),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("hostile-").FullName;

    public HostileTableTests()
    {
        Write("good.json", "{}");
        Write("answers.json", """{ "answers": {} }""");
        Write("journey.json", """{ "version": 1, "whoBrokeTrust": "partner", "events": [] }""");
        Write("words.txt", "zzqzz");
        File.WriteAllBytes(At("sixteen.json"), [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{}")]);
        Directory.CreateDirectory(At("folder"));
    }

    public static TheoryData<string, string, string> InputRows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (string command in Inputs)
        {
            foreach (var (tried, says) in Tries)
            {
                rows.Add(command, tried, says);
            }
        }

        return rows;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void TheTable_HasHundredsOfRows() => Assert.InRange(InputRows().Count, 200, 2000);

    [Theory]
    [MemberData(nameof(InputRows))]
    public void Input_IsAnsweredInOneLine_ThatRepeatsNothingPrivate(string command, string tried, string says)
    {
        string[] before = Directory.GetFileSystemEntries(_folder);

        var ran = Run(command, tried);

        Assert.Equal((2, "", 0), (ran.ExitCode, ran.Screen, ran.Output.Count));
        string error = ran.Error.Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        // Before a journey is asked for, it has to be a file that can be kept.
        Assert.True(error.Contains(says, StringComparison.Ordinal) || (command.StartsWith("check-in", StringComparison.Ordinal) && error.Contains("needs a terminal and a file", StringComparison.Ordinal)), error);
        Assert.DoesNotContain("zzqzz", error, StringComparison.Ordinal);
        Assert.DoesNotContain(error, sign => (char.IsControl(sign) && sign is not ('\n' or '\r')) || sign is '\u202e' or '\u2028');
        Assert.Equal(before.Order(), Directory.GetFileSystemEntries(_folder).Order());
    }

    [Theory]
    [InlineData("", 1, "a file to write has no name")]
    [InlineData(" ", 1, "a file to write has no name")]
    [InlineData("no/such/folder/x.ics", 1, "the folder of 'no/such/folder/x.ics' is not there")]
    [InlineData("folder", 1, "'folder' is a folder; name a file in it")]
    [InlineData("/dev/null", 1, "'/dev/null' is no regular file")]
    [InlineData("--forse", 2, "'--forse' is no option here.")]
    [InlineData("{\"zzqzz\":1}", 2, "JSON stands in a file")]
    public void Output_IsRefused_AndSaysWhy(string tried, int code, string says)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var ran = Ran.With("reminders", Repository.Journey("safe-and-reminded"), "--out", tried is "folder" || tried.StartsWith("no/", StringComparison.Ordinal) ? At(tried) : tried, "--on", "2026-04-06");

        Assert.Equal(code, ran.ExitCode);
        Assert.Contains(says, ran.Error.Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("zzqzz", ran.Error, StringComparison.Ordinal);
    }

    /// <summary>A name in a file of one's own is foreign too: it is a mark where a fault repeats it.</summary>
    [Theory]
    [InlineData("\\u001b[2J")]
    [InlineData("\\u202e")]
    [InlineData("\\u2028")]
    [InlineData("\\u200b")]
    [InlineData("\\r")]
    public void Name_InAFile_CannotMoveAnything(string sign)
    {
        foreach (string command in new[] { "advise --situation", "interview --answers", "assess --journey", "merge" })
        {
            var ran = Ran.WithInput($$"""{ "a{{sign}}b": 1 }""", [.. command.Split(' '), "-"]);

            Assert.Equal(2, ran.ExitCode);
            Assert.All(ran.Error.Split('\n'), line => Assert.DoesNotContain(line.TrimEnd('\r'), IsUnseen));
        }
    }

    /// <summary>On any number of columns a command ends, and no word of the card of danger is lost.</summary>
    [Fact]
    public void Width_OfAnySize_LosesNothing()
    {
        string card = Words(Ran.TextOf("afraid").Screen);
        foreach (int width in Enumerable.Range(1, 30))
        {
            Assert.Contains("Usage:", Ran.AtWidth(width, "--help").Screen, StringComparison.Ordinal);
            Assert.Contains("Usage:", Ran.AtWidth(width, "advise", "--help").Screen, StringComparison.Ordinal);
            string narrow = Words(Ran.TextOf("afraid", width).Screen);
            Assert.Contains("callyourlocalemergencynumber", narrow, StringComparison.Ordinal);
            Assert.InRange(narrow.Length, card.Length - 40, card.Length + 40);
        }
    }

    /// <summary>A terminal that cannot clear its screen is not said to.</summary>
    [Theory]
    [InlineData(true, "clear the screen")]
    [InlineData(false, "cannot be cleared")]
    public void Screen_IsPromisedToBeClearedWhereItCanBe(bool canClear, string says)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var screen = new TestConsole().Width(80).Interactive().SupportsAnsi(canClear);

        screen.Input.PushKey(ConsoleKey.Enter);

        screen.Prompt(Conversation.WayOut(screen, Wording.English));

        Assert.Contains(says, screen.Output, StringComparison.Ordinal);
    }

    /// <summary>Where standard error is full or closed, the exit code still says what happened.</summary>
    [Fact]
    public void StandardError_Full_ChangesNoExitCode()
    {
        using var screen = new TestConsole();
        using var error = new Full();
        var terminal = new Terminal { Screen = screen, Input = Stream.Null, Output = Stream.Null, Error = error, Time = new FixedTime(Ran.Today) };

        Assert.Equal(2, new App(terminal).Run(["advise", "--nonsense"]));
        Assert.Equal(2, new App(terminal).Run(["advise", "--situation", At("nothing.json")]));
        Assert.True(error.WasAsked);
    }

    [Theory]
    [InlineData("plain name.json", "plain name.json")]
    [InlineData("é \u65e5\u672c \U0001F600", "é \u65e5\u672c \U0001F600")]
    [InlineData("a\u001b[2Jb", "a\uFFFD[2Jb")]
    [InlineData("a\r\nb", "a\uFFFD\uFFFDb")]
    [InlineData("a\tb", "a\uFFFDb")]
    [InlineData("a\U000E0041b", "a\uFFFDb")]
    [InlineData("a\u3164\u2800\uFE0Fb", "a\uFFFD\uFFFD\uFFFDb")]
    [InlineData("a\u2066\u2069\u200F\u00ADb", "a\uFFFD\uFFFD\uFFFD\uFFFDb")]
    public void VisibleText_ShowsWhatNobodySees(string text, string expected) => Assert.Equal(expected, VisibleText.Of(text));

    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static bool IsUnseen(char sign) => char.GetUnicodeCategory(sign)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private Ran Run(string command, string tried) => Ran.WithInput("{}", [.. command.Split(' ').Select(word =>
        word == Here ? tried.Trim().Length > 0 && Path.Exists(At(tried)) ? At(tried) : tried
        : word.EndsWith(".json", StringComparison.Ordinal) || word.EndsWith(".ics", StringComparison.Ordinal) ? At(word) : word)]);

    private string At(string name) => Path.Combine(_folder, name);

    private void Write(string name, string content) => File.WriteAllText(At(name), content);

    private sealed class Full : StringWriter
    {
        public bool WasAsked { get; private set; }

        public override void Write(char value) => Fail();

        public override void Write(string? value) => Fail();

        public override void Write(char[] buffer, int index, int count) => Fail();

        private void Fail()
        {
            WasAsked = true;
            throw new IOException("No space left on device");
        }
    }
}
