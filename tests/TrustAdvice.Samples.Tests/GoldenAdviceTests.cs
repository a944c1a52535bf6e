using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests;

/// <summary>The whole printed advice for every situation in samples/, as a person reads it, in Advices/.</summary>
public class GoldenAdviceTests
{
    private const string Folder = "Advices";

    public static TheoryData<string> Names => [.. Samples];

    private static IEnumerable<string> Samples =>
        Repository.Situations.Select(path => Path.GetFileNameWithoutExtension(path)!);

    [Theory]
    [MemberData(nameof(Names))]
    public void Advice_IsThatOnFile(string name) => Snapshot.Check(Folder, FileOf(name), Ran.TextOf(name).Screen);

    [Fact]
    public void EveryFile_IsCompared() => Snapshot.CheckNothingElse(Folder, Samples.Select(FileOf));

    private static string FileOf(string name) => $"{name}.txt";
}
