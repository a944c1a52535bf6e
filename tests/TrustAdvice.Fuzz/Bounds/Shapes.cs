namespace TrustAdvice.Fuzz.Bounds;

/// <summary>Every hostile shape: the fuzz run measures each at its full size, and a test holds the bounds at a short one.</summary>
public static class Shapes
{
    public static IReadOnlyList<Shape> All { get; } = [.. RuleShapes.All, .. DocumentShapes.All];

    /// <summary>Runs each call of an input, and says what it allocated and how it ended.</summary>
    /// <param name="input">The input.</param>
    /// <param name="begin">What is told before each call; null for nothing.</param>
    public static IEnumerable<(ShapeCall Call, long Allocated, string Ended)> Run(ShapeInput input, Action<ShapeCall>? begin = null)
    {
        foreach (var call in input.Calls)
        {
            begin?.Invoke(call);
            long before = GC.GetAllocatedBytesForCurrentThread();
            string ended = call.Run();
            yield return (call, GC.GetAllocatedBytesForCurrentThread() - before, ended);
        }
    }

    /// <summary>Whether a call allocated no more than it may.</summary>
    public static bool IsWithin(ShapeInput input, ShapeCall call, long allocated) =>
        call.IsAuthors || allocated / call.Times <= Shape.BytesBesides + (Shape.BytesForEachByte * (input.Bytes + call.MoreBytes));
}
