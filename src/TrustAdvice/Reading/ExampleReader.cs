using TrustAdvice.Facts;
using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Reading;

/// <summary>Reads the examples of a rule file.</summary>
internal static class ExampleReader
{
    /// <summary>Adds the examples of a file to those read before.</summary>
    public static void ReadAll(JsonObject file, Vocabulary vocabulary, List<RuleExample> examples)
    {
        foreach (var item in file.Items("examples"))
        {
            if (JsonObject.From(item, vocabulary.Diagnostics) is { } example
                && Read(example, vocabulary) is { } sound)
            {
                examples.Add(sound);
            }
        }
    }

    private static RuleExample? Read(JsonObject from, Vocabulary vocabulary)
    {
        string? name = from.Text("name", required: true);
        var given = from.Required("situation");
        var situation = given is null ? null : SituationReader.Read(given, vocabulary.Facts, vocabulary.Diagnostics);
        var nextStep = from.Optional("nextStep");
        if (nextStep is not null && JsonObject.TextOf(nextStep, vocabulary.Diagnostics) is not null)
        {
            vocabulary.Action(nextStep);
        }

        var must = Outcomes(from, "must", vocabulary);
        var mustNot = Outcomes(from, "mustNot", vocabulary);
        from.RefuseOthers();
        return name is null || situation is null
            ? null
            : new RuleExample
            {
                Name = name,
                Situation = situation,
                NextStep = nextStep?.Text,
                Must = must,
                MustNot = mustNot,
                Place = vocabulary.PlaceOf(from.Value),
            };
    }

    /// <summary>Ids of actions, alerts and information and kinds of referrals.</summary>
    private static List<string> Outcomes(JsonObject from, string member, Vocabulary vocabulary)
    {
        List<string> outcomes = [];
        foreach (var item in from.Texts(member))
        {
            if (!vocabulary.ActionIndexes.ContainsKey(item.Text)
                && !vocabulary.Alerts.Contains(item.Text)
                && !vocabulary.Information.Exists(information => information.Id == item.Text)
                && Names.Parse<ReferralKind>(item.Text) is null)
            {
                vocabulary.Diagnostics.Add(item, Faults.UnknownReference(
                    "action, alert or referral",
                    item.Text,
                    vocabulary.ActionIndexes.Keys
                        .Concat(vocabulary.Alerts)
                        .Concat(Names.All<ReferralKind>())
                        .Concat(vocabulary.Information.Select(information => information.Id))));
            }

            outcomes.Add(item.Text);
        }

        return outcomes;
    }
}
