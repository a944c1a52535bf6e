using TrustAdvice;
using TrustAdvice.Support;

namespace Documents;

/// <summary>The code of the page of the package TrustAdvice.Support, as it stands there below its usings.</summary>
public static class SupportPackage
{
    public static void Snippet1()
    {
        // <docs>
        SupportDirectory directory = SupportDirectory.Load("contacts.json");
        Advice advice = Advisor.Default.Advise(new Situation { Safety = Safety.Afraid });
        AdviceSupport support = directory.FindAll("IE", advice, DateOnly.FromDateTime(DateTime.Now), ["en"]);
        foreach (SupportListing listing in support.Referrals)
        {
            foreach (ListedContact listed in listing.Contacts)
            {
                Console.WriteLine($"{listing.Kind}: {listed.Contact.Name} {listed.Contact.Ways[0].Value} ({listed.Freshness})");
            }
        }
        // </docs>
    }
}
