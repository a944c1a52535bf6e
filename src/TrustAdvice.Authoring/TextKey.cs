using TrustAdvice.Facts;
using TrustAdvice.Rules;
using TrustAdvice.Texts;

namespace TrustAdvice.Authoring;

/// <summary>All that a reader sees of something in one string, to compare.</summary>
internal static class TextKey
{
    private const char Separator = '\u001F';

    public static string Of(ActionText text) => string.Join(
        Separator,
        [text.Title, text.Why, .. text.How, "", text.Words, .. text.Avoid, "", text.DoneWhen, text.StopIf]);

    public static string Of(ActionDefinition action) => string.Join(
        Separator,
        [$"{action.Owner}", $"{action.Kind}", $"{action.Step}", $"{action.Visibility}", $"{action.Cadence}",
            $"{action.Evidence}", $"{action.Effort?.Minutes} {action.Effort?.With} {action.Effort?.PartnerAgrees}"]);

    public static string Of(ReferralText text) =>
        string.Join(
            Separator,
            [text.Title, text.WhyNow, text.HowToStart, text.WhatHappens, .. text.WhatToAsk, "", text.CostAndAccess,
                text.IfPartnerSaysNo, text.Meanwhile]);

    /// <summary>Texts with what the conditions say by which they choose: where that differs, other people read them.</summary>
    public static string InFull(string texts, RuleSetModel model)
    {
        List<string> names = [];
        ConditionalText.AddConditions(texts, names);
        return string.Join(
            Separator,
            [texts, .. names.Select(name => string.Join('|', model.TextConditions[name].Boxes.Select(box => Of(box, model.Facts))))]);
    }

    private static string Of(Box box, FactSpace facts) =>
        string.Join(',', box.Constraints.ToArray().Select(constraint => $"{facts[constraint.Fact].Name}={constraint.Accepted:x}"));

    public static string Of(QuestionText text) => string.Join(Separator, [text.Text, text.Why, .. text.Answers]);
}
