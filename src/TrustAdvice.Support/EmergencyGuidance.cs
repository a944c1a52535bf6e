using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Support;

/// <summary>What a listing says first about the emergency services.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<EmergencyGuidance>))]
internal enum EmergencyGuidance
{
    /// <summary>The help asked for has nothing to do with danger.</summary>
    NotNeeded = 1,

    /// <summary>A checked number for the whole country comes first.</summary>
    Listed = 2,

    /// <summary>There is none to rely on: say "your local emergency number" first, in words of the app.</summary>
    LocalNumber = 3,
}
