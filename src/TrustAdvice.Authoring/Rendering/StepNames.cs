namespace TrustAdvice.Authoring.Rendering;

/// <summary>Names for the headings of a page.</summary>
internal static class StepNames
{
    public static string Of(RepairStep step) => step switch
    {
        RepairStep.Acknowledge => "Acknowledge",
        RepairStep.GiveTime => "Give it time",
        RepairStep.Communicate => "Communicate",
        RepairStep.SetBoundaries => "Set boundaries",
        RepairStep.Reconnect => "Reconnect",
        RepairStep.GetHelp => "Get help",
        RepairStep.Forgive => "Forgive",
    };

    public static string Of(Owner owner) => owner switch
    {
        Owner.BrokeTrust => "the one who broke trust",
        Owner.WasHurt => "the one who was hurt",
        Owner.Both => "both",
    };
}
