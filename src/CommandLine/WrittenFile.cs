namespace TrustAdvice.CommandLine;

/// <summary>
/// A file that is replaced as a whole: the new content is written beside it, brought to the disk and moved into its
/// place. Whatever fails on the way, the file holds all of the old content or all of the new. It keeps its owner and its mode, and
/// nothing but a regular file is ever replaced.
/// </summary>
/// <param name="path">The file; a link leads to the file it stands for.</param>
internal sealed class WrittenFile(string path)
{
    private readonly string _target = TargetOf(path);

    /// <summary>Opens the file beside; a test may hand in one that breaks.</summary>
    public Func<string, FileStream> Create { get; init; } = CreatePrivately;

    /// <summary>Whether a file that is new has the mode that every new file has; without it, it is its owner's alone.</summary>
    public bool IsForAll { get; init; }

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

    /// <exception cref="NotWrittenException">It cannot be written, or is no regular file.</exception>
    public void Write(ReadOnlySpan<byte> content) => MoveIntoPlace(WriteBeside(content));

    /// <summary>Writes several files: all contents are on the disk before the first of them is moved into its place.</summary>
    /// <exception cref="NotWrittenException">One of them cannot be written, or is no regular file.</exception>
    public static void WriteAll(IReadOnlyList<(WrittenFile File, ReadOnlyMemory<byte> Content)> files)
    {
        List<(string Beside, WrittenFile File)> written = [];
        try
        {
            foreach (var (file, content) in files)
            {
                written.Add((file.WriteBeside(content.Span), file));
            }

            written.ForEach(one => one.File.MoveIntoPlace(one.Beside));
        }
        catch
        {
            // Of those that are in their place nothing stands beside any more.
            written.ForEach(one => File.Delete(one.Beside));
            throw;
        }
    }

    private string WriteBeside(ReadOnlySpan<byte> content)
    {
        if (!MayBeReplaced(_target))
        {
            throw new NotWrittenException(Directory.Exists(_target)
                ? $"'{path}' is a folder; name a file in it"
                : $"'{path}' is no regular file, and only those are replaced");
        }

        string beside = $"{_target}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var stream = IsForAll && !File.Exists(_target) ? File.Open(beside, FileMode.CreateNew) : Create(beside))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            KeepOwnerAndMode(beside);
            return beside;
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw Refused(beside, exception);
        }
    }

    private void MoveIntoPlace(string beside)
    {
        try
        {
            Move(beside, _target);
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw Refused(beside, exception);
        }
    }

    /// <summary>Leaves nothing beside.</summary>
    private NotWrittenException Refused(string beside, Exception exception)
    {
        // Where the folder is not there, to delete is one more fault.
        if (File.Exists(beside))
        {
            File.Delete(beside);
        }

        return new NotWrittenException(FileFault.OfWriting(path, exception), exception);
    }

    private static string TargetOf(string path)
    {
        try
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(path);
            var file = new FileInfo(path);
            return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw new NotWrittenException(FileFault.OfWriting(path, exception), exception);
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
