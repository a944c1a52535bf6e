using System.Text.Json.Serialization;

namespace TrustAdvice;

/// <summary>Whose part an action is.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Owner>))]
public enum Owner
{
    /// <summary>The one who broke trust.</summary>
    BrokeTrust = 1,

    /// <summary>The one who was hurt.</summary>
    WasHurt = 2,

    /// <summary>Both together.</summary>
    Both = 3,
}
