using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TrustAdvice.Facts;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>
/// Asks one question after the other, safety first, and stops when no answer could change what is shown any more.
/// </summary>
/// <remarks>
/// Questions stay few: the last of ten are kept for what can change an alert, after ten it goes on only with that, and
/// once an alert stands only with questions about danger. Show <see cref="TrustAdvice.Advice.Alerts"/> and
/// <see cref="TrustAdvice.Advice.Information"/> after every answer.
/// Immutable: each answer gives a new interview, and <see cref="Back"/> leads to the one before it. A web or chat app keeps
/// what <see cref="ToJson"/> writes. Any question may be declined; it is then not asked again.
/// </remarks>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(InterviewConverter))]
public sealed class Interview
{
    /// <summary>How many questions may be about anything; some ten are answered with care, and more are not.</summary>
    private const int MostQuestions = 10;

    private readonly Advisor _advisor;
    private readonly Interview? _before;
    private readonly IReadOnlyList<KeyValuePair<string, string>> _answers;

    private Interview(Advisor advisor, Situation known)
    {
        _advisor = advisor;
        _answers = [];
        Situation = known;
    }

    private Interview(Interview before, KeyValuePair<string, string> answer)
    {
        _advisor = before._advisor;
        _before = before;
        _answers = [.. before._answers.Where(other => other.Key != answer.Key), answer];
        Situation = before.Situation.With(answer.Key, answer.Value);
    }

    /// <summary>What is known so far.</summary>
    public Situation Situation { get; }

    /// <summary>
    /// The answers by the name of the fact, in the order in which they were given, the last one of each fact; <c>unknown</c> for a question that was
    /// declined.
    /// </summary>
    public IReadOnlyDictionary<string, string> Answers => field ??= new OrderedMap<string>(_answers);

    internal KeyValuePair<string, string> LastAnswer => _answers[^1];

    /// <summary>How many questions have been answered or declined.</summary>
    public int Asked => _answers.Count;

    /// <summary>The next question, or null when nothing more is asked.</summary>
    public Question? Next => field ??= FindNext();

    /// <summary>Whether nothing more is asked.</summary>
    public bool IsFinished => Next is null;

    /// <summary>
    /// Whether no unknown fact, a declined one included, could change what is shown: then the advice is the same whatever
    /// the truth about them.
    /// </summary>
    public bool IsSettled => _advisor.Planner.IsSettled(Codes());

    /// <summary>The advice on what is known so far.</summary>
    public Advice Advice => field ?? Interlocked.CompareExchange(ref field, _advisor.Advise(Situation), null) ?? field;

    /// <summary>Starts an interview.</summary>
    /// <param name="advisor">Gives the advice and the questions.</param>
    /// <param name="known">What the app knows already; these facts are not asked.</param>
    public static Interview Start(Advisor advisor, Situation? known = null)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        return new Interview(advisor, known ?? new Situation());
    }

    /// <summary>The interview with one more answer. Facts may be answered in any order, and again.</summary>
    /// <param name="fact">The fact, usually that of <see cref="Next"/>.</param>
    /// <param name="value">The value; null or <c>unknown</c> declines.</param>
    /// <exception cref="ArgumentException">The rule set has no such fact, or the fact no such value.</exception>
    public Interview Answer(string fact, string? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(fact);
        var definition = _advisor.RuleSet.Facts.Find(fact)
            ?? throw new ArgumentException("The rule set has no such fact.", nameof(fact));
        if (definition.CodeOf(value) < 0)
        {
            throw new ArgumentException(
                $"The fact '{fact}' has the values {string.Join(", ", definition.Values)}.", nameof(value));
        }

        return new Interview(this, new(fact, value ?? FactDefinition.Unknown));
    }

    /// <summary>The interview with one more answer, as a member of the fact's enum.</summary>
    /// <typeparam name="TEnum">The fact's enum.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The rule set has no such fact, or the fact no such value.</exception>
    public Interview Answer<TEnum>(string fact, TEnum value)
        where TEnum : struct, Enum => Answer(fact, JsonNames.Of(value));

    /// <summary>The interview with the next question declined.</summary>
    public Interview Skip() => Next is null ? this : Answer(Next.Fact, null);

    /// <summary>
    /// The interview as it was before its last answer: a fact that was known or answered before has that value again.
    /// Without an answer it is this interview.
    /// </summary>
    public Interview Back() => _before ?? this;

    /// <summary>
    /// Writes the interview so that <see cref="FromJson"/> reads it back the same, what was known from the start and
    /// the answers that were replaced among it. Facts that the rule set does not declare play no part and are left out. It
    /// holds what the reader answered, the private answers among it: keep it as you keep those.
    /// </summary>
    /// <param name="indented">Whether it is laid out for people.</param>
    public string ToJson(bool indented = false) => JsonInput.TextOf(indented, json => InterviewWriter.Write(json, this));

    /// <summary>Reads an interview that <see cref="ToJson"/> wrote, or one in the form <c>{ "answers": { "safety": "safe" } }</c>.</summary>
    /// <param name="json">
    /// The answers in the order in which they were given; null and <c>unknown</c> mean asked and declined. <c>known</c> holds what
    /// was known from the start, and <c>history</c> every answer where a fact was answered again. At most 64 KiB.
    /// </param>
    /// <param name="advisor">Gives the advice and the questions; its rule set says which facts there are.</param>
    /// <exception cref="InvalidInputException">There is a fault; the exception carries all of them, and no answer.</exception>
    public static Interview FromJson(string json, Advisor advisor) =>
        TryFromJson(json, advisor, out var interview, out var diagnostics) ? interview : throw new InvalidInputException("The interview", diagnostics);

    /// <summary>Reads an interview, or says what is wrong with it, and never an answer.</summary>
    /// <param name="json">The answers, as above.</param>
    /// <param name="advisor">Gives the advice and the questions, as above.</param>
    /// <param name="interview">The interview with these answers, or null when there is a fault.</param>
    /// <param name="diagnostics">Every fault, in the order of the input.</param>
    /// <returns>Whether there is no fault.</returns>
    public static bool TryFromJson(
        string json,
        Advisor advisor,
        [NotNullWhen(true)] out Interview? interview,
        out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryFromJson(JsonInput.ReadAtMost(json, SituationReader.MaximumBytes), advisor, out interview, out diagnostics);
    }

    /// <inheritdoc cref="TryFromJson(string, Advisor, out Interview?, out IReadOnlyList{Diagnostic})"/>
    public static bool TryFromJson(
        ReadOnlyMemory<byte> json,
        Advisor advisor,
        [NotNullWhen(true)] out Interview? interview,
        out IReadOnlyList<Diagnostic> diagnostics) => InterviewReader.TryRead(json, advisor, out interview, out diagnostics);

    /// <summary>Says how many questions were asked and no answer, so that a log line cannot leak.</summary>
    public override string ToString() => $"Interview ({Asked} asked)";

    /// <summary>Every interview that this one came from, the first in front, and itself.</summary>
    internal IReadOnlyList<Interview> Steps
    {
        get
        {
            List<Interview> steps = [];
            for (var step = this; step is not null; step = step._before)
            {
                steps.Add(step);
            }

            steps.Reverse();
            return steps;
        }
    }

    internal FactSpace Facts => _advisor.RuleSet.Facts;

    private HashSet<string> Declined =>
        [.. _answers.Where(answer => answer.Value == FactDefinition.Unknown).Select(answer => answer.Key)];

    private Question? FindNext()
    {
        var facts = _advisor.RuleSet.Facts;
        var declined = Declined;
        int fact = _advisor.Planner.First(Codes(), fact => !declined.Contains(facts[fact].Name), MostQuestions - Asked);
        return fact < 0 ? null : _advisor.Texts.Ask(facts[fact]);
    }

    private byte[] Codes()
    {
        var codes = new byte[_advisor.RuleSet.Facts.Count];
        _advisor.RuleSet.Facts.Encode(Situation, codes);
        return codes;
    }
}
