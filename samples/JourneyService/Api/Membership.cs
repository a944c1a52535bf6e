namespace JourneyService.Api;

/// <summary>What a phone keeps.</summary>
/// <param name="Token">Sent as a bearer token with each request. Whoever has it is this person.</param>
/// <param name="Person">By which reminders know this person; it opens nothing.</param>
internal sealed record Membership(string Token, Guid Person);
