using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using TrustAdvice.Input;

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
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(JourneyJsonConverter))]
public sealed class Journey : IEquatable<Journey>
{
    /// <summary>The largest journey that is read, in bytes.</summary>
    public const int MaximumBytes = JourneyReader.MaximumBytes;

    private readonly JourneyEvent[] _events;

    /// <summary>A journey of these events.</summary>
    /// <param name="whoBrokeTrust">Who broke trust, as the reader tells it; null for one of the two, in a log that nobody in particular reads.</param>
    /// <param name="events">The events, in any order.</param>
    /// <param name="reader">
    /// Which of the two the reader is, where <paramref name="whoBrokeTrust"/> does not tell: both, disputed or null.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="whoBrokeTrust"/> or <paramref name="reader"/> is no member of its enum.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// An event is null, or could not be read back from JSON: a check-in that says nothing, a name that is blank, longer
    /// than 64 characters or not well-formed Unicode, a date before the event's own, or a reason for an action that was
    /// done. Or there are more than 20,000 events, or they take more than
    /// 16 MiB as JSON that is laid out for people.
    /// </exception>
    public Journey(WhoBrokeTrust? whoBrokeTrust, IEnumerable<JourneyEvent> events, JourneyRole? reader = null)
        : this(whoBrokeTrust, events, reader, nameof(events))
    {
    }

    private Journey(WhoBrokeTrust? whoBrokeTrust, IEnumerable<JourneyEvent> events, JourneyRole? reader, string argument)
    {
        ArgumentNullException.ThrowIfNull(events);
        if (whoBrokeTrust is { } who && !Enum.IsDefined(who))
        {
            throw new ArgumentOutOfRangeException(nameof(whoBrokeTrust));
        }

        if (reader is { } role && !Enum.IsDefined(role))
        {
            throw new ArgumentOutOfRangeException(nameof(reader));
        }

        WhoBrokeTrust = whoBrokeTrust ?? ToldBy(reader);
        DeclaredReader = WhoBrokeTrust is TrustAdvice.WhoBrokeTrust.Both or TrustAdvice.WhoBrokeTrust.Disputed ? reader : null;
        var sorted = events.ToArray();
        if (Array.IndexOf(sorted, null) >= 0)
        {
            throw new ArgumentException("An event is null.", nameof(events));
        }

        if (Array.Find(sorted, entry => entry.Fault is not null) is { } unsound)
        {
            throw new ArgumentException(unsound.Fault, nameof(events));
        }

        sorted = StandingEvents.Of(sorted, Reader);
        SayWhoseWhereOneSays(sorted, Reader);
        Array.Sort(sorted, EventOrder.Instance);
        _events = [.. WithoutRepeats(sorted)];
        Events = Array.AsReadOnly(_events);
        if (_events.Length > JourneyReader.MaximumEvents)
        {
            throw TooMuch($"A journey has at most {JourneyReader.MaximumEvents} events.", argument);
        }

        if (JourneySize.IsTooLarge(WhoBrokeTrust, DeclaredReader, _events))
        {
            throw TooMuch($"A journey takes at most {JourneyReader.MaximumBytes} bytes as JSON.", argument);
        }
    }

    /// <summary>
    /// Who broke trust, as the reader tells it; null where it is one of the two and nobody in particular reads, as when the logs
    /// of both were merged.
    /// </summary>
    public WhoBrokeTrust? WhoBrokeTrust { get; }

    /// <summary>Which of the two the reader is; null where it is not known.</summary>
    public JourneyRole? Reader => WhoBrokeTrust switch
    {
        TrustAdvice.WhoBrokeTrust.Me => JourneyRole.BrokeTrust,
        TrustAdvice.WhoBrokeTrust.Partner => JourneyRole.WasHurt,
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
    public Journey With(params JourneyEvent[] events) => With((IEnumerable<JourneyEvent>)events);

    /// <inheritdoc cref="With(JourneyEvent[])"/>
    public Journey With(IEnumerable<JourneyEvent> events)
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
        StandingOn(on, with, options).Situation;

    /// <summary>For each step, which criteria are met on a day, which are not, and which the journey does not know.</summary>
    /// <param name="on">The day; later events are ignored.</param>
    /// <param name="with">What the app knows besides.</param>
    /// <param name="options">The thresholds; null is the default.</param>
    public IReadOnlyList<StepReadiness> Readiness(DateOnly on, Situation? with = null, JourneyOptions? options = null)
    {
        var (timeline, _, situation) = StandingOn(on, with, options);
        return StepCriteria.Check(timeline, situation);
    }

    /// <summary>
    /// The way after a breach in seven stages: which lie behind, where the two are, what comes next and what it waits for. There is
    /// always one stage where they are. A new breach or fact can bring back what lay behind.
    /// </summary>
    /// <param name="on">The day; later events are ignored.</param>
    /// <param name="with">What the app knows besides.</param>
    /// <param name="options">The thresholds; null is the default.</param>
    public IReadOnlyList<PathStage> Path(DateOnly on, Situation? with = null, JourneyOptions? options = null)
    {
        var (timeline, _, situation) = StandingOn(on, with, options);
        return StepCriteria.Path(timeline, situation);
    }

    /// <summary>When the next check-in and review are due.</summary>
    /// <param name="on">The day; later events are ignored.</param>
    /// <param name="with">What the app knows besides, above all the reader's answer about safety.</param>
    /// <param name="options">The thresholds; null is the default.</param>
    public JourneySchedule Schedule(DateOnly on, Situation? with = null, JourneyOptions? options = null)
    {
        var (timeline, leading, situation) = StandingOn(on, with, options);
        return JourneySchedule.Of(timeline, leading.NextReview, situation);
    }

    /// <summary>For each action the reader gave feedback on, what came of it and whether it is held back now.</summary>
    /// <param name="on">The day; later events are ignored.</param>
    /// <param name="options">The thresholds; null is the default.</param>
    internal IReadOnlyDictionary<string, ActionFeedback> FeedbackOn(DateOnly on, JourneyOptions? options = null) =>
        ActionFeedback.Of(Timeline.Of(this, on, options ?? JourneyOptions.Default));

    /// <summary>
    /// One log of several, of one device or many, of one person or both: nothing is lost, and nothing counts twice. It is the same
    /// in whatever order and steps logs are merged, and merging one again changes nothing.
    /// </summary>
    /// <remarks>
    /// An entry that stands in several logs counts once: by its <see cref="JourneyEvent.Id"/>, or else by what it says; of promises without an id as
    /// many as the log with most of them has. The highest <see cref="JourneyEvent.Revision"/> of an entry stays, and a
    /// <see cref="WithdrawalEvent"/> takes it away. Of two corrections with one revision one stays, with the graver of the private answers of both. Where logs are told
    /// by the two, nobody is the reader of the merged one, so that nobody's private answers are taken:
    /// <see cref="ViewFor"/> is what one of them may see. Where they differ in more about who broke trust, that is disputed. Say in
    /// each log who reads before it is merged: private entries that do not tell whose they are show to nobody else.
    /// </remarks>
    /// <param name="journeys">At least one log.</param>
    /// <exception cref="ArgumentException">
    /// There is no log, one is null, or together they have more than 20,000 events or more than 16 MiB as JSON that is laid out.
    /// </exception>
    public static Journey Merge(params Journey[] journeys)
    {
        ArgumentNullException.ThrowIfNull(journeys);
        if (journeys.Length == 0)
        {
            throw new ArgumentException("There is no journey to merge.", nameof(journeys));
        }

        return Array.IndexOf(journeys, null) >= 0
            ? throw new ArgumentException("A journey is null.", nameof(journeys))
            : JourneyMerge.Of(journeys);
    }

    /// <summary>
    /// What one of the two may see of a merged log, with them as its reader: all of their own, and of the other one what was shared.
    /// Keep the merged log: this view holds less.
    /// </summary>
    /// <param name="reader">Who reads.</param>
    /// <param name="mutual">As for <see cref="SharedView"/>: of the other one's answers only those to what both answered.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reader"/> is no member of its enum.</exception>
    public Journey ViewFor(JourneyRole reader, bool mutual = false)
    {
        if (!Enum.IsDefined(reader))
        {
            throw new ArgumentOutOfRangeException(nameof(reader));
        }

        var own = _events.Where(entry => IsOf(reader, entry));
        var shared = SharedEvents.Of(_events, mutual).Where(entry => !IsOf(reader, entry));
        return new(WhoBrokeTrust is TrustAdvice.WhoBrokeTrust.Both or TrustAdvice.WhoBrokeTrust.Disputed ? WhoBrokeTrust : null, own.Concat(shared), reader);
    }

    /// <summary>
    /// What both people may see: no answer about safety, no feedback, and no check-in, score, sitting or help that was not shared.
    /// </summary>
    /// <param name="mutual">
    /// Whether shared ratings and scores are left out while the other one has not shared theirs to the same question of that day.
    /// </param>
    public Journey SharedView(bool mutual = false) =>
        new(WhoBrokeTrust, SharedEvents.Of(_events, mutual), DeclaredReader);

    /// <summary>What both may see, as the reader's partner would tell it.</summary>
    public Journey AsToldByPartner()
    {
        var told = new Situation { WhoBrokeTrust = WhoBrokeTrust }.AsToldByPartner().WhoBrokeTrust;
        JourneyRole? partner = DeclaredReader is { } reader
            ? reader == JourneyRole.WasHurt ? JourneyRole.BrokeTrust : JourneyRole.WasHurt
            : null;
        return new Journey(told, SharedView()._events, partner);
    }

    /// <summary>Reads a journey that <see cref="ToJson"/> wrote, in version 1 of its JSON.</summary>
    /// <param name="json">At most 16 MiB, with at most 20,000 events. An optional member that is null is as if it were absent.</param>
    /// <param name="options">
    /// The options whose scales are known; null is the default. A score of another scale, or out of the range of its own,
    /// is kept.
    /// </param>
    /// <exception cref="InvalidInputException">There is a fault; the exception carries all of them, and no value.</exception>
    public static Journey FromJson(string json, JourneyOptions? options = null) =>
        TryFromJson(json, out var journey, out var diagnostics, options) ? journey : throw new InvalidInputException("The journey", diagnostics);

    /// <summary>Reads a journey, or says what is wrong with it, and never a value of it.</summary>
    /// <param name="json">The JSON, as above.</param>
    /// <param name="journey">The journey, or null when there is an error. Nothing of the input is lost in it.</param>
    /// <param name="diagnostics">Every error and warning, in the order of the input.</param>
    /// <param name="options">The options, as above.</param>
    /// <returns>Whether there is no error.</returns>
    public static bool TryFromJson(
        string json,
        [NotNullWhen(true)] out Journey? journey,
        out IReadOnlyList<Diagnostic> diagnostics,
        JourneyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryFromJson(JsonInput.ReadAtMost(json, MaximumBytes), out journey, out diagnostics, options);
    }

    /// <inheritdoc cref="TryFromJson(string, out Journey?, out IReadOnlyList{Diagnostic}, JourneyOptions?)"/>
    public static bool TryFromJson(
        ReadOnlyMemory<byte> json,
        [NotNullWhen(true)] out Journey? journey,
        out IReadOnlyList<Diagnostic> diagnostics,
        JourneyOptions? options = null) =>
        JourneyReader.TryRead(json, out journey, out diagnostics, options);

    /// <summary>The journey in JSON, to be read by <see cref="FromJson"/>. It holds private answers.</summary>
    /// <param name="indented">Whether it is laid out for people.</param>
    public string ToJson(bool indented = false) => JourneyWriter.ToJson(this, indented);

    /// <inheritdoc/>
    public bool Equals(Journey? other) =>
        other is not null && WhoBrokeTrust == other.WhoBrokeTrust && DeclaredReader == other.DeclaredReader
        && _events.SequenceEqual(other._events);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Journey);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(WhoBrokeTrust, _events.Length);

    internal static Journey Merged(WhoBrokeTrust? who, IEnumerable<JourneyEvent> events, JourneyRole? reader) =>
        new(who, events, reader, "journeys");

    private static WhoBrokeTrust? ToldBy(JourneyRole? reader) => reader switch
    {
        JourneyRole.BrokeTrust => TrustAdvice.WhoBrokeTrust.Me,
        JourneyRole.WasHurt => TrustAdvice.WhoBrokeTrust.Partner,
        _ => null,
    };

    private bool IsOf(JourneyRole reader, JourneyEvent entry) =>
        (entry.Writer ?? (entry.IsPrivate ? Reader : null)) == reader;

    /// <summary>A private entry of the reader that says whose it is, and the same one that does not, are one.</summary>
    private static void SayWhoseWhereOneSays(JourneyEvent[] events, JourneyRole? reader)
    {
        if (reader is not { } writer || !Array.Exists(events, entry => entry.IsPrivate && entry.Writer == writer && entry is FeedbackEvent or { Author: not null }))
        {
            return;
        }

        var said = events.ToHashSet();
        for (int index = 0; index < events.Length; index++)
        {
            if (events[index] is { IsPrivate: true, Writer: null } entry && entry.WrittenBy(writer) is var own && said.Contains(own))
            {
                events[index] = own;
            }
        }
    }

    /// <summary>The facts that the log and the app know together on a day, and what came of earlier advice.</summary>
    internal (Situation Situation, IReadOnlyDictionary<string, ActionFeedback> Feedback) AdvisedOn(DateOnly on, Situation? with, JourneyOptions? options)
    {
        var (timeline, _, situation) = StandingOn(on, with, options);
        return (situation, ActionFeedback.Of(timeline));
    }

    /// <summary>What the log says on a day, and the facts that it and the app know together.</summary>
    private (Timeline Timeline, SeriesAssessment Leading, Situation Situation) StandingOn(DateOnly on, Situation? with, JourneyOptions? options)
    {
        var timeline = Timeline.Of(this, on, options ?? JourneyOptions.Default);
        var leading = Assessment.LeadingOf(timeline);
        return (timeline, leading, SituationFromLog.With(SituationFromLog.Of(timeline, leading.State), with));
    }

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
