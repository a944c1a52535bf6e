using TrustAdvice.Diagnostics;
using TrustAdvice.Facts;

namespace TrustAdvice.Json;

/// <summary>
/// Reads the answers of an interview from JSON, <c>{ "answers": { "safety": "safe", "step": "unknown" } }</c>, and reports
/// every fault with its place, and never an answer.
/// </summary>
public static class InterviewReader
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
        out Interview? interview,
        out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        var bag = new DiagnosticBag("", utf8Json);
        JsonValue? answers = null;
        if (utf8Json.Length > SituationReader.MaximumBytes)
        {
            bag.Add(0, "$", Faults.TooLarge(SituationReader.MaximumBytes));
        }
        else
        {
            answers = Answers(JsonInput.Parse(utf8Json, bag), advisor.RuleSet.Facts, bag);
        }

        interview = bag.HasErrors || answers is null ? null : Interviewed(answers, advisor);
        diagnostics = bag.InOrder();
        return interview is not null;
    }

    private static JsonValue? Answers(JsonValue? root, FactSpace facts, DiagnosticBag bag)
    {
        if (JsonObject.From(root, bag) is not { } file)
        {
            return null;
        }

        file.Optional("$schema");
        var answers = file.Required("answers");
        file.RefuseOthers();
        SituationReader.Read(answers, facts, bag);
        return answers;
    }

    private static Interview Interviewed(JsonValue answers, Advisor advisor) => answers.Children
        .Where(answer => answer.Name != "$schema")
        .Aggregate(
            Interview.Start(advisor),
            (interview, answer) => interview.Answer(answer.Name!, answer.Kind == JsonValueKind.Null ? null : answer.Text));
}
