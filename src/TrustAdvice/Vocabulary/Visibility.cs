using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Who may see an item.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Visibility>))]
public enum Visibility
{
    /// <summary>Only the reader.</summary>
    PrivateToReader = 1,

    /// <summary>The reader may share it with the partner.</summary>
    MayShare = 2,
}
