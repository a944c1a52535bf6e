using TrustAdvice.Support;

namespace TrustAdvice.Samples.Tests.Readme;

/// <summary>The code about contacts in README.md, as it stands there.</summary>
internal static class WhereToFindHelp
{
    /// <summary>Runs it; the parameter takes the place of the console.</summary>
    public static void Run(TextWriter Console)
    {
        // <readme>
        var directory = SupportDirectory.Load("contacts.json");
        var afraid = Advisor.Default.Advise(new Situation { Safety = Safety.Afraid });
        var support = directory.FindAll("IE", afraid, on: new DateOnly(2026, 4, 6), languages: ["en"]);
        foreach (var listing in support.Referrals)
        {
            Console.WriteLine($"{listing.Kind}: {listing.Contacts.Count} contacts. Missing: {listing.CountryGap}");
        }
        // </readme>
    }
}
