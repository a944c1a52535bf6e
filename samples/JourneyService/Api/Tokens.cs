using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;

namespace JourneyService.Api;

/// <summary>The bearer tokens of ASP.NET, and invitations: both sealed by Data Protection, so that nothing made up reaches a grain.</summary>
internal sealed class Tokens(IOptionsMonitor<BearerTokenOptions> bearer, IDataProtectionProvider protection, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(3650);

    private readonly IDataProtector _invitations = protection.CreateProtector("invitation");

    public Membership For(Caller caller)
    {
        var ticket = new AuthenticationTicket(
            new ClaimsPrincipal(caller.ToIdentity(BearerTokenDefaults.AuthenticationScheme)),
            new AuthenticationProperties { ExpiresUtc = time.GetUtcNow() + Lifetime },
            BearerTokenDefaults.AuthenticationScheme);
        return new(bearer.Get(BearerTokenDefaults.AuthenticationScheme).BearerTokenProtector.Protect(ticket), caller.Person);
    }

    /// <summary>Lets the other one of the two in.</summary>
    public Invitation InvitationBy(Caller caller) => new(_invitations.Protect($"{caller.Couple:N}{3 - (int)caller.Role}"));

    /// <summary>Who joins with an invitation and a phone; null where the invitation is none of this service.</summary>
    public Caller? Joiner(string invitation, Guid device)
    {
        try
        {
            string sealing = _invitations.Unprotect(invitation);
            // The phone's secret itself is kept nowhere.
            var person = new Guid(SHA256.HashData(device.ToByteArray()).AsSpan(0, 16));
            return new(Guid.Parse(sealing[..32]), person, (JourneyRole)(sealing[32] - '0'));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
