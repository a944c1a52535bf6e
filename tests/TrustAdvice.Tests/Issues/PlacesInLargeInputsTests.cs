using System.Text;
using TrustAdvice.Input;

namespace TrustAdvice.Tests.Issues;

/// <summary>
/// To give the first place in an input, all its lines were looked for: 50 MB of line breaks that were refused unread took
/// 700 MB and many seconds. Found by the tests of large inputs.
/// </summary>
public class PlacesInLargeInputsTests
{
    [Fact]
    public void APlace_DoesNotDependOnTheOrderInWhichPlacesAreAskedFor()
    {
        byte[] input = Encoding.UTF8.GetBytes("a\nbé\n\n\r\nxx");
        int[] offsets = [.. Enumerable.Range(-1, input.Length + 3)];
        var map = new SourceMap(input);
        var backwards = new SourceMap(input);

        var places = offsets.Select(map.PositionOf).ToList();

        Assert.Equal(places, Enumerable.Reverse(Enumerable.Reverse(offsets).Select(backwards.PositionOf)));
        Assert.Equal(places, offsets.Select(offset => new SourceMap(input).PositionOf(offset)));
        Assert.Equal((1, 1), places[0]);
        Assert.Equal((2, 1), places[3]);
        Assert.Equal((5, 3), places[^1]);
    }

    [Fact]
    public void APlaceAtTheFront_LooksNoFurther()
    {
        byte[] lines = new byte[1_000_000];
        Array.Fill(lines, (byte)'\n');
        long before = GC.GetAllocatedBytesForCurrentThread();

        var place = new SourceMap(lines).PositionOf(3);

        Assert.Equal((4, 1), place);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 10_000);
    }
}
