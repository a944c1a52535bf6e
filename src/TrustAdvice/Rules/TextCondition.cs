using TrustAdvice.Facts;

namespace TrustAdvice.Rules;

/// <summary>A condition by which texts may choose what they say: it holds in the situations of any of its boxes.</summary>
internal sealed record TextCondition(IReadOnlyList<Box> Boxes)
{
    public bool Holds(ReadOnlySpan<byte> codes)
    {
        for (int box = 0; box < Boxes.Count; box++)
        {
            if (Boxes[box].Contains(codes))
            {
                return true;
            }
        }

        return false;
    }
}
