using TrustAdvice.Input;
using TrustAdvice.Reading;
using TrustAdvice.Rules;

namespace TrustAdvice.Authoring.Evidence;

/// <summary>Everything in a rule set that states a review of its own, in the order of the files.</summary>
internal static class ReviewList
{
    public static IReadOnlyList<ReviewItem> Of(RuleSetSource source, RuleSetModel model, List<Diagnostic> diagnostics)
    {
        string file = source.Rules.Name;
        List<ReviewItem> items = [];
        if (model.Review is { } stated)
        {
            items.Add(new ReviewItem("ruleFile", model.Id, file, stated));
        }

        items.AddRange(model.Actions
            .Where(action => action.Review is not null && action.Review != model.Review)
            .Select(action => new ReviewItem("action", action.Id, file, action.Review!)));
        items.AddRange(model.Rules
            .Where(rule => rule.Review is not null && rule.Review != model.Review)
            .Select(rule => new ReviewItem("rule", rule.Id, file, rule.Review!)));
        items.AddRange(source.Texts.Select(text => OfTexts(text, diagnostics)).OfType<ReviewItem>());
        return items;
    }

    /// <summary>Reads no more of a text file than its language and its review.</summary>
    private static ReviewItem? OfTexts(SourceFile text, List<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag(text.Name, text.Content);
        var review = JsonInput.Parse(text.Content, bag) is { } root && JsonObject.From(root, bag) is { } file ? ReviewReader.Read(file) : null;
        diagnostics.AddRange(bag.InOrder());
        return review is null ? null : new ReviewItem("texts", text.Name, text.Name, review);
    }
}
