using System.Reflection;
using System.Text.RegularExpressions;
using TrustAdvice.Input;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Diagnostics;

/// <summary>Every code that the library can give has an entry in docs/diagnostics.md, and every entry is a code.</summary>
public partial class DiagnosticsDocumentTests
{
    private static readonly MethodInfo[] Methods =
    [
        .. new[] { typeof(Faults), typeof(JourneyFaults), typeof(SupportFaults) }
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)),
    ];

    private static readonly Fault[] All =
        [.. Methods.Select(method => (Fault)method.Invoke(null, [.. method.GetParameters().Select(Sample)])!)];

    [Fact]
    public void EveryCodeHasAnEntry_AndEveryEntryIsACode() =>
        Assert.Equal(
            All.Select(fault => $"{fault.Code} {fault.Severity}".ToUpperInvariant()).Order(),
            EntriesOf(Repository.Read("docs/diagnostics.md")).Select(entry => $"{entry.Code} {entry.Severity}".ToUpperInvariant()));

    /// <summary>With <c>TRUSTADVICE_UPDATE_DOCS=1</c> the headings are written anew.</summary>
    [Fact]
    public void EachHeading_IsTheMessage()
    {
        string document = Repository.Read("docs/diagnostics.md");
        var headings = All.Zip(Methods).ToDictionary(
            pair => pair.First.Code,
            pair => $"### {pair.First.Code} ({JsonNames.Of(pair.First.Severity)}): {TitleOf(pair.Second)}");
        string written = Heading().Replace(document, heading => headings.GetValueOrDefault(heading.Groups["code"].Value, heading.Value));
        if (Environment.GetEnvironmentVariable("TRUSTADVICE_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Repository.PathOf("docs/diagnostics.md"), written);
        }

        Assert.Equal(written, document);
    }

    [Fact]
    public void Title_HasAnEllipsisForWhatDiffers() => Assert.Equal(
        "'…' is not one of …", TitleOf(typeof(Faults).GetMethod(nameof(Faults.NotOneOf))!));

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

    /// <summary>The message of a fault, with an ellipsis in place of what differs from one to the next.</summary>
    private static string TitleOf(MethodInfo fault)
    {
        const int Number = 77_777;
        object Differing(ParameterInfo parameter) =>
            parameter.ParameterType == typeof(string) ? "…"
            : parameter.ParameterType == typeof(int) ? Number
            : parameter.ParameterType == typeof(long) ? (long)Number
            : new[] { "…" };
        string message = ((Fault)fault.Invoke(null, [.. fault.GetParameters().Select(Differing)])!).Message;
        return message.Replace("77777", "…", StringComparison.Ordinal);
    }

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
