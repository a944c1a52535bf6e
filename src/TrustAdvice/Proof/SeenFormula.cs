using System.Diagnostics;
using TrustAdvice.Facts;

namespace TrustAdvice.Proof;

/// <summary>What a statement says of a related situation: with one fact given, or told from the other side.</summary>
/// <remarks>Only a claim holds one, and only what writes it as <see cref="Code"/> looks inside.</remarks>
internal sealed class SeenFormula : Formula
{
    private SeenFormula(Formula part, Perspective seen)
        : base(Mix(Mix(37, part.GetHashCode()), seen.Key), part.Size)
    {
        Part = part;
        Seen = seen;
    }

    public Formula Part { get; }

    public Perspective Seen { get; }

    public static Formula Of(Formula part, Perspective seen) => part.Value is null ? new SeenFormula(part, seen) : part;

    public override Formula Within(Region region) => throw new UnreachableException("It is written as code first.");

    public override void Collect(List<Box> boxes) => throw new UnreachableException("It is written as code first.");

    internal override void Write(CodeWriter to) => throw new UnreachableException("The writer looks inside itself.");

    internal override void EachPart(Action<Formula> visit) => visit(Part);

    protected override bool IsWrittenLike(Formula other) =>
        other is SeenFormula like && like.Seen.Key == Seen.Key && like.Part.Equals(Part);
}
