using TrustAdvice.Fuzz.Bounds;

namespace TrustAdvice.Fuzz.Tests;

/// <summary>
/// Each hostile shape in a short size: every call stays within the bytes that docs/hostile-input.md allows, and ends as it
/// did the last time. How long the full sizes take is measured by the fuzz run and never asserted.
/// </summary>
public class BoundTests
{
    public static TheoryData<string> Names => [.. Shapes.All.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryCall_AllocatesNoMoreThanItMay(string name)
    {
        var shape = Shapes.All.Single(shape => shape.Name == name);
        string[] first = [.. Shapes.Run(MadeOf(shape)).Select(ran => ran.Ended)];
        var input = MadeOf(shape);
        var second = Shapes.Run(input).ToList();

        Assert.Equal(first, second.Select(ran => ran.Ended));
        Assert.All(second, ran => Assert.True(
            Shapes.IsWithin(input, ran.Call, ran.Allocated),
            $"{ran.Call.Name} allocates {ran.Allocated} bytes for {input.Bytes + ran.Call.MoreBytes}"));
    }

    [Fact]
    public void AShapeThatTakesMore_IsNoticed()
    {
        var call = new ShapeCall("grow", () => $"{new byte[Shape.BytesBesides + 10_000].Length}");
        var input = new ShapeInput(1, [call]);

        Assert.False(Shapes.IsWithin(input, call, Shapes.Run(input).Single().Allocated));
        Assert.True(Shapes.IsWithin(input, call with { MoreBytes = 100 }, Shapes.Run(input).Single().Allocated));
    }

    [Fact]
    public void Names_AreUsedOnce() => Assert.Distinct(Shapes.All.Select(shape => shape.Name));

    /// <summary>Without what only authors of rules call, which takes most of the time.</summary>
    private static ShapeInput MadeOf(Shape shape)
    {
        var input = shape.Make(shape.Small);
        return input with { Calls = [.. input.Calls.Where(call => !call.IsAuthors)] };
    }
}
