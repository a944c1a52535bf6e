using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>What the reader sees of a referral.</summary>
public sealed class ReferralText
{
    internal ReferralText()
    {
    }

    internal ReferralText(ReferralText other) =>
        (Title, WhyNow, HowToStart, WhatHappens, WhatToAsk, CostAndAccess, IfPartnerSaysNo, Meanwhile, Language) =
        (other.Title, other.WhyNow, other.HowToStart, other.WhatHappens, other.WhatToAsk, other.CostAndAccess, other.IfPartnerSaysNo,
            other.Meanwhile, other.Language);

    /// <summary>The kind of help in a few words, for a heading.</summary>
    [JsonPropertyName("title")]
    public string Title { get; internal init; } = "";

    /// <summary>Why now.</summary>
    [JsonPropertyName("whyNow")]
    public string WhyNow { get; internal init; } = "";

    /// <summary>How to start.</summary>
    [JsonPropertyName("howToStart")]
    public string HowToStart { get; internal init; } = "";

    /// <summary>What happens there.</summary>
    [JsonPropertyName("whatHappens")]
    public string WhatHappens { get; internal init; } = "";

    /// <summary>What to ask them.</summary>
    [JsonPropertyName("whatToAsk")]
    public IReadOnlyList<string> WhatToAsk { get; internal init; } = [];

    /// <summary>What it costs and how to get it, in general; both differ from place to place.</summary>
    [JsonPropertyName("costAndAccess")]
    public string CostAndAccess { get; internal init; } = "";

    /// <summary>What to do if the partner says no.</summary>
    [JsonPropertyName("ifPartnerSaysNo")]
    public string IfPartnerSaysNo { get; internal init; } = "";

    /// <summary>What to do until then.</summary>
    [JsonPropertyName("meanwhile")]
    public string Meanwhile { get; internal init; } = "";

    /// <summary>The language of the text, as a BCP 47 tag; empty where a rule set has no texts.</summary>
    [JsonPropertyName("language")]
    public string Language { get; internal init; } = "";

    /// <summary>What fits a small screen.</summary>
    internal ReferralText Brief() =>
        new(this) { WhatHappens = "", WhatToAsk = [], CostAndAccess = "", IfPartnerSaysNo = "", Meanwhile = "" };

    internal ReferralText Map(Func<string, string> change) => new(this)
    {
        Title = change(Title),
        WhyNow = change(WhyNow),
        HowToStart = change(HowToStart),
        WhatHappens = change(WhatHappens),
        WhatToAsk = ActionText.Each(WhatToAsk, change),
        CostAndAccess = change(CostAndAccess),
        IfPartnerSaysNo = change(IfPartnerSaysNo),
        Meanwhile = change(Meanwhile),
    };
}
