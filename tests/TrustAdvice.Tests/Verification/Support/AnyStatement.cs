using TrustAdvice.Proof;

namespace TrustAdvice.Tests.Verification.Support;

/// <summary>A statement over a small space, and a region of it.</summary>
public sealed class AnyStatement
{
    internal AnyStatement(SmallSpace space, Region within, Statement statement)
    {
        Space = space;
        Within = within;
        Statement = statement;
        Formula = statement.ToFormula();
    }

    internal SmallSpace Space { get; }

    internal Region Within { get; }

    internal Statement Statement { get; }

    internal Formula Formula { get; }

    internal bool HoldsAt(byte[] point) => Statement.Holds(point);

    internal AnyStatement With(Statement smaller) => new(Space, Within, smaller);

    /// <summary>No value of a fact can be added to a box without leaving where the statement holds.</summary>
    internal void AssertCannotGrow(Region box)
    {
        for (int fact = 0; fact < box.Space.Count; fact++)
        {
            for (ulong missing = Within[fact] & ~box[fact]; missing != 0; missing &= missing - 1)
            {
                var wider = box.With(fact, box[fact] | (missing & (~missing + 1)));
                Assert.Contains(Points.Of(wider), point => !HoldsAt(point));
            }
        }
    }

    public override string ToString() =>
        $"{Statement} within {string.Join(' ', Within.Describe().Skip(22).Select(f => $"{f.Key}={string.Join('/', f.Value)}"))}";
}
