using TrustAdvice;

namespace ConsoleAdvisor;

/// <summary>Which fact to ask for next: a fixed list, of which each question is asked only where it can matter.</summary>
internal sealed class QuestionPlan
{
    /// <summary>Safety first; the private questions stand alone when there is danger.</summary>
    private readonly List<(string Fact, Func<Situation, bool> Matters)> _questions =
    [
        ("safety", _ => true),
        ("selfHarm", _ => true),
        ("childrenAtRisk", s => s.SelfHarm != SelfHarm.Yes && s.Safety != Safety.Safe),
        ("whoBrokeTrust", IsCalm),
        ("breach", IsCalm),
        ("pattern", IsCalm),
        ("since", IsCalm),
        ("contact", s => IsCalm(s) && MayInvolveAnother(s.Breach)),
        ("addiction", s => IsCalm(s) && MayInvolveAddiction(s.Breach)),
        ("myGoal", IsCalm),
        ("step", s => IsCalm(s) && s.MyGoal != Goal.Leave),
        ("progress", s => IsCalm(s) && s.Since != TimeSince.Days),
        ("help", s => IsCalm(s) && (s.Step == RepairStep.GetHelp || s.Progress >= Progress.Slow)),
        ("responsibility", s => IsCalm(s) && IsEarly(s.Step)),
        ("readyToListen", s => IsCalm(s) && IsEarly(s.Step)),
        ("promises", s => IsCalm(s) && s.Step is RepairStep.GiveTime or RepairStep.Communicate or RepairStep.Forgive),
        ("talks", s => IsCalm(s) && s.Step is RepairStep.GiveTime or RepairStep.Communicate),
        ("boundaries", s => IsCalm(s) && s.Step == RepairStep.SetBoundaries),
        ("closeness", s => IsCalm(s) && s.Step == RepairStep.Reconnect),
        ("forgiveness", s => IsCalm(s) && s.Step == RepairStep.Forgive),
    ];

    /// <summary>The next fact to ask for, or null when enough is asked.</summary>
    /// <param name="situation">What is known so far.</param>
    /// <param name="asked">The facts that were asked for, whether or not there was an answer.</param>
    public string? Next(Situation situation, IReadOnlyCollection<string> asked) =>
        _questions.Find(question => !asked.Contains(question.Fact) && question.Matters(situation)).Fact;

    private static bool IsCalm(Situation situation) =>
        situation.SelfHarm != SelfHarm.Yes
        && situation.ChildrenAtRisk != ChildrenAtRisk.Yes
        && situation.Safety is not (Safety.Controlled or Safety.Afraid);

    private static bool MayInvolveAnother(Breach? breach) =>
        breach is Breach.Infidelity or Breach.EmotionalAffair or Breach.OnlineInfidelity;

    private static bool MayInvolveAddiction(Breach? breach) =>
        breach is Breach.AddictionRelapse or Breach.BrokenPromises or Breach.Financial;

    private static bool IsEarly(RepairStep? step) => step is null or RepairStep.Acknowledge;
}
