using TrustAdvice.Facts;

namespace TrustAdvice.Rules;

/// <summary>A condition by which texts may choose what they say: it holds in the situations of any of its boxes.</summary>
internal sealed record TextCondition(Box[] Boxes)
{
    public bool Holds(ReadOnlySpan<byte> codes)
    {
        foreach (var box in Boxes)
        {
            if (box.Contains(codes))
            {
                return true;
            }
        }

        return false;
    }
}
