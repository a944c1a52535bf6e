namespace TrustAdvice.Samples.Tests.Support;

/// <summary>
/// Files under version control that hold what the program says today. Whoever changes that on purpose has them written
/// again by running the tests with <see cref="Switch"/> set to 1, and reads the difference before it is committed.
/// </summary>
internal static class Snapshot
{
    private const string Switch = "TRUSTADVICE_UPDATE_SNAPSHOTS";

    /// <summary>What to do when a file differs on purpose.</summary>
    public static string HowToRewrite =>
        $"If this is meant, run {Switch}=1 dotnet test tests/TrustAdvice.Samples.Tests and read the difference.";

    /// <summary>Whether files are written instead of compared.</summary>
    public static bool IsRewriting => Environment.GetEnvironmentVariable(Switch) == "1";

    public static string FolderOf(string kind) => Repository.PathOf("tests", "TrustAdvice.Samples.Tests", kind);

    /// <summary>The checked-in content, or empty where there is none yet.</summary>
    public static string Read(string kind, string file)
    {
        string path = Path.Combine(FolderOf(kind), file);
        return File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
    }

    public static void Write(string kind, string file, string content)
    {
        Directory.CreateDirectory(FolderOf(kind));
        File.WriteAllText(Path.Combine(FolderOf(kind), file), content.ReplaceLineEndings("\n"));
    }

    /// <summary>Fails when content differs from what is checked in, or writes it where that is asked for.</summary>
    public static void Check(string kind, string file, string content)
    {
        if (IsRewriting)
        {
            Write(kind, file, content);
        }

        string expected = Read(kind, file);
        Assert.True(expected == content, $"{kind}/{file} differs: {FirstDifference(expected, content)}\n{HowToRewrite}");
    }

    /// <summary>Fails when there is a file that no test asks for any more.</summary>
    public static void CheckNothingElse(string kind, IEnumerable<string> files) =>
        Assert.Empty(Directory.EnumerateFiles(FolderOf(kind)).Select(path => Path.GetFileName(path)!).Except(files));

    private static string FirstDifference(string expected, string actual)
    {
        string[] before = expected.Split('\n');
        string[] now = actual.Split('\n');
        int line = before.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1} was\n  {before.ElementAtOrDefault(line)}\nand is\n  {now.ElementAtOrDefault(line)}";
    }
}
