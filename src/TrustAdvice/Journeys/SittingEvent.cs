using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>
/// What one person says right before and right after one sitting with an app, from 0 to 10 for questions of one's own, such as how
/// hopeful they are. Private unless it is shared. It says whether a sitting helped, and nothing about the two: it counts nowhere else.
/// </summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(JourneyEventConverter<SittingEvent>))]
public sealed class SittingEvent : JourneyEvent
{
    /// <summary>Whose sitting it was.</summary>
    public required JourneyRole By { get; init => field = EnumGuard.Member(value); }

    /// <summary>The ratings at the start, by question.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Ratings Before { get; init => field = value ?? throw new ArgumentNullException(nameof(Before)); } = Ratings.None;

    /// <summary>The ratings at the end, by question. A question without one before says nothing of a change.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Ratings After { get; init => field = value ?? throw new ArgumentNullException(nameof(After)); } = Ratings.None;

    internal override string Type => "sitting";

    internal override object Content => (By, Before, After);

    internal override IEnumerable<string> Questions => Before.All.Keys.Concat(After.All.Keys);

    internal override int Rank => 9;

    internal override JourneyRole? Signer => By;

    internal override int LongestContent => Before.LongestContent + After.LongestContent;

    internal override bool SharedByDefault => false;

    internal override string? ContentFault => SaysSomething ? null : "A sitting says nothing.";

    internal override JourneyEvent? Only(Func<string, bool> maySee)
    {
        var left = new SittingEvent
        {
            On = On,
            Shared = Shared,
            Id = Id,
            Revision = Revision,
            By = By,
            Before = Before.Only(maySee),
            After = After.Only(maySee),
        };
        return left.SaysSomething ? left : null;
    }

    /// <summary>Whether there is a rating.</summary>
    internal bool SaysSomething => Before.Count + After.Count > 0;
}
