namespace ConsoleAdvisor.Journeys;

/// <summary>
/// A file that is replaced as a whole: the new content is written beside it, brought to the disk and moved into its
/// place. Whatever fails on the way, the file holds all of the old content or all of the new. It keeps its owner and its mode, and
/// nothing but a regular file is ever replaced.
/// </summary>
/// <param name="path">The file; a link leads to the file it stands for.</param>
internal sealed class AtomicFile(string path)
{
    private readonly string _target = TargetOf(path);

    /// <summary>Opens the file beside; a test may hand in one that breaks.</summary>
    public Func<string, FileStream> Create { get; init; } = CreatePrivately;

    /// <summary>Puts the file beside into its place; a test may hand in one that breaks.</summary>
    public Action<string, string> Move { get; init; } = (from, to) => File.Move(from, to, overwrite: true);

    /// <summary>Whether a name is that of a regular file, or of none yet; a pipe, a device or a folder is neither.</summary>
    public static bool MayBeReplaced(string name)
    {
        try
        {
            string target = TargetOf(name);
            return !Directory.Exists(target) && FileOwner.Of(target) is null or { IsRegular: true };
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <exception cref="IOException">It cannot be written, or is no regular file.</exception>
    public void Write(ReadOnlySpan<byte> content)
    {
        if (!MayBeReplaced(_target))
        {
            throw new IOException("This is not a regular file.");
        }

        string beside = $"{_target}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var stream = Create(beside))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            KeepOwnerAndMode(beside);
            Move(beside, _target);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private static string TargetOf(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        }
        catch (ArgumentException exception)
        {
            throw new IOException("This is not the name of a file.", exception);
        }
    }

    /// <summary>Until it has the mode of the file it replaces, nobody else may read it.</summary>
    private static FileStream CreatePrivately(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }

    /// <summary>The owner first: to give a file away takes some bits of its mode.</summary>
    private void KeepOwnerAndMode(string beside)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(_target))
        {
            FileOwner.Copy(_target, beside);
            File.SetUnixFileMode(beside, File.GetUnixFileMode(_target));
        }
    }
}
