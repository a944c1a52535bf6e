using TrustAdvice;

namespace Documents;

/// <summary>The code in docs/compiled-format.md, as it stands there.</summary>
public static class CompiledPage
{
    public static void Snippet1()
    {
        // <docs>
        using var file = File.OpenRead("acme.rules");
        var ruleSet = RuleSet.LoadCompiled(file, "9f2c…");   // the hash that the tool printed
        // </docs>
        GC.KeepAlive(ruleSet);
    }
}
