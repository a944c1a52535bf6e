using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>An addiction of the one who broke trust.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Addiction>))]
public enum Addiction
{
    /// <summary>There is none.</summary>
    None = 1,

    /// <summary>There is one, in treatment.</summary>
    InTreatment = 2,

    /// <summary>There is one, active and without treatment.</summary>
    Active = 3,
}
