namespace TrustAdvice.Asking;

/// <summary>How much the answers to one question change: how many of them change what.</summary>
/// <param name="Fact">The fact, by index.</param>
/// <param name="Answers">How many answers there are.</param>
/// <param name="Referral">How many change a referral or an alert.</param>
/// <param name="NextStep">How many change the next step.</param>
/// <param name="Alerts">How many change an alert.</param>
/// <param name="Rest">How many change anything that is shown.</param>
internal readonly record struct QuestionImpact(int Fact, int Answers, int Referral, int NextStep, int Alerts, int Rest)
{
    /// <summary>Whether this one weighs more: the next step before the referrals and these before the rest, each as the share of answers that change it.</summary>
    public bool Outweighs(QuestionImpact other)
    {
        int order = Share(NextStep).CompareTo(other.Share(other.NextStep));
        order = order != 0 ? order : Share(Referral).CompareTo(other.Share(other.Referral));
        order = order != 0 ? order : Share(Rest).CompareTo(other.Share(other.Rest));
        return order > 0;
    }

    private double Share(int changed) => (double)changed / Answers;
}
