using System.Globalization;
using System.Text.Json.Serialization;

namespace TrustAdvice.Journeys;

/// <summary>
/// A couple's repair over time: an immutable log of dated events. What it says on a day depends on the dates and contents
/// of the events up to that day, never on the order in which they were added.
/// </summary>
/// <remarks>
/// Thread-safe. An identical entry of one day counts once (it was synchronised twice), except promises without an id.
/// Assessing takes time in proportion to the events, and to the square of at most
/// <see cref="JourneyOptions.MostRatings"/> ratings.
/// </remarks>
[JsonConverter(typeof(JourneyJsonConverter))]
public sealed class Journey : IEquatable<Journey>
{
    private readonly JourneyEvent[] _events;

    /// <summary>A journey of these events.</summary>
    /// <param name="whoBrokeTrust">Who broke trust, as the reader tells it.</param>
    /// <param name="events">The events, in any order.</param>
    /// <param name="reader">
    /// Which of the two the reader is, where <paramref name="whoBrokeTrust"/> does not tell: both or disputed.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="whoBrokeTrust"/> or <paramref name="reader"/> is no member of its enum.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// An event is null, or could not be read back from JSON: a check-in that says nothing, a name that is blank, longer
    /// than 64 characters or not well-formed Unicode, a date before the event's own, or a reason for an action that was
    /// done. Or there are more than <see cref="JourneyReader.MaximumEvents"/> events, or they take more than
    /// <see cref="JourneyReader.MaximumBytes"/> bytes as JSON that is laid out for people.
    /// </exception>
    public Journey(WhoBrokeTrust whoBrokeTrust, IEnumerable<JourneyEvent> events, JourneyRole? reader = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        if (!Enum.IsDefined(whoBrokeTrust))
        {
            throw new ArgumentOutOfRangeException(nameof(whoBrokeTrust));
        }

        if (reader is { } role && !Enum.IsDefined(role))
        {
            throw new ArgumentOutOfRangeException(nameof(reader));
        }

        WhoBrokeTrust = whoBrokeTrust;
        DeclaredReader = reader;
        var sorted = events.ToArray();
        if (Array.IndexOf(sorted, null) >= 0)
        {
            throw new ArgumentException("An event is null.", nameof(events));
        }

        if (Array.Find(sorted, entry => entry.Fault is not null) is { } unsound)
        {
            throw new ArgumentException(unsound.Fault, nameof(events));
        }

        Array.Sort(sorted, EventOrder.Instance);
        _events = [.. WithoutRepeats(sorted)];
        Events = Array.AsReadOnly(_events);
        if (_events.Length > JourneyReader.MaximumEvents)
        {
            throw TooMuch($"A journey has at most {JourneyReader.MaximumEvents} events.", nameof(events));
        }

        if (JourneySize.IsTooLarge(whoBrokeTrust, reader, _events))
        {
            throw TooMuch($"A journey takes at most {JourneyReader.MaximumBytes} bytes as JSON.", nameof(events));
        }
    }

    /// <summary>Who broke trust, as the reader tells it.</summary>
    public WhoBrokeTrust WhoBrokeTrust { get; }

    /// <summary>Which of the two the reader is; null where it is not known.</summary>
    public JourneyRole? Reader => WhoBrokeTrust switch
    {
        WhoBrokeTrust.Me => JourneyRole.BrokeTrust,
        WhoBrokeTrust.Partner => JourneyRole.WasHurt,
        _ => DeclaredReader,
    };

    /// <summary>The events, by date.</summary>
    public IReadOnlyList<JourneyEvent> Events { get; }

    internal JourneyRole? DeclaredReader { get; }

    /// <summary>The events, by date, for those who go through many.</summary>
    internal ReadOnlySpan<JourneyEvent> Log => _events;

    /// <summary>The same journey with more events.</summary>
    /// <param name="events">The events, of any date.</param>
    /// <exception cref="ArgumentException">An event is null, or the journey could not be read back from JSON.</exception>
    public Journey With(params IEnumerable<JourneyEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return new Journey(WhoBrokeTrust, _events.Concat(events), DeclaredReader);
    }

    /// <summary>How the journey stands on a day, with the dates and counts that this rests on.</summary>
    /// <param name="on">The day; later events are ignored.</param>
    /// <param name="options">The thresholds; null is the default.</param>
    public ProgressReport Assess(DateOnly on, JourneyOptions? options = null) =>
        Assessment.Of(Timeline.Of(this, on, options ?? JourneyOptions.Default));

    /// <summary>The facts that the log knows on a day; the rest stays unknown.</summary>
    /// <param name="on">The day; later events are ignored.</param>
    /// <param name="with">
    /// What the app knows besides. A fact that is known there wins over the log, except that <c>safety</c>, <c>selfHarm</c>
    /// and <c>childrenAtRisk</c> have no date there and never lower a danger in the log: for that the reader answers in a
    /// <see cref="CheckInEvent"/>.
    /// </param>
    /// <param name="options">The thresholds; null is the default.</param>
    public Situation SituationOn(DateOnly on, Situation? with = null, JourneyOptions? options = null) =>
        SituationFromLog.With(Assess(on, options).Situation, with);

    /// <summary>For each step, which criteria are met on a day, which are not, and which the journey does not know.</summary>
    /// <param name="on">The day; later events are ignored.</param>
    /// <param name="with">What the app knows besides.</param>
    /// <param name="options">The thresholds; null is the default.</param>
    public IReadOnlyList<StepReadiness> Readiness(DateOnly on, Situation? with = null, JourneyOptions? options = null)
    {
        var timeline = Timeline.Of(this, on, options ?? JourneyOptions.Default);
        return StepCriteria.Check(timeline, SituationFromLog.With(Assessment.Of(timeline).Situation, with));
    }

    /// <summary>When the next check-in and review are due.</summary>
    /// <param name="on">The day; later events are ignored.</param>
    /// <param name="with">What the app knows besides, above all the reader's answer about safety.</param>
    /// <param name="options">The thresholds; null is the default.</param>
    public JourneySchedule Schedule(DateOnly on, Situation? with = null, JourneyOptions? options = null)
    {
        var timeline = Timeline.Of(this, on, options ?? JourneyOptions.Default);
        var report = Assessment.Of(timeline);
        return JourneySchedule.Of(timeline, report, SituationFromLog.With(report.Situation, with));
    }

    /// <summary>For each action the reader gave feedback on, what came of it and whether it is held back now.</summary>
    /// <param name="on">The day; later events are ignored.</param>
    /// <param name="options">The thresholds; null is the default.</param>
    public IReadOnlyDictionary<string, ActionFeedback> FeedbackOn(DateOnly on, JourneyOptions? options = null) =>
        ActionFeedback.Of(Timeline.Of(this, on, options ?? JourneyOptions.Default));

    /// <summary>
    /// What both people may see: no answer about safety, no feedback, and no check-in, score or help that was not shared.
    /// </summary>
    public Journey SharedView() =>
        new(WhoBrokeTrust, SharedEvents.Of(_events), DeclaredReader);

    /// <summary>What both may see, as the reader's partner would tell it.</summary>
    public Journey AsToldByPartner()
    {
        var told = new Situation { WhoBrokeTrust = WhoBrokeTrust }.AsToldByPartner().WhoBrokeTrust!.Value;
        JourneyRole? partner = DeclaredReader is { } reader
            ? reader == JourneyRole.WasHurt ? JourneyRole.BrokeTrust : JourneyRole.WasHurt
            : null;
        return new Journey(told, SharedView()._events, partner);
    }

    /// <summary>The journey in JSON, to be read by <see cref="JourneyReader"/>. It holds private answers.</summary>
    /// <param name="indented">Whether it is laid out for people.</param>
    public string ToJson(bool indented = true) => JourneyWriter.ToJson(this, indented);

    /// <inheritdoc/>
    public bool Equals(Journey? other) =>
        other is not null && WhoBrokeTrust == other.WhoBrokeTrust && DeclaredReader == other.DeclaredReader
        && _events.SequenceEqual(other._events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Journey);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(WhoBrokeTrust, _events.Length);

    /// <summary>Says nothing about the journey, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(Journey);

    private static ArgumentException TooMuch(FormattableString message, string name) =>
        new(message.ToString(CultureInfo.InvariantCulture), name);

    private static IEnumerable<JourneyEvent> WithoutRepeats(JourneyEvent[] sorted)
    {
        JourneyEvent? last = null;
        foreach (var entry in sorted)
        {
            if (entry is PromiseEvent { Id: null } || !entry.Equals(last))
            {
                yield return entry;
            }

            last = entry;
        }
    }
}
