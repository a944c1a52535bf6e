using TrustAdvice.Explaining;

namespace TrustAdvice;

/// <summary>Why an action, a referral or an alert is not given, as data.</summary>
/// <remarks>Two are equal when their data are; <see cref="InWords"/> is made from them and does not count.</remarks>
public sealed record AbsenceExplanation
{
    /// <summary>The id of the action, alert or information, or the kind of the referral as in JSON.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it is given after all; then there is nothing to explain.</summary>
    public required bool IsGiven { get; init; }

    /// <summary>The rules that hold it back, where another rule would give it.</summary>
    public required IReadOnlyList<string> WithheldBy { get; init; }

    /// <summary>Why a journey holds an action that the rules give; null where it does not.</summary>
    public ActionHold? Hold { get; init; }

    /// <summary>
    /// Smallest sets of facts whose change would give it: none can be made smaller. Fewest facts first, then what is
    /// unknown, what could change, and what must never be suggested. Each, made, gives the item.
    /// </summary>
    public required IReadOnlyList<FactChange> Changes { get; init; }

    /// <summary>The title of the action or referral, or its id where there is no text.</summary>
    public required string Title { get; init; }

    /// <summary>The explanation in plain sentences, for the reader; changes never to be suggested are left out.</summary>
    public string InWords => Speaker.Of(this);

    /// <summary>Puts it into the reader's language.</summary>
    internal Prose Speaker { get; init; } = Prose.Default;

    /// <inheritdoc/>
    public bool Equals(AbsenceExplanation? other) =>
        other is not null
        && Id == other.Id && IsGiven == other.IsGiven && Hold == other.Hold && Title == other.Title
        && ListEquality.AreEqual(WithheldBy, other.WithheldBy)
        && ListEquality.AreEqual(Changes, other.Changes);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Id, IsGiven, Hold, Title, ListEquality.HashOf(WithheldBy), ListEquality.HashOf(Changes));

    /// <summary>Says nothing of it, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(AbsenceExplanation);
}
