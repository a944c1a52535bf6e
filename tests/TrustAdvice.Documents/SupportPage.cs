using TrustAdvice;
using TrustAdvice.Support;

namespace Documents;

/// <summary>The code in docs/support-directory.md, as it stands there. A parameter takes the place of the console.</summary>
public static class SupportPage
{
    public static void Snippet1()
    {
        var advice = Advisor.Default.Advise(new Situation());
        // <docs>
        var directory = SupportDirectory.Load("contacts.json");
        var today = DateOnly.FromDateTime(DateTime.Now);                  // the library has no clock
        var listing = directory.Find("IE", ReferralKind.AbuseSpecialist, today, ["en"]);
        var support = directory.FindAll("IE", advice, today);               // a listing for each referral of an advice
        // </docs>
        GC.KeepAlive((listing, support));
    }
}
