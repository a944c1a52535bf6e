using System.Reflection;
using System.Text.RegularExpressions;
using TrustAdvice.Input;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Diagnostics;

/// <summary>Every code that the library can give has an entry in docs/diagnostics.md, and every entry is a code.</summary>
public partial class DiagnosticsDocumentTests
{
    private static readonly Fault[] All =
    [
        .. new[] { typeof(Faults), typeof(JourneyFaults), typeof(SupportFaults) }
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(method => (Fault)method.Invoke(null, [.. method.GetParameters().Select(Sample)])!),
    ];

    [Fact]
    public void EveryCodeHasAnEntry_AndEveryEntryIsACode() =>
        Assert.Equal(
            All.Select(fault => $"{fault.Code} {fault.Severity}".ToUpperInvariant()).Order(),
            EntriesOf(Repository.Read("docs/diagnostics.md")).Select(entry => $"{entry.Code} {entry.Severity}".ToUpperInvariant()));

    [Fact]
    public void EveryEntry_HasAnExample_AndSaysWhatToDo() =>
        Assert.Empty(EntriesOf(Repository.Read("docs/diagnostics.md"))
            .Where(entry => !entry.Body.Contains('`', StringComparison.Ordinal) || !entry.Body.Contains("**Do:** ", StringComparison.Ordinal))
            .Select(entry => entry.Code));

    [Fact]
    public void CodesAreUnique_AndFormedAlike()
    {
        Assert.Distinct(All.Select(fault => fault.Code));
        Assert.All(All, fault => Assert.Matches("^TA(0[1-9]|1[01])[0-9]{2}$", fault.Code));
    }

    [Fact]
    public void MessagesAreOneLowerCaseSentence() =>
        Assert.All(All, fault =>
        {
            Assert.False(char.IsUpper(fault.Message[0]), fault.Message);
            Assert.False(fault.Message.EndsWith('.'), fault.Message);
            Assert.DoesNotContain('\n', fault.Message);
        });

    [Fact]
    public void EntriesOf_ReadsAHeading() =>
        Assert.Equal(
            [("TA0101", "error", "Body `x`.")], EntriesOf("# Codes\n\n### TA0101 (error): it is so\nBody `x`.\n"));

    private static object Sample(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(string) ? "x"
        : parameter.ParameterType == typeof(int) ? 1
        : parameter.ParameterType == typeof(long) ? 1L
        : new[] { "y" };

    private static List<(string Code, string Severity, string Body)> EntriesOf(string document)
    {
        List<(string, string, string)> entries = [];
        var headings = Heading().Matches(document);
        for (int index = 0; index < headings.Count; index++)
        {
            int start = headings[index].Index + headings[index].Length;
            int end = index + 1 < headings.Count ? headings[index + 1].Index : document.Length;
            entries.Add((headings[index].Groups["code"].Value, headings[index].Groups["severity"].Value, document[start..end].Trim()));
        }

        return entries;
    }

    [GeneratedRegex(@"^### (?<code>TA\d{4}) \((?<severity>\w+)\): .+$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
