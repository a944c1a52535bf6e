using System.Text;

namespace TrustAdvice.Explaining;

/// <summary>Makes sentences from explanation data; nothing else does.</summary>
internal static class Prose
{
    public static string Of(Explanation explanation)
    {
        var text = new StringBuilder();
        text.Append('“').Append(explanation.Title).Append("” is here because ");
        text.Append(explanation.Facts.Count == 0
            ? "it helps in every situation of this kind"
            : And(explanation.Facts.Select(reason => $"{reason.Fact} is {reason.Value}")));
        text.Append('.');
        if (explanation.UnknownFacts.Count > 0)
        {
            text.Append(" It also fits while nothing is known about ")
                .Append(And(explanation.UnknownFacts)).Append('.');
        }

        text.Append(" The rule is ").Append(explanation.Rule);
        if (explanation.AlsoGivenBy.Count > 0)
        {
            text.Append("; ").Append(And(explanation.AlsoGivenBy))
                .Append(explanation.AlsoGivenBy.Count == 1 ? " gives it too" : " give it too");
        }

        text.Append('.');
        if (explanation.Sources.Count > 0)
        {
            text.Append(" Sources: ").Append(string.Join(", ", explanation.Sources)).Append('.');
        }

        return text.ToString();
    }

    public static string Of(AbsenceExplanation absence)
    {
        if (absence.IsGiven)
        {
            return $"“{absence.Title}” is given.";
        }

        var text = new StringBuilder();
        text.Append('“').Append(absence.Title).Append(absence.WithheldBy.Count > 0
            ? "” is held back for now."
            : "” does not apply now.");
        foreach (var change in absence.Changes.Where(change => change.Kind != FactChangeKind.NeverSuggest))
        {
            var parts = change.Facts.Known().ToLookup(fact => change.UnknownFacts.Contains(fact.Key), Said);
            string once = parts[false].Any() ? $" once {And(parts[false])}" : "";
            string turnsOut = parts[true].Any() ? $" if it turns out that {And(parts[true])}" : "";
            text.Append(" It would").Append(once).Append(turnsOut).Append('.');
        }

        return text.ToString();
    }

    /// <summary>An id such as <c>couplesTherapist</c> or <c>safety-help</c> in words.</summary>
    public static string InWords(string id)
    {
        var words = new StringBuilder();
        foreach (char c in id)
        {
            if (char.IsAsciiLetterUpper(c))
            {
                words.Append(' ').Append(char.ToLowerInvariant(c));
            }
            else
            {
                words.Append(c is '-' or '.' ? ' ' : c);
            }
        }

        return words.ToString();
    }

    private static string Said(KeyValuePair<string, string> fact) => $"{fact.Key} is {fact.Value}";

    private static string And(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count == 1 ? all[0] : string.Join(", ", all.Take(all.Count - 1)) + " and " + all[^1];
    }
}
