namespace JourneyService.Api;

/// <summary>How the first of the two begins.</summary>
/// <param name="WhoBrokeTrust">Who broke trust, as they tell it.</param>
/// <param name="Reader">Which of the two they are, where that does not tell.</param>
internal sealed record NewCouple(WhoBrokeTrust WhoBrokeTrust, JourneyRole? Reader)
{
    public JourneyRole? Role => WhoBrokeTrust switch { WhoBrokeTrust.Me => JourneyRole.BrokeTrust, WhoBrokeTrust.Partner => JourneyRole.WasHurt, _ => Reader };
}

/// <summary>What lets the other one in, once.</summary>
/// <param name="Code">To be passed on to the other one and to nobody else.</param>
internal sealed record Invitation(string Code);

/// <summary>How the other one joins.</summary>
/// <param name="Invitation">What the first one passed on.</param>
/// <param name="Device">A UUID that the joining phone drew at random and keeps to itself: a repeat with it gets a token for the same person.</param>
/// <param name="WhoBrokeTrust">Who broke trust, as they tell it.</param>
internal sealed record Joining(string Invitation, Guid Device, WhoBrokeTrust WhoBrokeTrust);

/// <summary>What a phone keeps.</summary>
/// <param name="Token">Sent as a bearer token with each request. Whoever has it is this person.</param>
/// <param name="Person">By which reminders know this person; it opens nothing.</param>
internal sealed record Membership(string Token, Guid Person);
