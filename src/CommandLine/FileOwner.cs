using System.Runtime.InteropServices;

namespace TrustAdvice.CommandLine;

/// <summary>What Linux knows of a file and .NET does not tell: what kind it is, and whose.</summary>
/// <remarks>Elsewhere nothing is known, and a file is taken for a regular one of one's own.</remarks>
internal static partial class FileOwner
{
    private const int HereAndNow = -100;
    private const uint BasicStatus = 0x7FF;
    private const int StatusLength = 256;
    private const int UserAt = 20, GroupAt = 24, ModeAt = 28;
    private const int KindMask = 0xF000, Regular = 0x8000;

    /// <summary>The user and the group that a file belongs to, and whether it is a regular one; null where that is not known.</summary>
    public static (uint User, uint Group, bool IsRegular)? Of(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        try
        {
            byte[] status = new byte[StatusLength];
            return ReadStatus(HereAndNow, path, 0, BasicStatus, status) == 0
                ? (BitConverter.ToUInt32(status, UserAt), BitConverter.ToUInt32(status, GroupAt), (BitConverter.ToUInt16(status, ModeAt) & KindMask) == Regular)
                : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Gives a file to the owner of another one.</summary>
    /// <exception cref="IOException">It is somebody else's, and this user may not give files away.</exception>
    public static void Copy(string from, string to)
    {
        if (Of(from) is { } owner && Of(to) is { } own && (owner.User, owner.Group) != (own.User, own.Group)
            && ChangeOwner(to, owner.User, owner.Group) != 0)
        {
            throw new IOException("The file belongs to somebody else.");
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ReadStatus(int folder, string path, int flags, uint mask, [Out] byte[] status);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ChangeOwner(string path, uint user, uint group);
}
