using TrustAdvice.Input;

namespace TrustAdvice.Support;

/// <summary>Whom to turn to for each referral of an advice.</summary>
public sealed class AdviceSupport
{
    internal AdviceSupport()
    {
    }

    /// <summary>
    /// The emergency services, to be shown with the alerts and before anything else; null where the advice has neither
    /// an alert nor a referral to help against danger.
    /// </summary>
    public SupportListing? Emergency { get; internal init; }

    /// <summary>A listing for each referral of the advice, in the same order. Each can stand alone.</summary>
    public IReadOnlyList<SupportListing> Referrals { get; internal init; } = [];

    /// <summary>Writes all of it as JSON, as docs/support-directory.md describes it.</summary>
    /// <param name="indented">Whether it is laid out for people.</param>
    public string ToJson(bool indented = false) => JsonInput.TextOf(indented, json => SupportWriter.Advice(json, this));
}
