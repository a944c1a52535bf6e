namespace TrustAdvice.Authoring.Rendering;

/// <summary>Names for the headings of a page, and the numbers that the steps go by.</summary>
internal static class StepNames
{
    /// <summary>The place on the path of seven, by which readers know a step.</summary>
    public static int NumberOf(RepairStep step) => step switch
    {
        RepairStep.Acknowledge => 1,
        RepairStep.GiveTime => 2,
        RepairStep.Communicate => 3,
        RepairStep.SetBoundaries => 4,
        RepairStep.Reconnect => 5,
        RepairStep.GetHelp => 6,
        RepairStep.Forgive => 7,
    };

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
