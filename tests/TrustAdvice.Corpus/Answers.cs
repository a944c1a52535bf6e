using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TrustAdvice.Authoring;
using TrustAdvice.Journeys;

namespace TrustAdvice.Corpus;

/// <summary>Everything the library is asked, hashed line by line.</summary>
internal sealed class Answers : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IReadOnlyList<string> _items = RuleSet.BuiltIn.ItemIds;

    public int Situations { get; private set; }

    public int Interviews { get; private set; }

    public int JourneyDays { get; private set; }

    public string Hash() => Convert.ToHexString(_hash.GetCurrentHash());

    public void AddSituations(IEnumerable<Situation> situations)
    {
        foreach (var situation in situations)
        {
            AddAdvice(situation);
        }
    }

    /// <summary>Interviews in which the truth is known to the one who answers, and every fifth question is declined.</summary>
    public void AddInterviews(IEnumerable<Situation> truths)
    {
        foreach (var truth in truths)
        {
            var interview = Interview.Start(Advisor.Default);
            while (interview.Next is { } question)
            {
                Add($"{question.Fact}: {question.Text} ({question.Why}) {Join(question.Answers.Select(answer => answer.Text))}");
                interview = interview.Asked % 5 == 4
                    ? interview.Skip()
                    : interview.Answer(question.Fact, truth.ValueOf(question.Fact));
            }

            Add($"asked {interview.Asked}, settled {interview.IsSettled}");
            Add(JsonSerializer.Serialize(interview.Advice, TrustAdviceJson.TypeInfo<Advice>()));
            Interviews++;
        }
    }

    public void AddSampleSituations(string folder)
    {
        foreach (string file in FilesOf(folder))
        {
            bool read = Situation.TryFromJson(File.ReadAllBytes(file), out var situation, out var faults);
            Add($"{Path.GetFileName(file)}: {read} {Join(faults)}");
            AddAdvice(situation!);
            AddAdvice(JsonSerializer.Deserialize(File.ReadAllText(file), TrustAdviceJson.TypeInfo<Situation>())!);
        }
    }

    /// <summary>Each journey on every third day from before its first event to a month after its last.</summary>
    public void AddJourneys(string folder)
    {
        foreach (string file in FilesOf(folder))
        {
            bool read = Journey.TryFromJson(File.ReadAllBytes(file), out var journey, out var faults);
            Add($"{Path.GetFileName(file)}: {read} {Join(faults)}");
            Add(journey!.ToJson());
            for (var on = journey.Events[0].On.AddDays(-1); on < journey.Events[^1].On.AddDays(30); on = on.AddDays(3))
            {
                AddDay(journey, on);
                AddDay(journey.AsToldByPartner(), on);
            }
        }
    }

    /// <summary>Rule sets that are read, proved, refused and compared.</summary>
    public void AddRuleSets()
    {
        var own = RuleSet.Load(RuleFiles.Stream(RuleFiles.Own), RuleFiles.Stream(RuleFiles.OwnTexts));
        var overlaid = RuleSet.BuiltIn.LoadOverlay(RuleFiles.Stream(RuleFiles.Overlay));
        Add($"{own} {Join(own.ItemIds)} {overlaid} {Join(overlaid.ItemIds)}");
        Add(JsonSerializer.Serialize(
            new Advisor(new AdvisorOptions { RuleSet = own, Limit = 1 }).Advise(new Situation().With("acme.faith", "low")),
            TrustAdviceJson.TypeInfo<Advice>()));
        Add(RuleSetComparison.Of(RuleSet.BuiltIn, overlaid));
        bool loaded = RuleSet.TryLoad(RuleFiles.Stream(RuleFiles.Broken), [], out _, out var faults);
        Add($"{loaded} {Join(faults)}");
        Add(JsonSerializer.Serialize(faults, TrustAdviceJson.TypeInfo<IReadOnlyList<Diagnostic>>()));
    }

    private void Add(RuleSetComparison comparison)
    {
        Add($"{comparison.Same} {comparison.IsComplete} {Join(comparison.GuaranteesLost)} {Join(comparison.GuaranteesGained)}");
        foreach (var change in comparison.Changes)
        {
            Add($"{change.Kind} {change.Outcome} {change.InWords}");
            Add(JsonSerializer.Serialize(change.Situation, TrustAdviceJson.TypeInfo<Situation>()));
        }
    }

    public void Dispose() => _hash.Dispose();

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal);

    private static string Join<T>(IEnumerable<T> values) =>
        string.Join("; ", values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));

    private void AddAdvice(Situation situation)
    {
        var advice = Advisor.Default.Advise(situation);
        Add(JsonSerializer.Serialize(situation, TrustAdviceJson.TypeInfo<Situation>()));
        Add(JsonSerializer.Serialize(advice, TrustAdviceJson.TypeInfo<Advice>()));
        AddExplanations(advice);
        var shared = advice.SharedView();
        Add($"{Join(shared.ForPartner.Select(item => item.Id))} {Join(shared.Together.Select(item => item.Id))} {shared.Note}");
        Add($"{Advisor.Default.Replay(advice.Trace).Same}");
        Situations++;
    }

    private void AddExplanations(Advice advice)
    {
        foreach (string id in advice.All.Select(item => item.Id).Concat(advice.Alerts.Select(alert => alert.Id)))
        {
            var explanation = advice.Explain(id);
            Add($"{id} by {explanation.Rule}: {explanation.InWords} {Join(explanation.Facts.Known().Select(fact => fact.Key))} {explanation.Rank}");
        }

        Add(Join(advice.Referrals.Select(referral => advice.Explain(referral).InWords)));
        var absence = advice.ExplainAbsence(_items[Situations % _items.Count]);
        Add($"{absence.Id} ({(absence.IsGiven ? "given" : "not given")}): {absence.InWords} {Join(absence.WithheldBy)}");
    }

    private void AddDay(Journey journey, DateOnly on)
    {
        var report = journey.Assess(on);
        Add(report.ToJson());
        Add($"{report.Sentence} {report.ChartText} {report.IsHardStretch} {report.RatingsAreFarApart}");
        var schedule = journey.Schedule(on);
        Add($"{schedule.NextCheckIn:O} {schedule.CheckInRule} {schedule.NextReview:O} {schedule.ReviewRule} {schedule.Notification}");
        Add(Join(journey.Readiness(on).SelectMany(step => step.Entry.Concat(step.MoveOn).Select(criterion => $"{step.Step} {criterion.Id} {criterion.IsMet}"))));
        Add(JsonSerializer.Serialize(journey.SituationOn(on), TrustAdviceJson.TypeInfo<Situation>()));
        JourneyDays++;
    }

    private void Add(string line) => _hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
}
