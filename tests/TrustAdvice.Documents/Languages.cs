using TrustAdvice;

namespace Documents;

/// <summary>The code in docs/languages.md, as it stands there. A parameter takes the place of the console.</summary>
public static class Languages
{
    public static void Snippet1()
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var situation = new Situation();
        // <docs>
        var advisor = Advisor.Default.For("es-MX", "en");       // the reader's languages, the first choice in front
        var fromCulture = Advisor.Default.For(culture);         // a CultureInfo, such as that of a web request
        var advice = advisor.Advise(situation);
        // </docs>
        GC.KeepAlive((fromCulture, advice));
    }

    public static void Snippet2()
    {
        // <docs>
        var options = new AdvisorOptions
        {
            Terms = new Dictionary<string, IReadOnlyDictionary<string, string>>
            {
                ["en"] = new Dictionary<string, string> { ["partner"] = "your wife", ["relationship"] = "marriage" },
            },
        };
        // </docs>
        GC.KeepAlive(new Advisor(options));
    }
}
