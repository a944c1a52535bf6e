using System.Text.Json;
using TrustAdvice;
using TrustAdvice.Journeys;

namespace WebAdvisor;

/// <summary>
/// What the reader asked to keep. Private answers are left out, those about safety above all: whoever opens this browser can
/// read what is kept, and whether somebody is safe is asked anew each time.
/// </summary>
/// <param name="Known">What was answered, without what is private.</param>
/// <param name="Journey">The check-ins, without private answers; null where there are none.</param>
public sealed record Notes(Situation Known, Journey? Journey)
{
    private const string KnownMember = "known";
    private const string JourneyMember = "journey";

    /// <summary>What may be kept of a visit.</summary>
    public static Notes Of(Visit visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var known = visit.Advisor.RuleSet.FactDefinitions
            .Where(fact => fact.IsPrivate)
            .Aggregate(visit.Interview.Situation, (situation, fact) => situation.With(fact.Name, null));
        var journey = visit.Journey is { } whole
            ? new Journey(whole.WhoBrokeTrust, whole.Events.Select(WithoutPrivate).OfType<JourneyEvent>(), whole.Reader)
            : null;
        return new Notes(known, journey);
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

    private static Notes? Of(JsonElement known, JsonElement journey)
    {
        Journey? read = null;
        return Situation.TryFromJson(known.GetRawText(), out var situation, out _)
            && (journey.ValueKind == JsonValueKind.Null || Journey.TryFromJson(journey.GetRawText(), out read, out _))
            ? new Notes(situation, read)
            : null;
    }

    private static JourneyEvent? WithoutPrivate(JourneyEvent entry) => entry switch
    {
        CheckInEvent { Ratings.Count: 0 } => null,
        CheckInEvent checkIn => new CheckInEvent { On = checkIn.On, By = checkIn.By, Ratings = checkIn.Ratings, Corrects = checkIn.Corrects },
        _ => entry,
    };
}
