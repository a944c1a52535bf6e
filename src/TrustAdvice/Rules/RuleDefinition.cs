using TrustAdvice.Facts;
using TrustAdvice.Texts;

namespace TrustAdvice.Rules;

/// <summary>One rule: when it holds, and what follows.</summary>
internal sealed record RuleDefinition
{
    private static readonly Effect[] AllEffects = Enum.GetValues<Effect>();

    public required string Id { get; init; }

    /// <summary>The alternatives of the condition; the rule holds where one of them does.</summary>
    public required IReadOnlyList<Box> Boxes { get; init; }

    public int Rank { get; init; }

    /// <summary>The actions it recommends, by index in the catalogue.</summary>
    public IReadOnlyList<int> Recommends { get; init; } = [];

    /// <summary>The sort of advice that it recommends, by index; -1 for none.</summary>
    public int Slot { get; init; } = -1;

    public OutcomeSelector? Withholds { get; init; }

    public IReadOnlyList<ReferralEffect> Refers { get; init; } = [];

    /// <summary>The alerts it shows, by index.</summary>
    public IReadOnlyList<int> Alerts { get; init; } = [];

    /// <summary>The information it gives, by index.</summary>
    public IReadOnlyList<int> Informs { get; init; } = [];

    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>How well the rule is supported, where the file says so; see <see cref="RuleSetModel.EvidenceOf"/>.</summary>
    public EvidenceGrade? StatedEvidence { get; init; }

    /// <summary>Its own review, or that of its file.</summary>
    public Review? Review { get; init; }

    public SourcePlace Place { get; init; }

    /// <summary>How many effects it has; 0 only where an overlay hides all that it gave.</summary>
    public int EffectCount => AllEffects.Sum(CountOf);

    /// <summary>Whether its rank decides where anything stands that it gives.</summary>
    public bool HasRank => Array.Exists(AllEffects, effect => effect.IsRanked() && CountOf(effect) > 0);

    /// <summary>How many effects of one kind it has.</summary>
    public int CountOf(Effect effect) => effect switch
    {
        Effect.Withhold => Withholds is null ? 0 : 1,
        Effect.Refer => Refers.Count,
        Effect.Alert => Alerts.Count,
        Effect.Recommend => Recommends.Count,
        Effect.Inform => Informs.Count,
    };
}
