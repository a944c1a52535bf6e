using TrustAdvice.Support;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests;

/// <summary>What a stream that cannot be read leads to, as the documentation says.</summary>
public class StreamTests
{
    [Fact]
    public void ClosedStream_ThrowsObjectDisposedException()
    {
        var closed = new MemoryStream();
        closed.Dispose();

        Assert.All(Reads(closed), read => Assert.Throws<ObjectDisposedException>(read));
    }

    [Fact]
    public void StreamThatCannotBeRead_ThrowsNotSupportedException()
    {
        string path = Path.GetTempFileName();
        try
        {
            using var written = new FileStream(path, FileMode.Create, FileAccess.Write);

            Assert.All(Reads(written), read => Assert.Throws<NotSupportedException>(read));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Action[] Reads(Stream stream) =>
    [
        () => RuleSet.Load(stream),
        () => RuleSet.Load(RuleFiles.Stream(RuleFiles.Sound), stream),
        () => RuleSet.TryLoad(stream, [], out _, out _),
        () => RuleSet.BuiltIn.LoadOverlay(stream),
        () => RuleSet.BuiltIn.TryLoadOverlay(stream, [], out _, out _),
        () => SupportDirectory.Load(stream),
        () => SupportDirectory.TryLoad(stream, out _, out _),
    ];
}
