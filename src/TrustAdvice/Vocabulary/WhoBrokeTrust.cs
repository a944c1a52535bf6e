using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Who broke trust, as the reader tells it. A role belongs to one breach, not to a person.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<WhoBrokeTrust>))]
public enum WhoBrokeTrust
{
    /// <summary>The reader broke trust.</summary>
    Me = 1,

    /// <summary>The reader's partner broke trust.</summary>
    Partner = 2,

    /// <summary>Both broke trust.</summary>
    Both = 3,

    /// <summary>The two do not agree on who broke trust.</summary>
    Disputed = 4,
}
