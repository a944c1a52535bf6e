using TrustAdvice.Matching;

namespace TrustAdvice;

/// <summary>A referral to help from others.</summary>
public sealed class Referral
{
    private readonly Verdict _verdict;
    private readonly Entry _entry;

    internal Referral(Verdict verdict, Entry entry, ReferralText text)
    {
        _verdict = verdict;
        _entry = entry;
        Text = text;
    }

    /// <summary>The kind of help.</summary>
    public ReferralKind To => _entry.Referral.To;

    /// <summary>How soon.</summary>
    public Urgency Urgency => _entry.Referral.Urgency;

    /// <summary>The ids of the rules that give it; the first is the one that decides its urgency.</summary>
    public IReadOnlyList<string> Rules => field ??= _verdict.RulesFor(_entry);

    /// <summary>What the reader sees.</summary>
    public ReferralText Text { get; }
}
