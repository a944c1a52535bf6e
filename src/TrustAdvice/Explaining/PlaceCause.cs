using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Why one recommendation stands before another.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<PlaceCause>))]
public enum PlaceCause
{
    /// <summary>Its rule has a higher rank.</summary>
    HigherRank = 1,

    /// <summary>The ranks are equal, and it comes first in the catalogue.</summary>
    CatalogueOrder = 2,

    /// <summary>The other one ranks before it, and what it is a sort of had its turn already.</summary>
    SlotHadItsTurn = 3,

    /// <summary>One of the two stands in the place of an action that the reader put aside.</summary>
    BroughtForward = 4,
}
