using System.Text.Json.Serialization;
using TrustAdvice.Journeys;
using TrustAdvice.Matching;
using TrustAdvice.Rules;

namespace TrustAdvice;

/// <summary>An action recommended to the reader.</summary>
public sealed class Recommendation
{
    private readonly Advice _advice;
    private readonly Entry _entry;

    internal Recommendation(Advice advice, Entry entry)
    {
        _advice = advice;
        _entry = entry;
    }

    /// <summary>The permanent id of the action.</summary>
    [JsonPropertyName("id")]
    public string Id => Action.Id;

    /// <summary>Whose part it is.</summary>
    [JsonPropertyName("owner"), JsonConverter(typeof(OwnJsonConverter))]
    public Owner Owner => Action.Owner;

    /// <summary>The kind of act.</summary>
    [JsonPropertyName("kind"), JsonConverter(typeof(OwnJsonConverter))]
    public ActionKind Kind => Action.Kind;

    /// <summary>The step of repair it belongs to, or null when it belongs to none.</summary>
    [JsonPropertyName("step"), JsonConverter(typeof(OwnJsonConverter))]
    public RepairStep? Step => Action.Step;

    /// <summary>Whether the reader may share it with the partner.</summary>
    [JsonPropertyName("visibility"), JsonConverter(typeof(OwnJsonConverter))]
    public Visibility Visibility => Action.Visibility;

    /// <summary>
    /// Whether the app may offer the reader to pass it on to the partner: it is for both,
    /// it may be shared, and nothing in the advice speaks of danger.
    /// </summary>
    [JsonPropertyName("mayPassOn")]
    public bool MayPassOn => Owner == Owner.Both && Visibility == Visibility.MayShare && _advice.IsWithoutDanger;

    /// <summary>What the reader sees.</summary>
    [JsonPropertyName("text")]
    public ActionText Text => TextFor(_advice.Situation);

    /// <summary>What it takes, or null when that is not stated.</summary>
    [JsonPropertyName("effort")]
    public Effort? Effort => Action.Effort;

    /// <summary>How often it is meant to be done, or null when that is not stated.</summary>
    [JsonPropertyName("cadence"), JsonConverter(typeof(OwnJsonConverter))]
    public Cadence? Cadence => Action.Cadence;

    /// <summary>How well it is supported, or null when that is not stated.</summary>
    [JsonPropertyName("evidence"), JsonConverter(typeof(OwnJsonConverter))]
    public EvidenceGrade? Evidence => Action.Evidence;

    /// <summary>Where it comes from.</summary>
    [JsonPropertyName("sources")]
    public IReadOnlyList<string> Sources => Action.Sources;

    /// <summary>On how many days the reader of a journey did it; 0 for advice on a situation alone. Private.</summary>
    [JsonIgnore]
    public int TimesDone => Feedback?.TimesDone ?? 0;

    /// <summary>
    /// For what the reader of a journey put aside: that it waits, or comes back, and until when. Null elsewhere. It is the same
    /// whatever the reason, so that a look at the screen does not tell what the reader said.
    /// </summary>
    [JsonIgnore]
    public string? PutAsideNote => Feedback is { Why.Length: > 0 } told ? told.Why : null;

    private ActionFeedback? Feedback => _advice.Remembered?.FeedbackOn(_entry.Target);

    /// <summary>Why it stands in <see cref="Advice.PutAside"/>; null for what is given.</summary>
    [JsonIgnore]
    public ActionHold? Hold => _advice.Remembered?.HoldOf(_entry.Target);

    /// <summary>The ids of the rules that give it; the first is the one that decides its place.</summary>
    [JsonPropertyName("rules")]
    public IReadOnlyList<string> Rules => field ??= _advice.Verdict.RulesFor(_entry);

    /// <summary>The rank that put it where it is, from 0 to 1,000.</summary>
    [JsonIgnore]
    public int Rank => _entry.Rule.Rank;

    /// <summary>What somebody sees of it who knows a situation, such as the partner one without what is private.</summary>
    internal ActionText TextFor(Situation situation) => _advice.Texts.ForAction(_entry, situation);

    internal ActionDefinition Action => _advice.Actions[_entry.Target];
}
