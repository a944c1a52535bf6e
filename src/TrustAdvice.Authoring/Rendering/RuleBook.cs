using System.Globalization;
using TrustAdvice.Input;
using TrustAdvice.Matching;
using TrustAdvice.Texts;

namespace TrustAdvice.Authoring.Rendering;

/// <summary>All that a readable page of a rule set says, before it is Markdown or HTML.</summary>
internal sealed record RuleBook
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required string Hash { get; init; }

    /// <summary>The language of the texts; <c>en</c> when there are none.</summary>
    public required string Language { get; init; }

    /// <summary>The exact number of situations, with separators.</summary>
    public required string Situations { get; init; }

    public required int RuleCount { get; init; }

    /// <summary>The seven steps, then the rules of any step.</summary>
    public required IReadOnlyList<Chapter> Chapters { get; init; }

    public required IReadOnlyList<GuaranteeResult> Guarantees { get; init; }

    public required IReadOnlyList<CatalogueEntry> Catalogue { get; init; }

    public required IReadOnlyList<(string Name, ReferralText Text)> Referrals { get; init; }

    public required IReadOnlyList<(string Name, string Text)> Alerts { get; init; }

    public required IReadOnlyList<(string Name, string Text)> Information { get; init; }

    /// <summary>Makes the book of a rule set.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="guarantees">What the proofs of its guarantees found.</param>
    public static RuleBook Of(CompiledRules rules, IReadOnlyList<GuaranteeResult> guarantees)
    {
        var model = rules.Model;
        var texts = model.Texts.Count > 0 ? model.Texts[0].Spoken() : TextCatalog.Empty;
        return new RuleBook
        {
            Id = model.Id,
            Version = model.Version,
            Hash = model.Hash,
            Language = texts.Language.Length > 0 ? texts.Language : "en",
            Situations = model.Facts.SituationCount.ToString("N0", CultureInfo.InvariantCulture),
            RuleCount = model.Rules.Count,
            Chapters = new Chapters(model).All(),
            Guarantees = guarantees,
            Catalogue = [.. model.Actions.Select(action => new CatalogueEntry(
                action,
                texts.Actions.GetValueOrDefault(action.Id) ?? new ActionText(action.Id),
                [.. model.Rules.Where(rule => rule.Recommends.Contains(action.Index)).Select(rule => rule.Id)]))],
            Referrals = [.. model.Rules
                .SelectMany(rule => rule.Refers)
                .Select(referral => referral.To)
                .Distinct()
                .OrderBy(JsonNames.Of, StringComparer.Ordinal)
                .Select(kind => (JsonNames.Of(kind), texts.Referrals.GetValueOrDefault(kind) ?? new ReferralText { Title = JsonNames.Of(kind), WhyNow = "" }))],
            Alerts = [.. model.Alerts.Select(alert => (alert, texts.ForAlert(alert)))],
            Information = [.. model.Information.Select(information => (information.Id, texts.ForInformation(information.Id)))],
        };
    }
}
