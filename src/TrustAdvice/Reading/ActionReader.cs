using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Reading;

/// <summary>Reads the facts that a host adds and the catalogue of actions.</summary>
internal static class ActionReader
{
    public const int MaximumActions = 10_000;
    private const int MinutesInADay = 24 * 60;

    private static readonly string[] Grades = Enum.GetNames<EvidenceGrade>();

    public static void ReadAll(JsonObject file, Vocabulary vocabulary)
    {
        bool required = vocabulary.File == 0;
        foreach (var action in file.Objects("actions", MaximumActions, () => vocabulary.Actions.Count, required))
        {
            Read(action, vocabulary);
        }
    }

    public static IReadOnlyList<string> Sources(JsonObject from, Vocabulary vocabulary)
    {
        var sources = from.Texts("sources");
        if (sources.Count == 0)
        {
            return [];
        }

        vocabulary.Cited.AddRange(sources.Select(source => (source, vocabulary.File)));
        return [.. sources.Select(source => source.Text)];
    }

    /// <summary>How well an action or a rule is supported.</summary>
    public static EvidenceGrade? Evidence(JsonObject from, Vocabulary vocabulary)
    {
        if (from.Optional("evidence") is not { } value
            || JsonObject.TextOf(value, vocabulary.Diagnostics) is not { } text)
        {
            return null;
        }

        if (!Grades.Contains(text))
        {
            vocabulary.Diagnostics.Add(value, Faults.NotOneOf(text, Grades));
            return null;
        }

        var grade = Enum.Parse<EvidenceGrade>(text);
        if (vocabulary.File > 0 && grade is EvidenceGrade.A or EvidenceGrade.B && !CitesAStudy(from, vocabulary))
        {
            vocabulary.Diagnostics.Add(value, Faults.GradeWithoutStudy(text));
        }

        return grade;
    }

    private static bool CitesAStudy(JsonObject from, Vocabulary vocabulary) => from.Value.Find("sources") is { } sources
        && sources.Children.Any(source => vocabulary.Literature.Exists(study => study.Key == source.Text));

    private static void Read(JsonObject action, Vocabulary vocabulary)
    {
        string? id = vocabulary.NewId(action, "id", "action", vocabulary.ActionIndexes.Keys);
        var owner = vocabulary.Member<Owner>(action.Required("owner"));
        var kind = vocabulary.Member<ActionKind>(action.Required("kind"));
        var step = vocabulary.Member<RepairStep>(action.Optional("step"));
        var topics = Topics(action, vocabulary);
        var visibility = vocabulary.Member<Visibility>(action.Optional("visibility"));
        var effort = ReadEffort(action, vocabulary);
        var cadence = vocabulary.Member<Cadence>(action.Optional("cadence"));
        var evidence = Evidence(action, vocabulary);
        var sources = Sources(action, vocabulary);
        var review = ReviewReader.Read(action);
        action.RefuseOthers();
        if (vocabulary.File > 0 && kind is { } done)
        {
            RefuseLabelsThatDisagree(action, done, owner, effort, vocabulary.Diagnostics);
        }

        if (id is null)
        {
            return;
        }

        // A fault elsewhere in the action must not make every rule that names it faulty as well.
        vocabulary.ActionIndexes.Add(id, vocabulary.Actions.Count);
        vocabulary.Actions.Add(new ActionDefinition
        {
            Id = id,
            Owner = owner ?? Owner.Both,
            Kind = kind ?? ActionKind.Reflection,
            Step = step,
            Topics = [.. topics],
            Visibility = visibility ?? Visibility.PrivateToReader,
            Effort = effort,
            Cadence = cadence,
            Evidence = evidence,
            Sources = sources,
            Review = review ?? vocabulary.Review,
            Index = vocabulary.Actions.Count,
            Place = vocabulary.PlaceOf(action.Value),
        });
    }

    /// <summary>
    /// Guarantees speak of kinds and owners, so an overlay cannot call a talk a stance to have it shown where no talk is.
    /// </summary>
    private static void RefuseLabelsThatDisagree(
        JsonObject action, ActionKind kind, Owner? owner, Effort? effort, DiagnosticBag diagnostics)
    {
        bool isForTwo = kind is ActionKind.Conversation or ActionKind.Agreement or ActionKind.Closeness;
        bool isForOne = kind is ActionKind.Stance or ActionKind.Reflection or ActionKind.SelfCare;
        if (kind == ActionKind.Closeness && owner is not (null or Owner.Both))
        {
            Refuse("owner", "closeness belongs to both");
        }

        if (effort is null)
        {
            return;
        }

        if (isForTwo && effort.With == Company.Alone)
        {
            Refuse("effort.with", $"'{Names.Of(kind)}' is done together");
        }
        else if (isForOne && effort.With == Company.Together)
        {
            Refuse("effort.with", $"'{Names.Of(kind)}' is done alone");
        }

        if (effort.PartnerAgrees && (isForOne || (effort.With == Company.Alone && kind == ActionKind.Help)))
        {
            Refuse("effort.partnerAgrees", "what is done alone needs nobody's yes");
        }
        else if (!effort.PartnerAgrees && kind == ActionKind.Closeness)
        {
            Refuse("effort", "closeness needs the partner's yes");
        }

        void Refuse(string path, string reason) => diagnostics.Add(
            path.Split('.').Aggregate(action.Value, (value, name) => value.Find(name) ?? value), Faults.LabelsDisagree(reason));
    }

    private static List<string> Topics(JsonObject action, Vocabulary vocabulary)
    {
        List<string> topics = [];
        foreach (var item in action.Texts("topics"))
        {
            if (vocabulary.Topics.Contains(item.Text))
            {
                topics.Add(item.Text);
            }
            else
            {
                vocabulary.Diagnostics.Add(item, Faults.UnknownReference("topic", item.Text, vocabulary.Topics));
            }
        }

        return topics;
    }

    private static Effort? ReadEffort(JsonObject action, Vocabulary vocabulary)
    {
        if (action.Object("effort") is not { } effort)
        {
            return null;
        }

        int? minutes = effort.Number("minutes", 1, MinutesInADay, required: true);
        var with = vocabulary.Member<Company>(effort.Required("with"));
        bool agrees = effort.Flag("partnerAgrees") ?? false;
        effort.RefuseOthers();
        return minutes is null || with is null
            ? null
            : new Effort { Minutes = minutes.Value, With = with.Value, PartnerAgrees = agrees };
    }
}
