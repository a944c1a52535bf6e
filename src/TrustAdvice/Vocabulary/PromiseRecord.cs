using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>How the one who broke trust has kept promises since the breach. Ordered.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<PromiseRecord>))]
public enum PromiseRecord
{
    /// <summary>Mostly broken.</summary>
    Broken = 1,

    /// <summary>Some kept, some missed.</summary>
    Mixed = 2,

    /// <summary>Mostly kept.</summary>
    Kept = 3,
}
