using System.Diagnostics.CodeAnalysis;
using TrustAdvice.Facts;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>
/// Reads the answers of an interview from JSON, <c>{ "answers": { "safety": "safe", "step": "unknown" } }</c>, and reports
/// every fault with its place, and never an answer.
/// </summary>
/// <remarks>
/// <para>
/// Two members are optional. <c>known</c> holds the facts that were known from the start. <c>history</c> is there when a
/// fact was answered more than once: a list of objects like <c>answers</c>, with every answer in the order in which it was
/// given. The last one of each fact must be the one in <c>answers</c>.
/// </para>
/// <para><see cref="Interview.ToJson"/> writes all of it. More than 64 KiB, some thousand answers, are not read.</para>
/// </remarks>
internal static class InterviewReader
{
    /// <summary>Reads an interview.</summary>
    /// <param name="utf8Json">
    /// The answers in the order in which they were given; null and <c>unknown</c> mean asked and declined.
    /// </param>
    /// <param name="advisor">Gives the advice and the questions; its rule set says which facts there are.</param>
    /// <param name="interview">The interview with these answers, or null when there is a fault.</param>
    /// <param name="diagnostics">Every fault, in the order of the input.</param>
    /// <returns>Whether the input has no fault.</returns>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8Json,
        Advisor advisor,
        [NotNullWhen(true)] out Interview? interview,
        out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        var bag = new DiagnosticBag("", utf8Json);
        var read = Read(utf8Json, advisor, bag);
        interview = bag.HasErrors ? null : read;
        diagnostics = bag.InOrder();
        return interview is not null;
    }

    internal static Interview? Read(ReadOnlyMemory<byte> utf8Json, Advisor advisor, DiagnosticBag bag)
    {
        if (utf8Json.Length <= SituationReader.MaximumBytes)
        {
            return Read(JsonInput.Parse(utf8Json, bag), advisor, bag);
        }

        bag.Add(0, "$", Faults.TooLarge(SituationReader.MaximumBytes));
        return null;
    }

    private static Interview? Read(JsonValue? root, Advisor advisor, DiagnosticBag bag)
    {
        if (JsonObject.From(root, bag) is not { } file)
        {
            return null;
        }

        var facts = advisor.RuleSet.Facts;
        file.Optional("$schema");
        var answers = file.Required("answers");
        var known = file.Optional("known") is { } atStart ? SituationReader.Read(atStart, facts, bag) : null;
        var history = file.Optional("history");
        List<JsonValue> parts = [.. file.Items("history")];
        file.RefuseOthers();
        SituationReader.Read(answers, facts, bag);
        parts.ForEach(part => SituationReader.Read(part, facts, bag));
        if (bag.HasErrors)
        {
            return null;
        }

        var start = Interview.Start(advisor, known);
        var interview = Answered(start, answers!);
        if (history is null)
        {
            return interview;
        }

        var told = parts.Aggregate(start, Answered);
        if (!told.Answers.SequenceEqual(interview.Answers))
        {
            bag.Add(history, Faults.HistoryDiffers());
        }

        return told;
    }

    private static Interview Answered(Interview interview, JsonValue answers) => answers.Children
        .Where(answer => answer.Name != SituationReader.SchemaMember)
        .Aggregate(
            interview,
            (before, answer) => before.Answer(answer.Name!, answer.Kind == JsonValueKind.Null ? null : answer.Text));
}
