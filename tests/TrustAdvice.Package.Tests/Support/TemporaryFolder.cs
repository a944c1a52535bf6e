namespace TrustAdvice.Package.Tests.Support;

/// <summary>A folder outside the repository, so that none of its settings reach what is built there.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("trustadvice-package-");

    public string Path => _folder.FullName;

    public string Of(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public void Write(string name, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Of(name))!);
        File.WriteAllText(Of(name), content);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
