using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>How well a piece of advice is supported.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<EvidenceGrade>))]
public enum EvidenceGrade
{
    /// <summary>A trial or meta-analysis on couples.</summary>
    A = 1,

    /// <summary>Other studies.</summary>
    B = 2,

    /// <summary>Professional consensus.</summary>
    C = 3,

    /// <summary>Editorial judgement.</summary>
    D = 4,
}
