using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Boundaries between the two.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Boundaries>))]
public enum Boundaries
{
    /// <summary>None were talked about.</summary>
    None = 1,

    /// <summary>One of the two has set them alone.</summary>
    OneSided = 2,

    /// <summary>Talked about, not agreed.</summary>
    Discussed = 3,

    /// <summary>Agreed by both.</summary>
    Agreed = 4,
}
