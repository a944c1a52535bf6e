using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>The kind of breach: of what these two had agreed, whatever that was.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Breach>))]
public enum Breach
{
    /// <summary>Lies or hidden facts.</summary>
    Dishonesty = 1,

    /// <summary>Promises that were not kept.</summary>
    BrokenPromises = 2,

    /// <summary>Sex outside what the two had agreed.</summary>
    Infidelity = 3,

    /// <summary>A close, secret bond with somebody else.</summary>
    EmotionalAffair = 4,

    /// <summary>Sexual or romantic contact online, outside what the two had agreed.</summary>
    OnlineInfidelity = 5,

    /// <summary>Hidden debts, spending or income.</summary>
    Financial = 6,

    /// <summary>A return to alcohol, drugs, gambling or another addiction, often hidden.</summary>
    AddictionRelapse = 7,

    /// <summary>Reading, tracking or searching without consent.</summary>
    PrivacyViolation = 8,

    /// <summary>Something private told to others.</summary>
    SharedSecret = 9,

    /// <summary>Not being there when it mattered.</summary>
    Neglect = 10,

    /// <summary>Another agreement of the two that was broken.</summary>
    OtherAgreement = 11,
}
