using System.Diagnostics;
using TrustAdvice.Facts;
using TrustAdvice.Matching;
using TrustAdvice.Rules;
using TrustAdvice.Texts;

namespace TrustAdvice.Explaining;

/// <summary>
/// The text of each entry for one reader. It is joined when it is first shown and then kept, so that advice holds texts by
/// reference and what nobody sees costs nothing.
/// </summary>
internal sealed class EntryTexts(CompiledRules rules, ReaderTexts chain, TextLength length)
{
    private readonly Kept<Wordings<ActionText>> _actions = new(rules.Count);
    private readonly Kept<Wordings<ReferralText>> _referrals = new(rules.Section(Effect.Refer).End);
    private readonly Notice?[] _alerts = new Notice?[rules.Model.Alerts.Count];
    private readonly Wordings<Notice>?[] _information = new Wordings<Notice>?[rules.Model.Information.Count];

    /// <summary>The language of most texts, as a BCP 47 tag.</summary>
    public string Language => chain.Language;

    /// <summary>The library's own sentences in the reader's language.</summary>
    public Phrases Phrases => chain.Phrases;

    /// <summary>The neutral sentence for whatever is held back.</summary>
    public string DefaultHold => chain.Spoken(Holds, Holds.DefaultHold);

    /// <param name="entry">What gives the action.</param>
    /// <param name="situation">By what its text chooses.</param>
    public ActionText ForAction(Entry entry, Situation situation) =>
        (_actions[entry.Index] ?? _actions.Keep(entry.Index, WordingsOf(entry))).For(situation, rules);

    /// <param name="entry">What gives the referral.</param>
    /// <param name="situation">By what its text chooses.</param>
    public ReferralText ForReferral(Entry entry, Situation situation) =>
        (_referrals[entry.Index] ?? _referrals.Keep(entry.Index, ReferralWordingsOf(entry))).For(situation, rules);

    public Notice ForAlert(int alert) => _alerts[alert] ??= AlertText(rules.Model.Alerts[alert]);

    /// <param name="information">The index of the information.</param>
    /// <param name="situation">By what its text chooses.</param>
    public Notice ForInformation(int information, Situation situation) =>
        (_information[information] ??= WordingsOf(rules.Model.Information[information])).For(situation, rules);

    /// <summary>The sentence for something held back: the rule's own when one rule alone holds it, else the neutral one.</summary>
    public string ForHold(IReadOnlyList<string> holding) =>
        holding.Count == 1 ? chain.Spoken(Holds, Holds.ForHold(holding[0])) : DefaultHold;

    /// <summary>What the reader sees of an outcome in a heading; null where no language has a text.</summary>
    public string? TitleOf(Outcome outcome, Situation situation)
    {
        (TextCatalog? catalog, string? title) = outcome.Effect switch
        {
            Effect.Recommend => chain.First(c => c.Actions.GetValueOrDefault(rules.Model.Actions[outcome.Target].Id)?.Title),
            Effect.Refer => chain.First(c => c.Referrals.GetValueOrDefault((ReferralKind)outcome.Target)?.Title),
            Effect.Alert => (null, Phrases[Phrase.ThisAlert]),
            Effect.Inform => (null, Phrases[Phrase.ThisInformation]),
            Effect.Withhold => throw new UnreachableException("Nothing is given by withholding."),
        };
        return catalog is null || title is null ? title
            : WordingsOf(choose => chain.Spoken(catalog, choose(title))).For(situation, rules);
    }

    /// <summary>What readers call a slot; its id where no language has a name.</summary>
    public string SlotName(string slot)
    {
        var (catalog, name) = chain.First(c => c.Slots.GetValueOrDefault(slot));
        return name is null ? slot : chain.Spoken(catalog, name);
    }

    /// <summary>The question about a fact; its names stand where texts are missing.</summary>
    public Question Ask(FactDefinition fact)
    {
        var (catalog, raw) = chain.First(c => c.Questions.GetValueOrDefault(fact.Name));
        if (raw is null)
        {
            return new Question { Fact = fact.Name, Text = fact.Name, IsPrivate = fact.IsPrivate, Answers = [.. fact.Values.Select(Named)] };
        }

        var text = raw.Map(part => chain.Spoken(catalog, part));
        return new Question
        {
            Fact = fact.Name,
            Text = fact.IsPrivate ? chain.SafetyText(catalog, text.Text) : text.Text,
            Why = text.Why,
            IsPrivate = fact.IsPrivate,
            Answers = [.. fact.Values.Zip(text.Answers, (value, said) => new QuestionAnswer { Value = value, Text = said })],
            Language = catalog.Language,
        };
    }

    private TextCatalog Holds => field ??= chain.First(catalog => catalog.DefaultHold.Length > 0 ? catalog : null).Catalog;

    private static QuestionAnswer Named(string value) => new() { Value = value, Text = value };

    private Wordings<ActionText> WordingsOf(Entry entry)
    {
        string action = rules.Model.Actions[entry.Target].Id;
        var (catalog, found) = chain.First(c => c.Actions.GetValueOrDefault(action));
        catalog.WhyByRule.TryGetValue((action, entry.RuleId), out string? why);
        found ??= new ActionText(action);
        return WordingsOf(choose =>
        {
            var text = found.Map(part => chain.Spoken(catalog, choose(part)), catalog.Language, why);
            return length == TextLength.Brief ? text.Brief() : text;
        });
    }

    private Wordings<ReferralText> ReferralWordingsOf(Entry entry)
    {
        var kind = entry.Referral.To;
        var catalog = chain.First(c => c.Referrals.GetValueOrDefault(kind)).Catalog;
        var found = catalog.ForReferral(kind, entry.RuleId);
        return WordingsOf(choose =>
        {
            var text = new ReferralText(found.Map(part => chain.Spoken(catalog, choose(part)))) { Language = catalog.Language };
            return kind.MeetsDanger() ? new ReferralText(text) { WhyNow = chain.SafetyText(catalog, text.WhyNow) }
                : length == TextLength.Brief ? text.Brief()
                : text;
        });
    }

    private Wordings<Notice> WordingsOf(InformationDefinition information)
    {
        var catalog = chain.First(c => c.Information.GetValueOrDefault(information.Id)).Catalog;
        string found = catalog.ForInformation(information.Id);
        return WordingsOf(choose =>
        {
            string text = chain.Spoken(catalog, choose(found));
            return new Notice
            {
                Id = information.Id,
                Text = information.Opens is null ? chain.SafetyText(catalog, text) : text,
                Language = catalog.Language,
                VisibleTo = information.VisibleTo,
            };
        });
    }

    /// <summary>The wordings of a text, from what makes it with a choice in each of its parts.</summary>
    private Wordings<T> WordingsOf<T>(Func<Func<string, string>, T> make)
        where T : class
    {
        List<string> names = [];
        var asItStands = make(part =>
        {
            ConditionalText.AddConditions(part, names);
            return names.Count == 0 ? part : "";
        });
        if (names.Count == 0)
        {
            return new Wordings<T>(asItStands);
        }

        var conditions = new TextCondition[names.Count];
        for (int index = 0; index < conditions.Length; index++)
        {
            conditions[index] = rules.Model.TextConditions[names[index]];
        }

        return new Wordings<T>(conditions, holding => make(part => ConditionalText.Read(part, name => (holding >> names.IndexOf(name) & 1) != 0)));
    }

    private Notice AlertText(string alert)
    {
        var catalog = chain.First(c => c.Alerts.GetValueOrDefault(alert)).Catalog;
        return new Notice
        {
            Id = alert,
            Text = chain.SafetyText(catalog, chain.Spoken(catalog, catalog.ForAlert(alert))),
            Language = catalog.Language,
        };
    }
}
