using Spectre.Console.Testing;
using TrustAdvice.Journeys;

namespace TrustAdvice.Samples.Tests.Support;

/// <summary>A journey file of a person's own, and the screen that they sit before: what they type, see and leave behind.</summary>
internal sealed class WatchedJourney : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("watched-journey-").FullName;

    public WatchedJourney()
    {
        Screen = new WatchedScreen(Keys);
        System.IO.File.Copy(Repository.Journey("steady-repair"), File);
    }

    public TestConsole Keys { get; } = new TestConsole().Width(100).Interactive().SupportsAnsi(false);

    public WatchedScreen Screen { get; }

    /// <summary>All that was written on the screen, cleared or not.</summary>
    public string Output => Keys.Output;

    /// <summary>The path of the file, which begins as a copy of a sample.</summary>
    public string File => Path.Combine(_folder, "journey.json");

    public byte[] Bytes => System.IO.File.ReadAllBytes(File);

    public Journey Read() => Journey.FromJson(System.IO.File.ReadAllText(File));

    public void Write(string json) => System.IO.File.WriteAllText(File, json);

    public void Type(params string[] lines) => Array.ForEach(lines, Keys.Input.PushTextWithEnter);

    public (int ExitCode, string Error) Run(params string[] args) => Screen.Run(args);

    public void Dispose()
    {
        Keys.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
