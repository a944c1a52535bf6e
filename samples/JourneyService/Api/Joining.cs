namespace JourneyService.Api;

/// <summary>How the other one joins.</summary>
/// <param name="Invitation">What the first one passed on.</param>
/// <param name="Device">A UUID that the joining phone drew at random and keeps to itself: a repeat with it gets a token for the same person.</param>
/// <param name="WhoBrokeTrust">Who broke trust, as they tell it.</param>
internal sealed record Joining(string Invitation, Guid Device, WhoBrokeTrust WhoBrokeTrust);
