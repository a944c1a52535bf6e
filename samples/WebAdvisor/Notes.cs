using System.Text.Json;
using TrustAdvice;
using TrustAdvice.Journeys;

namespace WebAdvisor;

/// <summary>
/// What the reader asked to keep. Private answers are left out, those about safety above all: whoever opens this browser can
/// read what is kept, and whether somebody is safe is asked anew each time. They are left out when notes are read as well:
/// whoever opens this browser could have written them, and nobody else answers for the reader.
/// </summary>
public sealed record Notes
{
    private const string KnownMember = "known";
    private const string JourneyMember = "journey";

    private Notes(Situation known, Journey? journey)
    {
        Known = RuleSet.BuiltIn.FactDefinitions
            .Where(fact => fact.IsPrivate)
            .Aggregate(known, (situation, fact) => situation.With(fact.Name, null));
        Journey = journey is null ? null
            : new Journey(journey.WhoBrokeTrust, journey.Events.Select(WithoutPrivate).OfType<JourneyEvent>(), journey.Reader);
    }

    /// <summary>What was answered, without what is private.</summary>
    public Situation Known { get; }

    /// <summary>The check-ins and what was done, without private answers; null where there is no journey.</summary>
    public Journey? Journey { get; }

    /// <summary>What may be kept of a visit.</summary>
    public static Notes Of(Visit visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return new Notes(visit.Interview.Situation, visit.Journey);
    }

    /// <summary>The notes as they are kept.</summary>
    public string ToJson() => $$"""{"{{KnownMember}}":{{Known.ToJson()}},"{{JourneyMember}}":{{Journey?.ToJson() ?? "null"}}}""";

    /// <summary>Reads what was kept; null where it cannot be read, as after somebody changed it by hand.</summary>
    public static Notes? FromJson(string json)
    {
        try
        {
            using var notes = JsonDocument.Parse(json);
            return notes.RootElement.ValueKind == JsonValueKind.Object
                && notes.RootElement.TryGetProperty(KnownMember, out var known)
                && notes.RootElement.TryGetProperty(JourneyMember, out var journey)
                ? Of(known, journey)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A journey of which nobody knows who reads it is none of this page's.</summary>
    private static Notes? Of(JsonElement known, JsonElement journey)
    {
        Journey? read = null;
        return Situation.TryFromJson(known.GetRawText(), out var situation, out _)
            && (journey.ValueKind == JsonValueKind.Null || (Journey.TryFromJson(journey.GetRawText(), out read, out _) && read!.Reader is not null))
            ? new Notes(situation, read)
            : null;
    }

    private static JourneyEvent? WithoutPrivate(JourneyEvent entry) => entry switch
    {
        CheckInEvent { Ratings.Count: 0 } => null,
        CheckInEvent checkIn => new CheckInEvent { On = checkIn.On, By = checkIn.By, Ratings = checkIn.Ratings, Corrects = checkIn.Corrects },
        FeedbackEvent told => new FeedbackEvent { On = told.On, By = told.By, Action = told.Action, Outcome = told.Outcome, Reason = Kept(told.Reason) },
        _ => entry,
    };

    /// <summary>
    /// Why something was put aside is private. What stays away without a day for its return, as what is not safe does, goes on to do so,
    /// under one reason for all.
    /// </summary>
    private static FeedbackReason? Kept(FeedbackReason? reason) =>
        reason is FeedbackReason.NotSafe or FeedbackReason.AlreadyDone or FeedbackReason.DoesNotFitUs ? FeedbackReason.DoesNotFitUs : null;
}
