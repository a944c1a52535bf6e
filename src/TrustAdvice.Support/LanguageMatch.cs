using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Support;

/// <summary>Whether a service speaks a language of the reader.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<LanguageMatch>))]
internal enum LanguageMatch
{
    /// <summary>The reader's languages were not given.</summary>
    NotAsked = 1,

    /// <summary>It speaks at least one of them.</summary>
    Spoken = 2,

    /// <summary>It is not known what it speaks.</summary>
    NotStated = 3,

    /// <summary>It speaks none of them: say which it speaks.</summary>
    Other = 4,
}
