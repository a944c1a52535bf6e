using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>One entry of a journey. What it means depends on its date and content, never on when it was added.</summary>
/// <remarks>
/// Immutable and thread-safe. A number that is no member of a property's enum is refused with an
/// <see cref="ArgumentOutOfRangeException"/>.
/// </remarks>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(JourneyEventConverter<JourneyEvent>))]
public abstract class JourneyEvent
{
    private string? _id;
    private int _revision;

    private protected JourneyEvent()
    {
    }

    /// <summary>The day it is about.</summary>
    public required DateOnly On { get; init; }

    /// <summary>
    /// Whether both people may see it. Null leaves it to the kind: a check-in, a score and help are private unless they
    /// are shared; feedback is always private; all others are shared unless they are held back.
    /// </summary>
    public bool? Shared { get; init; }

    /// <summary>
    /// What names the entry on every device, such as a UUID: 1 to 64 characters, not all blank. Null leaves it to what the entry says.
    /// Of a promise it names the promise, together with the day: entries of one day with the same id count once, and missed wins over kept;
    /// those without an id each count.
    /// </summary>
    public string? Id { get => _id; init => _id = value; }

    /// <summary>
    /// How often the entry was corrected, from 0 to 1,000,000. Of entries of one kind with the same id only the highest revision stays,
    /// whichever arrives first; a check-in, a score, a sitting or feedback is corrected only by the same person's.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Revision { get => _revision; init => _revision = RangeGuard.Check(value, 0, HighestRevision); }

    /// <summary>The most corrections of one entry.</summary>
    internal const int HighestRevision = 1_000_000;

    /// <summary>
    /// In whose log it was written, where nothing else tells whose a private entry is; a merge of two people's logs notes it, so
    /// that it stays out of the other's view.
    /// </summary>
    internal JourneyRole? Author { get; private set; }

    /// <summary>Who alone may correct or withdraw it; null where either may.</summary>
    internal virtual JourneyRole? Signer => null;

    /// <summary>Whose entry it is; null where that is not told.</summary>
    internal JourneyRole? Writer => Signer ?? Author;

    /// <summary>How grave what it says is, to choose between two corrections that do not know of one another.</summary>
    internal virtual int Gravity => 0;

    /// <summary>What sets it apart from entries of its kind, id and revision that stand beside it.</summary>
    internal virtual object? Slot => null;

    /// <summary>Whether only whose it is may see it.</summary>
    internal bool IsPrivate => this is FeedbackEvent || !(Shared ?? SharedByDefault);

    /// <summary>The name of the kind in JSON.</summary>
    internal abstract string Type { get; }

    /// <summary>What the kind says besides, to compare.</summary>
    internal abstract object Content { get; }

    /// <summary>The questions that both may answer, and that it answers: what mutual sharing shows to each only once both did.</summary>
    internal abstract IEnumerable<string> Questions { get; }

    /// <summary>The same without the answers that only its writer may see.</summary>
    internal virtual JourneyEvent WithoutPrivateAnswers => this;

    /// <summary>What of it may be seen where only some of its questions may; null where nothing is left.</summary>
    internal virtual JourneyEvent? Only(Func<string, bool> maySee) => Questions.All(maySee) ? this : null;

    /// <summary>Where the kind stands among the events of one day: a breach comes before a rating of the same day.</summary>
    internal abstract int Rank { get; }

    /// <summary>The day from which the two live with it: the day it came to light, where that is another.</summary>
    internal virtual DateOnly KnownFrom => On;

    /// <summary>What keeps the entry out of a journey, without a word of what it says; null when it is sound.</summary>
    internal string? Fault => (Id is null ? null : JourneyNames.FaultOf(Id, "An id"))
        ?? (Id is null && Revision > 0 ? "A revision needs an id." : ContentFault);

    /// <summary>What is wrong with what its kind says; null when it is sound.</summary>
    internal virtual string? ContentFault => null;

    /// <summary>The most characters of JSON that its names and ratings take, besides what every kind takes.</summary>
    internal int LongestNames => LongestContent + (Id is null ? 0 : JourneySize.LongestOf(Id));

    /// <summary>The same for what its kind says.</summary>
    internal virtual int LongestContent => 0;

    /// <summary>Whether the kind is seen by both when the entry does not say.</summary>
    internal virtual bool SharedByDefault => true;

    /// <summary>
    /// Reads one entry, such as a line of a file or a row of a table. Its <c>version</c> is 1 where it is left out; an entry of a later
    /// version is refused as a whole (TA1012).
    /// </summary>
    /// <param name="json">The entry as it stands in a journey, at most 16 MiB.</param>
    /// <exception cref="InvalidInputException">There is a fault; the exception carries all of them, and no value.</exception>
    public static JourneyEvent FromJson(string json) =>
        TryFromJson(json, out var entry, out var diagnostics) ? entry : throw new InvalidInputException("The entry", diagnostics);

    /// <summary>Reads one entry, or says what is wrong with it, and never a value of it.</summary>
    /// <param name="json">The JSON, as above.</param>
    /// <param name="entry">The entry, or null when there is an error.</param>
    /// <param name="diagnostics">Every error and warning, in the order of the input. It knows the scales of the package.</param>
    /// <returns>Whether there is no error. A journey takes what was read, as long as there is room for it.</returns>
    public static bool TryFromJson(string json, [NotNullWhen(true)] out JourneyEvent? entry, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JourneyReader.TryReadEvent(JsonInput.ReadAtMost(json, JourneyReader.MaximumBytes), out entry, out diagnostics);
    }

    /// <summary>The entry in JSON on one line, to be read by <see cref="FromJson"/>. It may hold private answers.</summary>
    /// <exception cref="InvalidOperationException">It could not be read again: a name is blank, too long or not well-formed, or it says nothing.</exception>
    public string ToJson() => Fault is { } fault ? throw new InvalidOperationException(fault) : JourneyWriter.ToJson(this);

    /// <summary>Whether two entries say the same: then they count once, if they are of one day.</summary>
    /// <param name="obj">The other entry.</param>
    public sealed override bool Equals(object? obj) =>
        obj is JourneyEvent other && Type == other.Type && On == other.On && Shared == other.Shared && Id == other.Id
        && Revision == other.Revision && Author == other.Author && Content.Equals(other.Content);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => HashCode.Combine(On, Shared, Id, Revision, Content);

    /// <summary>Says nothing about the entry, so that a log line cannot leak.</summary>
    public sealed override string ToString() => nameof(JourneyEvent);

    /// <summary>The same entry with what sets it apart.</summary>
    internal JourneyEvent Named(string? id, int revision, JourneyRole? author)
    {
        if (id is null && revision == 0 && author is null)
        {
            return this;
        }

        var copy = (JourneyEvent)MemberwiseClone();
        copy._id = id;
        copy._revision = revision;
        copy.Author = author;
        return copy;
    }

    /// <summary>The same entry as one person's.</summary>
    internal virtual JourneyEvent WrittenBy(JourneyRole author)
    {
        var copy = (JourneyEvent)MemberwiseClone();
        copy.Author = author;
        return copy;
    }
}
