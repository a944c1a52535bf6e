using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>What a person wants for the relationship.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Goal>))]
public enum Goal
{
    /// <summary>To repair it.</summary>
    Repair = 1,

    /// <summary>Not sure.</summary>
    Unsure = 2,

    /// <summary>To leave.</summary>
    Leave = 3,
}
