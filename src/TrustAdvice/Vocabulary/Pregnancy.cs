using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Whether there is a pregnancy, a newborn child or a loss.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Pregnancy>))]
public enum Pregnancy
{
    /// <summary>No.</summary>
    No = 1,

    /// <summary>A child is expected.</summary>
    Expecting = 2,

    /// <summary>A child was born lately.</summary>
    Newborn = 3,

    /// <summary>A pregnancy or a newborn child was lost.</summary>
    Loss = 4,
}
