using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Whose part an action is.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Owner>))]
public enum Owner
{
    /// <summary>The one who broke trust.</summary>
    BrokeTrust = 1,

    /// <summary>The one who was hurt.</summary>
    WasHurt = 2,

    /// <summary>Both together.</summary>
    Both = 3,
}
