using System.Text.Json.Serialization;
using TrustAdvice.Explaining;

namespace TrustAdvice;

/// <summary>Why an action, a referral, an alert or information is given, as data.</summary>
/// <remarks>
/// Keep only the facts cited and the item is still given by the rule cited; change a cited fact to a value outside
/// <see cref="FactReason.Accepted"/> and that rule no longer gives it. The facts may be private to the reader. Two are equal
/// when their data are; <see cref="InWords"/> is made from them and does not count.
/// </remarks>
public sealed record Explanation
{
    /// <summary>The id of the action, alert or information, or the kind of the referral as in JSON.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The rule that gives it and decides its place.</summary>
    [JsonPropertyName("rule")]
    public required string Rule { get; init; }

    /// <summary>Other rules that give it as well, in the order of their weight.</summary>
    [JsonPropertyName("alsoGivenBy")]
    public required IReadOnlyList<string> AlsoGivenBy { get; init; }

    /// <summary>The known facts that decided, each of them necessary.</summary>
    [JsonPropertyName("facts")]
    public required IReadOnlyList<FactReason> Facts { get; init; }

    /// <summary>Facts that decided by not being known: the rule names <c>unknown</c> for them.</summary>
    [JsonPropertyName("unknownFacts")]
    public required IReadOnlyList<string> UnknownFacts { get; init; }

    /// <summary>The sources of the rule and of the action.</summary>
    [JsonPropertyName("sources")]
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The rank that puts it where it is, from 0 to 1,000.</summary>
    [JsonPropertyName("rank")]
    public required int Rank { get; init; }

    /// <summary>For an action: where it stands among the others, and why not earlier; null elsewhere.</summary>
    [JsonPropertyName("place")]
    public ExplanationPlace? Place { get; init; }

    /// <summary>What the reader sees of the item: the title of the action or referral, or its id where there is no text.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>The explanation in plain sentences, for the reader.</summary>
    [JsonPropertyName("inWords")]
    public string InWords => Speaker.Of(this);

    /// <summary>Puts it into the reader's language.</summary>
    internal Prose Speaker { get; init; } = Prose.Default;

    /// <inheritdoc/>
    public bool Equals(Explanation? other) =>
        other is not null
        && Id == other.Id && Rule == other.Rule && Rank == other.Rank && Place == other.Place && Title == other.Title
        && ListEquality.AreEqual(AlsoGivenBy, other.AlsoGivenBy)
        && ListEquality.AreEqual(Facts, other.Facts)
        && ListEquality.AreEqual(UnknownFacts, other.UnknownFacts)
        && ListEquality.AreEqual(Sources, other.Sources);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(
            Id,
            Rule,
            (Rank, Place),
            Title,
            ListEquality.HashOf(AlsoGivenBy),
            ListEquality.HashOf(Facts),
            ListEquality.HashOf(UnknownFacts),
            ListEquality.HashOf(Sources));

    /// <summary>Says nothing of it, since the item alone can tell a fact, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(Explanation);
}
