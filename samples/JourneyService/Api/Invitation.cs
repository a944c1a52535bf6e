namespace JourneyService.Api;

/// <summary>What lets the other one in, once.</summary>
/// <param name="Code">To be passed on to the other one and to nobody else.</param>
internal sealed record Invitation(string Code);
