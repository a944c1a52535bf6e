using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Rules;

/// <summary>What the author of the rules really read of a source.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<ReadDepth>))]
internal enum ReadDepth
{
    /// <summary>The source itself: the paper, or the page of the service.</summary>
    Paper = 1,

    /// <summary>Its abstract or official summary only.</summary>
    Abstract = 2,

    /// <summary>What somebody else says of it: a press release, a news page, a clinician's page.</summary>
    Secondary = 3,

    /// <summary>Nothing; it is cited from memory.</summary>
    Memory = 4,
}
