namespace JourneyService.Api;

/// <summary>How the first of the two begins.</summary>
/// <param name="WhoBrokeTrust">Who broke trust, as they tell it.</param>
/// <param name="Reader">Which of the two they are, where that does not tell.</param>
internal sealed record NewCouple(WhoBrokeTrust WhoBrokeTrust, JourneyRole? Reader)
{
    public JourneyRole? Role => WhoBrokeTrust switch { WhoBrokeTrust.Me => JourneyRole.BrokeTrust, WhoBrokeTrust.Partner => JourneyRole.WasHurt, _ => Reader };
}
