using TrustAdvice.Facts;
using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Reading;

/// <summary>Reads the examples of a rule file.</summary>
internal static class ExampleReader
{
    /// <summary>The member that holds the examples.</summary>
    public const string Member = "examples";

    /// <summary>Adds the examples of a file to those read before.</summary>
    public static void ReadAll(JsonObject file, ReadingContext context, List<RuleExample> examples)
    {
        foreach (var item in file.Items(Member))
        {
            if (JsonObject.From(item, context.Diagnostics) is { } example
                && Read(example, context) is { } sound)
            {
                examples.Add(sound);
            }
        }
    }

    private static RuleExample? Read(JsonObject from, ReadingContext context)
    {
        string? name = from.Text("name", required: true);
        var given = from.Required("situation");
        var situation = given is null ? null : SituationReader.Read(given, context.Facts, context.Diagnostics);
        var nextStep = from.Optional("nextStep");
        if (nextStep is not null && JsonObject.TextOf(nextStep, context.Diagnostics) is not null)
        {
            context.Action(nextStep);
        }

        var must = Outcomes(from, "must", context);
        var mustNot = Outcomes(from, "mustNot", context);
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
                Place = context.PlaceOf(from.Value),
            };
    }

    /// <summary>Ids of actions, alerts and information and kinds of referrals.</summary>
    private static List<string> Outcomes(JsonObject from, string member, ReadingContext context)
    {
        List<string> outcomes = [];
        foreach (var item in from.Texts(member))
        {
            if (!context.ActionIndexes.ContainsKey(item.Text)
                && !context.Alerts.Contains(item.Text)
                && !context.Information.Exists(information => information.Id == item.Text)
                && JsonNames.Parse<ReferralKind>(item.Text) is null)
            {
                context.Diagnostics.Add(item, Faults.UnknownReference(
                    "action, alert or referral",
                    item.Text,
                    context.ActionIndexes.Keys
                        .Concat(context.Alerts)
                        .Concat(JsonNames.All<ReferralKind>())
                        .Concat(context.Information.Select(information => information.Id))));
            }

            outcomes.Add(item.Text);
        }

        return outcomes;
    }
}
