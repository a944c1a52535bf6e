using TrustAdvice.Input;
using TrustAdvice.Texts;

namespace TrustAdvice.Reading;

/// <summary>
/// Reports what stands between braces in texts and means nothing: a term or condition that there is not, a mark out of its
/// place, a brace without its pair.
/// </summary>
/// <param name="terms">The words for terms.</param>
/// <param name="conditions">The names of the conditions of texts.</param>
/// <param name="diagnostics">Where faults go.</param>
internal sealed class PlaceholderCheck(IReadOnlyDictionary<string, string> terms, IReadOnlyCollection<string> conditions, DiagnosticBag diagnostics)
{
    /// <summary>Which of them hold is kept as one number of 64 bits.</summary>
    public const int MostConditions = 64;

    /// <summary>The sections whose texts may choose; what is shown where there is danger whatever was told is read as it stands.</summary>
    private static readonly string[] MayChoose = ["actions", "referrals", "information"];

    /// <summary>The members of which nothing may be left.</summary>
    private static readonly string[] MayBeLeftOut = ["how", "words", "avoid", "doneWhen", "stopIf", "whatToAsk", "whatHappens", "costAndAccess", "ifPartnerSaysNo", "meanwhile"];

    public void Report(JsonValue file)
    {
        foreach (var section in file.Children)
        {
            bool mayChoose = MayChoose.Contains(section.Name);
            foreach (var entry in section.Children)
            {
                Report(entry, mayChoose, mayBeBlank: false);
                if (mayChoose && ConditionsIn(entry) > MostConditions)
                {
                    diagnostics.Add(entry, Faults.TooMany("conditions in the texts of one item", MostConditions));
                }
            }

            if (section.Kind == JsonValueKind.Text)
            {
                Report(section, mayChoose, mayBeBlank: false);
            }
        }
    }

    private void Report(JsonValue value, bool mayChoose, bool mayBeBlank)
    {
        if (value.Kind is JsonValueKind.Object or JsonValueKind.Array)
        {
            foreach (var child in value.Children)
            {
                Report(child, mayChoose, mayBeBlank: MayBeLeftOut.Contains(child.Name ?? value.Name));
            }
        }
        else if (value.Text.AsSpan().ContainsAny('{', '}'))
        {
            // Most texts have none, and then there is nothing to look at closely.
            Look(value, mayChoose, mayBeBlank);
        }
    }

    private void Look(JsonValue value, bool mayChoose, bool mayBeBlank)
    {
        if (ConditionalText.PartsOf(value.Text) is not { } parts)
        {
            diagnostics.Add(value, Faults.MarkOutOfPlace());
            return;
        }

        if (parts.Count > 1 && !mayChoose)
        {
            diagnostics.Add(value, Faults.ChoiceNotHere());
        }
        else if (IsRead(value.Text))
        {
            LookAtReadings(value, mayBeBlank);
        }

        foreach (var part in parts)
        {
            if (part.Condition is { } condition && !conditions.Contains(condition))
            {
                diagnostics.Add(value, Faults.UnknownReference("condition of texts", condition, conditions));
            }

            if (TermText.NamesIn(part.Text) is not { } names)
            {
                diagnostics.Add(value, Faults.BraceWithoutPair());
                return;
            }

            foreach (string name in names.Where(name => !terms.ContainsKey(name)))
            {
                diagnostics.Add(value, Faults.UnknownReference("term", name, terms.Keys.ToList()));
            }
        }
    }

    private void LookAtReadings(JsonValue value, bool mayBeBlank)
    {
        if (ConditionalText.Readings(value.Text) is not { } readings)
        {
            diagnostics.Add(value, Faults.TooMany("readings of one text", ConditionalText.MostReadings));
        }
        else if (!mayBeBlank && readings.Contains(""))
        {
            diagnostics.Add(value, Faults.MayBeBlank());
        }
    }

    private static int ConditionsIn(JsonValue item)
    {
        List<string> names = [];
        foreach (string text in TextsIn(item).Where(IsRead).TakeWhile(_ => names.Count <= MostConditions))
        {
            ConditionalText.AddConditions(text, names);
        }

        return names.Count;
    }

    /// <summary>What is too long for a text has a fault already.</summary>
    private static bool IsRead(string text) => text.Length <= TextFileReader.LongestText && ConditionalText.MayHave(text);

    private static IEnumerable<string> TextsIn(JsonValue value) =>
        value.Kind == JsonValueKind.Text ? [value.Text] : value.Children.SelectMany(TextsIn);
}
