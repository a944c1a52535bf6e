namespace TrustAdvice.Tests.Support;

/// <summary>What tests of the readers say.</summary>
internal static class AssertRules
{
    /// <summary>The rule file has exactly one fault, with this code at this place.</summary>
    public static Diagnostic FailsWith(string rules, string code, int line, int column)
    {
        var fault = Assert.Single(RuleFiles.Diagnose(rules));
        Assert.Equal((code, line, column), (fault.Code, fault.Line, fault.Column));
        return fault;
    }

    /// <summary>The diagnostics are these, whole, in this order.</summary>
    public static void Says(string expected, string rules, params string[] texts) =>
        Assert.Equal(expected, string.Join('\n', RuleFiles.Diagnose(rules, texts)));

    /// <summary>The file loads, without a remark.</summary>
    public static RuleSet Loads(string rules)
    {
        Assert.Empty(RuleFiles.Diagnose(rules));
        return RuleFiles.Load(rules);
    }

    /// <summary>Whatever the bytes, reading ends, and every place is inside the input.</summary>
    public static IReadOnlyList<Diagnostic> ReadsToTheEnd(byte[] rules)
    {
        var found = RuleFiles.Diagnose(rules);
        int lines = 1 + rules.Count(b => b == (byte)'\n');
        foreach (var diagnostic in found)
        {
            Assert.InRange(diagnostic.Line, 1, lines);
            Assert.InRange(diagnostic.Column, 1, rules.Length + 1);
            Assert.StartsWith("$", diagnostic.Path, StringComparison.Ordinal);
            Assert.DoesNotContain(diagnostic.ToString(), char.IsControl);
        }

        return found;
    }
}
