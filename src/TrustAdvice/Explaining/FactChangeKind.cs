using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>What a change of facts asks for.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<FactChangeKind>))]
public enum FactChangeKind
{
    /// <summary>Only facts that are unknown so far: worth asking.</summary>
    Unknown = 1,

    /// <summary>Something that could change with work.</summary>
    CouldChange = 2,

    /// <summary>
    /// Something that must never be suggested as a change: an answer about safety, what happened, somebody's own wish, or
    /// a turn for the worse. Shown to people who write rules, not to readers.
    /// </summary>
    NeverSuggest = 3,
}
