using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Authoring;

/// <summary>What became of a fault.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<MutantFate>))]
public enum MutantFate
{
    /// <summary>An example fails with it.</summary>
    KilledByExample = 1,

    /// <summary>No example fails, and a guarantee does.</summary>
    KilledByGuarantee = 2,

    /// <summary>It changes no advice in any situation, so nothing could notice it.</summary>
    Equivalent = 3,

    /// <summary>It changes advice and nothing notices.</summary>
    Survived = 4,

    /// <summary>Nothing notices it, and whether it changes advice was not decided within the bound.</summary>
    Undecided = 5,
}
