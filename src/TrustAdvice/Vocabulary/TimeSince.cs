using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Time since the newest breach, or since it was discovered. Ordered from short to long.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<TimeSince>))]
public enum TimeSince
{
    /// <summary>Less than about two weeks.</summary>
    Days = 1,

    /// <summary>Less than about two months.</summary>
    Weeks = 2,

    /// <summary>Less than about a year.</summary>
    Months = 3,

    /// <summary>A year or more.</summary>
    Years = 4,
}
