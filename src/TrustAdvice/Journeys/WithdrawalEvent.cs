using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>
/// Takes back the entry that its <see cref="JourneyEvent.Id"/> names, for ever and whichever arrives first; of a promise that of its day.
/// It holds nothing of what the entry said, and stays in the log so that a copy that comes later does not bring the entry back.
/// </summary>
/// <remarks>It is private where <see cref="By"/> is told, unless it is shared: share it where the entry was.</remarks>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(JourneyEventConverter<WithdrawalEvent>))]
public sealed class WithdrawalEvent : JourneyEvent
{
    /// <summary>Whose it is. A check-in, a score, a sitting or feedback is taken back only by whose it is; all others by either.</summary>
    public JourneyRole? By { get; init => field = EnumGuard.Member(value); }

    internal override string Type => "withdrawal";

    internal override object Content => By ?? (object)"";

    internal override IEnumerable<string> Questions => [];

    internal override int Rank => 10;

    internal override JourneyRole? Signer => By;

    internal override bool SharedByDefault => By is null;

    internal override string? ContentFault => Id is null ? "A withdrawal names no entry."
        : Revision > 0 ? "A withdrawal has no revision."
        : null;
}
