using System.Globalization;
using TrustAdvice.Texts;

namespace TrustAdvice.Explaining;

/// <summary>Makes sentences from explanation data, with the words in which the reader was asked; nothing else does.</summary>
/// <param name="phrases">The sentences.</param>
/// <param name="ask">The question about a fact; null where there is none.</param>
internal sealed class Prose(Phrases phrases, Func<string, Question?> ask)
{
    /// <summary>Speaks the default language and calls facts by their names.</summary>
    public static Prose Default { get; } = new(Phrases.For(Phrases.DefaultLanguage), _ => null);

    public string Of(Explanation explanation)
    {
        List<string> sentences =
        [
            !explanation.Facts.Known().Any()
                ? phrases.Say(Phrase.GivenAlways, ("title", explanation.Title))
                : phrases.Say(
                    Phrase.GivenBecause,
                    ("title", explanation.Title),
                    ("answers", List(explanation.Facts.Known().Select(fact => Said(fact.Key, fact.Value))))),
        ];
        if (explanation.UnknownFacts.Count > 0)
        {
            sentences.Add(phrases.Say(Phrase.GivenWhileUnknown, ("questions", List(explanation.UnknownFacts.Select(Asked)))));
        }

        if (explanation.Place is { } place)
        {
            sentences.Add(Of(place));
        }

        sentences.Add(explanation.AlsoGivenBy.Count == 0
            ? phrases.Say(Phrase.GivenByRule, ("rule", explanation.Rule))
            : phrases.Say(
                Phrase.GivenByRules, ("rule", explanation.Rule), ("others", string.Join(", ", explanation.AlsoGivenBy))));
        if (explanation.Sources.Count > 0)
        {
            sentences.Add(phrases.Say(Phrase.GivenSources, ("sources", string.Join(", ", explanation.Sources))));
        }

        return string.Join(' ', sentences);
    }

    public string Of(AbsenceExplanation absence)
    {
        if (absence.Hold is { } hold)
        {
            return phrases.Say(
                hold switch
                {
                    ActionHold.PutAside => Phrase.AbsentPutAside,
                    ActionHold.Done => Phrase.AbsentDone,
                    ActionHold.Habit => Phrase.AbsentHabit,
                    ActionHold.NotTouched => Phrase.AbsentNotTouched,
                    ActionHold.NotDue => Phrase.AbsentNotDue,
                },
                ("title", absence.Title));
        }

        var phrase = absence.IsGiven ? Phrase.AbsentButGiven
            : absence.WithheldBy.Count > 0 ? Phrase.AbsentHeld
            : Phrase.AbsentNotNow;
        var changes = absence.Changes.Where(change => change.MaySuggest);
        return string.Join(' ', changes.Select(Of).Prepend(phrases.Say(phrase, ("title", absence.Title))));
    }

    private string Of(ExplanationPlace place) => phrases.Say(
        place.Cause switch
        {
            PlaceCause.HigherRank => Phrase.PlaceByRank,
            PlaceCause.CatalogueOrder => Phrase.PlaceByCatalogue,
            PlaceCause.SlotHadItsTurn => Phrase.PlaceByTurn,
            PlaceCause.BroughtForward => Phrase.PlaceBroughtForward,
            _ => Phrase.PlaceFirst,
        },
        ("number", place.Number.ToString(CultureInfo.InvariantCulture)),
        ("before", place.AfterTitle ?? ""));

    private string Of(FactChange change)
    {
        var facts = change.Facts.Known().ToLookup(
            fact => change.UnknownFacts.Contains(fact.Key), fact => Said(fact.Key, fact.Value));
        (string once, string ifSo) = (List(facts[false]), List(facts[true]));
        return ifSo.Length == 0 ? phrases.Say(Phrase.AbsentOnce, ("answers", once))
            : once.Length == 0 ? phrases.Say(Phrase.AbsentIfSo, ("answers", ifSo))
            : phrases.Say(Phrase.AbsentOnceIfSo, ("answers", once), ("unknown", ifSo));
    }

    private string Asked(string fact) => ask(fact)?.Text ?? fact;

    private string Said(string fact, string value) => phrases.Say(
        Phrase.AnswerToQuestion,
        ("question", Asked(fact)),
        ("answer", ask(fact)?.Answers.FirstOrDefault(answer => answer.Value == value)?.Text ?? value));

    private static string List(IEnumerable<string> parts) => string.Join("; ", parts);
}
