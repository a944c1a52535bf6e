using System.Text.Json.Serialization;
using TrustAdvice.Matching;

namespace TrustAdvice;

/// <summary>A referral to help from others.</summary>
public sealed class Referral
{
    private readonly Advice _advice;
    private readonly Entry _entry;

    internal Referral(Advice advice, Entry entry)
    {
        _advice = advice;
        _entry = entry;
    }

    /// <summary>The kind of help.</summary>
    [JsonPropertyName("to"), JsonConverter(typeof(OwnJsonConverter))]
    public ReferralKind To => _entry.Referral.To;

    /// <summary>How soon.</summary>
    [JsonPropertyName("urgency"), JsonConverter(typeof(OwnJsonConverter))]
    public Urgency Urgency => _entry.Referral.Urgency;

    /// <summary>The ids of the rules that give it; the first is the one that decides its urgency.</summary>
    [JsonPropertyName("rules")]
    public IReadOnlyList<string> Rules => field ??= _advice.Verdict.RulesFor(_entry);

    /// <summary>
    /// Whether the app may offer the reader to pass it on to the partner: it is help for
    /// the two, and nothing in the advice speaks of danger.
    /// </summary>
    [JsonPropertyName("mayPassOn")]
    public bool MayPassOn => To.IsForTwo() && _advice.IsWithoutDanger;

    /// <summary>Whether it is help against danger: its texts are never shortened, and no contact for couples stands beside it.</summary>
    [JsonIgnore]
    public bool MeetsDanger => To.MeetsDanger();

    /// <summary>Whether it is help for the two together: never an answer to fear.</summary>
    [JsonIgnore]
    public bool IsForTwo => To.IsForTwo();

    /// <summary>What the reader sees.</summary>
    [JsonPropertyName("text")]
    public ReferralText Text => _advice.Texts.ForReferral(_entry, _advice.Situation);
}
