using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>How the reader treats the partner. Private.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<OwnConduct>))]
public enum OwnConduct
{
    /// <summary>Calmly.</summary>
    Calm = 1,

    /// <summary>The reader checks on, follows or controls the partner.</summary>
    Checking = 2,

    /// <summary>The reader shouts, insults or punishes with silence.</summary>
    Harsh = 3,

    /// <summary>The reader threatens, pushes, hits or forces the partner.</summary>
    Hurting = 4,
}
