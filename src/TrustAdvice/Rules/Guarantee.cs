using TrustAdvice.Facts;

namespace TrustAdvice.Rules;

/// <summary>Something that must hold in every situation of a region, unknown answers included.</summary>
internal sealed record Guarantee
{
    public required string Id { get; init; }

    public required GuaranteeKind Kind { get; init; }

    /// <summary>The region, as alternatives.</summary>
    public required IReadOnlyList<Box> Where { get; init; }

    /// <summary>The outcomes it speaks of; everything for <see cref="GuaranteeKind.Covered"/>.</summary>
    public required OutcomeSelector Outcome { get; init; }

    public OutcomePosition Position { get; init; } = OutcomePosition.Given;

    public GuaranteeLaw Law { get; init; }

    /// <summary>For a monotone guarantee: the fact and the codes of its values, from less to more; else -1 and none.</summary>
    public required int AlongFact { get; init; }

    public IReadOnlyList<int> AlongCodes { get; init; } = [];

    /// <summary>Why it matters, in one sentence.</summary>
    public required string Because { get; init; }

    public SourcePlace Place { get; init; }

    /// <summary>Whether one situation alone tells if it holds; else it compares situations.</summary>
    public bool IsOfOneSituation => Kind switch
    {
        GuaranteeKind.Always or GuaranteeKind.Never or GuaranteeKind.Covered or GuaranteeKind.Incompatible => true,
        GuaranteeKind.Monotone or GuaranteeKind.Mirror => false,
    };

    /// <summary>Whether it names what has to be given.</summary>
    public bool DemandsByName => Kind switch
    {
        GuaranteeKind.Always => true,
        GuaranteeKind.Never or GuaranteeKind.Covered or GuaranteeKind.Monotone or GuaranteeKind.Mirror or GuaranteeKind.Incompatible => false,
    };
}
