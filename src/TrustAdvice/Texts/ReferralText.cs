using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>What the reader sees of a referral.</summary>
public sealed record ReferralText
{
    /// <summary>The kind of help in a few words, for a heading.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>Why now.</summary>
    [JsonPropertyName("whyNow")]
    public required string WhyNow { get; init; }

    /// <summary>How to start.</summary>
    [JsonPropertyName("howToStart")]
    public string HowToStart { get; init; } = "";

    /// <summary>What happens there.</summary>
    [JsonPropertyName("whatHappens")]
    public string WhatHappens { get; init; } = "";

    /// <summary>What to ask them.</summary>
    [JsonPropertyName("whatToAsk")]
    public IReadOnlyList<string> WhatToAsk { get; init; } = [];

    /// <summary>What it costs and how to get it, in general; both differ from place to place.</summary>
    [JsonPropertyName("costAndAccess")]
    public string CostAndAccess { get; init; } = "";

    /// <summary>What to do if the partner says no.</summary>
    [JsonPropertyName("ifPartnerSaysNo")]
    public string IfPartnerSaysNo { get; init; } = "";

    /// <summary>What to do until then.</summary>
    [JsonPropertyName("meanwhile")]
    public string Meanwhile { get; init; } = "";

    /// <summary>The language of the text, as a BCP 47 tag; empty where a rule set has no texts.</summary>
    [JsonPropertyName("language")]
    public string Language { get; init; } = "";

    /// <summary>What fits a small screen.</summary>
    internal ReferralText Brief() =>
        this with { WhatHappens = "", WhatToAsk = [], CostAndAccess = "", IfPartnerSaysNo = "", Meanwhile = "" };

    internal ReferralText Map(Func<string, string> change) => this with
    {
        Title = change(Title),
        WhyNow = change(WhyNow),
        HowToStart = change(HowToStart),
        WhatHappens = change(WhatHappens),
        WhatToAsk = [.. WhatToAsk.Select(change)],
        CostAndAccess = change(CostAndAccess),
        IfPartnerSaysNo = change(IfPartnerSaysNo),
        Meanwhile = change(Meanwhile),
    };

    /// <inheritdoc/>
    public bool Equals(ReferralText? other) =>
        other is not null
        && Title == other.Title && WhyNow == other.WhyNow && HowToStart == other.HowToStart
        && WhatHappens == other.WhatHappens && CostAndAccess == other.CostAndAccess
        && IfPartnerSaysNo == other.IfPartnerSaysNo && Meanwhile == other.Meanwhile && Language == other.Language
        && ListEquality.AreEqual(WhatToAsk, other.WhatToAsk);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(
            HashCode.Combine(Title, WhyNow, HowToStart, WhatHappens, CostAndAccess, IfPartnerSaysNo, Meanwhile),
            HashCode.Combine(Language, ListEquality.HashOf(WhatToAsk)));

    /// <summary>Says nothing of it, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(ReferralText);
}
