using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Authoring;

/// <summary>How an outcome differs between two rule sets.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>It was given and no longer is.</summary>
    Lost = 1,

    /// <summary>It was not given and now is.</summary>
    Gained = 2,

    /// <summary>It is given in both, in another order beside another outcome.</summary>
    Reordered = 3,

    /// <summary>It is given in both, and reads differently.</summary>
    Reworded = 4,
}
