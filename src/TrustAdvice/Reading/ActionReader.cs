using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Reading;

/// <summary>Reads the facts that a host adds and the catalogue of actions.</summary>
internal static class ActionReader
{
    public const int MaximumActions = 10_000;
    private const int MinutesInADay = 24 * 60;

    private static readonly string[] Grades = Enum.GetNames<EvidenceGrade>();

    public static void ReadAll(JsonObject file, ReadingContext context)
    {
        bool required = context.File == 0;
        foreach (var action in file.Objects("actions", MaximumActions, () => context.Actions.Count, required))
        {
            Read(action, context);
        }
    }

    public static IReadOnlyList<string> Sources(JsonObject from, ReadingContext context)
    {
        var sources = from.Texts("sources");
        if (sources.Count == 0)
        {
            return [];
        }

        context.Cited.AddRange(sources.Select(source => (source, context.File)));
        return [.. sources.Select(source => source.Text)];
    }

    /// <summary>How well an action or a rule is supported.</summary>
    public static EvidenceGrade? Evidence(JsonObject from, ReadingContext context)
    {
        if (from.Optional("evidence") is not { } value
            || JsonObject.TextOf(value, context.Diagnostics) is not { } text)
        {
            return null;
        }

        if (!Grades.Contains(text))
        {
            context.Diagnostics.Add(value, Faults.NotOneOf(text, Grades));
            return null;
        }

        var grade = Enum.Parse<EvidenceGrade>(text);
        if (context.File > 0 && grade is EvidenceGrade.A or EvidenceGrade.B && !CitesAStudy(from, context))
        {
            context.Diagnostics.Add(value, Faults.GradeWithoutStudy(text));
        }

        return grade;
    }

    private static bool CitesAStudy(JsonObject from, ReadingContext context) => from.Value.Find("sources") is { } sources
        && sources.Children.Any(source => context.Literature.Exists(study => study.Key == source.Text));

    private static void Read(JsonObject action, ReadingContext context)
    {
        string? id = context.NewId(action, "id", "action", context.ActionIndexes.Keys);
        var owner = context.Member<Owner>(action.Required("owner"));
        var kind = context.Member<ActionKind>(action.Required("kind"));
        var step = context.Member<RepairStep>(action.Optional("step"));
        var topics = Topics(action, context);
        var visibility = context.Member<Visibility>(action.Optional("visibility"));
        var effort = ReadEffort(action, context);
        var cadence = context.Member<Cadence>(action.Optional("cadence"));
        var evidence = Evidence(action, context);
        var sources = Sources(action, context);
        var review = ReviewReader.Read(action);
        action.RefuseOthers();
        if (context.File > 0 && kind is { } done)
        {
            RefuseLabelsThatDisagree(action, done, owner, effort, context.Diagnostics);
        }

        if (id is null)
        {
            return;
        }

        // A fault elsewhere in the action must not make every rule that names it faulty as well.
        context.ActionIndexes.Add(id, context.Actions.Count);
        context.Actions.Add(new ActionDefinition(
            id,
            owner ?? Owner.Both,
            kind ?? ActionKind.Reflection,
            step,
            visibility ?? Visibility.PrivateToReader,
            effort,
            cadence,
            evidence,
            [.. topics],
            sources,
            review ?? context.Review,
            Index: context.Actions.Count,
            context.PlaceOf(action.Value)));
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
            Refuse("effort.with", $"'{JsonNames.Of(kind)}' is done together");
        }
        else if (isForOne && effort.With == Company.Together)
        {
            Refuse("effort.with", $"'{JsonNames.Of(kind)}' is done alone");
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

    private static List<string> Topics(JsonObject action, ReadingContext context)
    {
        List<string> topics = [];
        foreach (var item in action.Texts("topics"))
        {
            if (context.Topics.Contains(item.Text))
            {
                topics.Add(item.Text);
            }
            else
            {
                context.Diagnostics.Add(item, Faults.UnknownReference("topic", item.Text, context.Topics));
            }
        }

        return topics;
    }

    private static Effort? ReadEffort(JsonObject action, ReadingContext context)
    {
        if (action.Object("effort") is not { } effort)
        {
            return null;
        }

        int? minutes = effort.Number("minutes", 1, MinutesInADay, required: true);
        var with = context.Member<Company>(effort.Required("with"));
        bool agrees = effort.Flag("partnerAgrees") ?? false;
        effort.RefuseOthers();
        return minutes is null || with is null
            ? null
            : new Effort(minutes.Value, with.Value, agrees);
    }
}
