using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;

namespace JourneyService.Api;

/// <summary>The bearer tokens of ASP.NET, and invitations: both sealed by Data Protection, so that nothing made up reaches a grain.</summary>
internal sealed class Tokens(IOptionsMonitor<BearerTokenOptions> bearer, IDataProtectionProvider protection, TimeProvider time)
{
    private const string Scheme = BearerTokenDefaults.AuthenticationScheme;
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(3650);

    private readonly TicketDataFormat _invitations = new(protection.CreateProtector("invitation"));

    public Membership For(Caller caller) => new(bearer.Get(Scheme).BearerTokenProtector.Protect(TicketOf(caller)), caller.Person);

    /// <summary>Lets the other one of the two in.</summary>
    public Invitation InvitationBy(Caller caller) =>
        new(_invitations.Protect(TicketOf(new(caller.Couple, default, caller.Role == JourneyRole.WasHurt ? JourneyRole.BrokeTrust : JourneyRole.WasHurt))));

    /// <summary>Who joins with an invitation and a phone, whose secret itself is kept nowhere; null where the invitation is none of this service.</summary>
    public Caller? Joiner(string invitation, Guid device) => _invitations.Unprotect(invitation) is { } ticket
        ? Caller.Of(ticket.Principal) with { Person = new Guid(SHA256.HashData(device.ToByteArray()).AsSpan(0, 16)) }
        : null;

    private AuthenticationTicket TicketOf(Caller caller) =>
        new(new ClaimsPrincipal(caller.ToIdentity(Scheme)), new AuthenticationProperties { ExpiresUtc = time.GetUtcNow() + Lifetime }, Scheme);
}
