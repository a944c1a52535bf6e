using System.Text;
using ConsoleAdvisor;
using Spectre.Console;
using Spectre.Console.Testing;
using TrustAdvice.CommandLine;
using TrustAdvice.Journeys;
using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary>A person adds a check-in to a file of their own; the samples are only ever copied.</summary>
public sealed class CheckInTests : IDisposable
{
    /// <summary>A day on which nobody has checked in yet.</summary>
    private static readonly DateOnly Day = new(2026, 5, 1);

    private readonly string _folder = Directory.CreateTempSubdirectory("check-in-").FullName;

    private string File => Path.Combine(_folder, "journey.json");

    public CheckInTests() => System.IO.File.Copy(Repository.Journey("steady-repair"), File);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Answers_AreAddedAndNothingElseIsChanged()
    {
        var before = Read();
        using var screen = Screen();
        Type(screen, "1", "1", "7", "", "6", "", "", "y");

        var (exitCode, text) = Run(screen);

        Assert.Equal(0, exitCode);
        var added = Assert.IsType<CheckInEvent>(Assert.Single(Read().Events.Except(before.Events)));
        Assert.Equal((Day, JourneyRole.WasHurt, Safety.Safe), (added.On, added.By, added.Safety));
        Assert.Equal([new("reliable", 6), new("trust", 7)], added.Ratings.All);
        Assert.Contains("The next check-in is on 8 May 2026", text, StringComparison.Ordinal);
        Assert.Equal([File], Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public void Partner_IsNotAskedAboutSafety()
    {
        using var screen = Screen();
        Type(screen, "2", "5", "", "", "y");

        var (_, text) = Run(screen);

        Assert.DoesNotContain("afraid", text, StringComparison.Ordinal);
        Assert.Contains(Read().Events.OfType<CheckInEvent>(), entry => entry.By == JourneyRole.BrokeTrust && entry.On == Day);
    }

    [Theory]
    [InlineData("11")]
    [InlineData("-1")]
    [InlineData("7.5")]
    [InlineData("a lot")]
    [InlineData("[bold]7[/]")]
    [InlineData("99999999999999999999")]
    public void NonsenseForARating_IsAskedAgain(string nonsense)
    {
        using var screen = Screen();
        Type(screen, "2", nonsense, "5", "", "", "y");

        var (exitCode, text) = Run(screen);

        Assert.Equal(0, exitCode);
        Assert.Contains("Please type a whole number from 0 to 10", text, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingSaid_LeavesTheFileAlone()
    {
        byte[] before = System.IO.File.ReadAllBytes(File);
        using var screen = Screen();
        Type(screen, "1", "5", "", "", "", "", "");

        var (exitCode, text) = Run(screen);

        Assert.Equal(0, exitCode);
        Assert.Contains("Nothing was kept.", text, StringComparison.Ordinal);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void NotToKeepIt_LeavesTheFileAlone()
    {
        byte[] before = System.IO.File.ReadAllBytes(File);
        using var screen = Screen();
        Type(screen, "2", "5", "", "", "n");

        Run(screen);

        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void Fear_EndsTheQuestionsAndShowsTheCard()
    {
        using var screen = Screen();
        Type(screen, "1", "4", "y");

        var (exitCode, text) = Run(screen);

        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("How much do you trust", text, StringComparison.Ordinal);
        Assert.Contains("Please read this first", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Your next step", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatTheReaderSaidAboutSafety_IsNotShownToThePartner()
    {
        using var reader = Screen();
        Type(reader, "1", "4", "y");
        Run(reader);
        using var partner = Screen();
        Type(partner, "2", "5", "", "", "y");

        var (_, text) = Run(partner);

        Assert.EndsWith("Kept.", text.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("Please read this first", text, StringComparison.Ordinal);
    }

    [Fact]
    public void SecondOfTheDay_MayTakeThePlaceOfTheFirst()
    {
        using var first = Screen();
        Type(first, "2", "5", "", "", "y");
        Run(first);
        using var second = Screen();
        Type(second, "2", "8", "", "", "y", "y");

        Run(second);

        Assert.Contains(Read().Events.OfType<CheckInEvent>(), entry => entry is { Corrects: true, By: JourneyRole.BrokeTrust });
    }

    [Fact]
    public void WithoutATerminal_AMissingFileIsSaidFirst()
    {
        var missing = Ran.With("check-in", Path.Combine(_folder, "missing.json"));

        Assert.Equal((2, ""), (missing.ExitCode, missing.Screen));
        Assert.Contains("there is no file '", missing.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("terminal", missing.Error, StringComparison.Ordinal);
        Assert.Contains("needs a terminal", Ran.With("check-in", File).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void EndOfInput_EndsItAtOnceAndLeavesTheFileAlone()
    {
        byte[] before = System.IO.File.ReadAllBytes(File);
        using var screen = Screen();
        Type(screen, "1", "1", "7");

        var (exitCode, text) = Run(screen);

        Assert.Equal(2, exitCode);
        Assert.DoesNotContain("Keep this check-in?", text, StringComparison.Ordinal);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void WithoutATerminal_OrWithoutAFile_Exits2()
    {
        Assert.Equal(2, Ran.With("check-in", File).ExitCode);
        using var screen = Screen();
        Assert.Equal(2, Run(screen, "check-in", "-").ExitCode);
        Assert.Equal(2, Run(screen, "check-in", Path.Combine(_folder, "none.json")).ExitCode);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    public void Questions_FitTheWidth(int width)
    {
        using var screen = Screen();
        screen.Profile.Width = width;
        Type(screen, "1", "1", "7", "5", "6", "4", "3", "y");

        var (_, text) = Run(screen);

        Assert.All(text.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, width));
    }

    [Fact]
    public void FailureWhileWriting_LeavesTheOldFileWhole()
    {
        byte[] old = System.IO.File.ReadAllBytes(File);
        byte[] content = Encoding.UTF8.GetBytes(new string('x', 5000));
        for (int room = 0; room < content.Length; room += 250)
        {
            int left = room;
            var file = new WrittenFile(File) { Create = path => new FullDisk(path, left) };

            Assert.Throws<NotWrittenException>(() => file.Write(content));

            Assert.Equal(old, System.IO.File.ReadAllBytes(File));
            Assert.Equal([File], Directory.EnumerateFileSystemEntries(_folder));
        }
    }

    [Fact]
    public void FailureWhileMoving_LeavesTheOldFileWhole()
    {
        byte[] old = System.IO.File.ReadAllBytes(File);
        var file = new WrittenFile(File) { Move = (_, _) => throw new IOException("no") };

        Assert.Throws<NotWrittenException>(() => file.Write("new"u8));

        Assert.Equal(old, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void Crash_BeforeTheMove_LeavesTheOldFileAndAfterItTheNew()
    {
        byte[] old = System.IO.File.ReadAllBytes(File);
        byte[]? atMove = null;
        string beside = "";
        var file = new WrittenFile(File)
        {
            Move = (from, to) =>
            {
                atMove = System.IO.File.ReadAllBytes(to);
                beside = Encoding.UTF8.GetString(System.IO.File.ReadAllBytes(from));
                System.IO.File.Move(from, to, overwrite: true);
            },
        };

        file.Write("new"u8);

        Assert.Equal(old, atMove);
        Assert.Equal("new", beside);
        Assert.Equal("new", System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void Mode_AndLink_AreKept()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        System.IO.File.SetUnixFileMode(File, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        string link = Path.Combine(_folder, "link.json");
        System.IO.File.CreateSymbolicLink(link, File);

        new WrittenFile(link).Write("new"u8);

        Assert.Equal("new", System.IO.File.ReadAllText(File));
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, System.IO.File.GetUnixFileMode(File));
    }

    /// <summary>Only who runs as root can make a file somebody else's.</summary>
    [Fact]
    public void Owner_IsKept()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            return;
        }

        using (var chown = System.Diagnostics.Process.Start("chown", ["12345:23456", File]))
        {
            chown.WaitForExit();
        }

        System.IO.File.SetUnixFileMode(File, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);

        new WrittenFile(File).Write("new"u8);

        Assert.Equal((12345u, 23456u, true), FileOwner.Of(File));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite, System.IO.File.GetUnixFileMode(File));
        Assert.Equal("new", System.IO.File.ReadAllText(File));
    }

    [Theory]
    [InlineData("/dev/null")]
    [InlineData("/")]
    [InlineData("pipe")]
    public void WhatIsNoRegularFile_IsNeverReplaced(string name)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        if (name == "pipe")
        {
            name = Path.Combine(_folder, name);
            using var made = System.Diagnostics.Process.Start("mkfifo", [name]);
            made.WaitForExit();
        }

        Assert.False(WrittenFile.MayBeReplaced(name));
        Assert.Throws<NotWrittenException>(() => new WrittenFile(name).Write("new"u8));
        using var screen = Screen();
        Assert.Equal((2, ""), Run(screen, "check-in", name));
    }

    private Journey Read()
    {
        Assert.True(TrustAdvice.Journeys.Journey.TryFromJson(System.IO.File.ReadAllBytes(File), out var journey, out _));
        return journey!;
    }

    private static TestConsole Screen() => new TestConsole().Width(80).Interactive().SupportsAnsi(false);

    private static void Type(TestConsole screen, params string[] lines)
    {
        foreach (string line in lines)
        {
            screen.Input.PushTextWithEnter(line);
        }
    }

    private (int ExitCode, string Text) Run(TestConsole screen, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int exitCode = new App(new Terminal
        {
            Screen = screen,
            Input = Stream.Null,
            Output = output,
            Error = error,
            CanAsk = true,
            Time = new FixedTime(Day),
        }).Run(args.Length == 0 ? ["check-in", File] : args);
        return (exitCode, screen.Output);
    }

    /// <summary>A file on a disk that has room for so many bytes.</summary>
    private sealed class FullDisk(string path, int room) : FileStream(path, FileMode.CreateNew, FileAccess.Write)
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            base.Write(buffer[..Math.Min(room, buffer.Length)]);
            throw new IOException("The disk is full.");
        }
    }
}
