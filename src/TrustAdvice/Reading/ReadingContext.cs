using TrustAdvice.Facts;
using TrustAdvice.Input;
using TrustAdvice.Rules;
using TrustAdvice.Texts;

namespace TrustAdvice.Reading;

/// <summary>
/// The names a rule file has declared so far and the faults found in it: what every part of the reader looks things up
/// in.
/// </summary>
internal sealed record ReadingContext(DiagnosticBag Diagnostics)
{
    /// <summary>More topics than anybody could keep apart.</summary>
    public const int MaximumTopics = 1000;

    /// <summary>More cards than anybody could take in: a reader in danger sees all that hold.</summary>
    public const int MaximumAlerts = 50;
    public const int MaximumInformation = 500;

    public FactSpace Facts { get; init; } = FactSpace.BuiltIn;

    public List<ActionDefinition> Actions { get; } = [];

    public Dictionary<string, int> ActionIndexes { get; } = new(StringComparer.Ordinal);

    public List<string> Alerts { get; } = [];

    public List<InformationDefinition> Information { get; } = [];

    public List<SlotDefinition> Slots { get; } = [];

    /// <summary>The conditions by which texts may choose what they say, by id.</summary>
    public Dictionary<string, TextCondition> TextConditions { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids of everything that advice can give.</summary>
    public OutcomeIds Outcomes { get; } = new();

    public HashSet<string> Topics { get; } = new(StringComparer.Ordinal);

    /// <summary>What <see cref="ActionsOfTopic"/> found.</summary>
    private Dictionary<string, ActionSet> TopicActions { get; } = new(StringComparer.Ordinal);

    /// <summary>How many bytes the files have that are read: what is counted in pairs may be as many.</summary>
    public long Bytes { get; init; }

    public List<RuleDefinition> Rules { get; } = [];

    public HashSet<string> RuleIds { get; } = new(StringComparer.Ordinal);

    /// <summary>The sources that the files declare, in order.</summary>
    public List<Reference> Literature { get; } = [];

    /// <summary>Every source that an action or a rule cites, where it stands, and the file it stands in.</summary>
    public List<(JsonValue Source, int File)> Cited { get; } = [];

    /// <summary>What each file says of its review, in the order of the files; null where it says nothing.</summary>
    public List<Review?> Reviews { get; } = [];

    /// <summary>The review of the file that is read, for what says nothing of its own.</summary>
    public Review? Review => File < Reviews.Count ? Reviews[File] : null;

    /// <summary>0 while the rule file itself is read, n for the n-th overlay on it.</summary>
    public int File { get; init; }

    /// <summary>The same names, for another file with faults of its own.</summary>
    public ReadingContext For(DiagnosticBag other, int file) => this with { Diagnostics = other, File = file };

    public SourcePlace PlaceOf(JsonValue value) => new(File, value.Offset, value.Path);

    /// <summary>Reads a new id, or null with a fault when it is no id or already taken.</summary>
    public string? NewId(JsonObject from, string member, string what, ICollection<string> taken)
    {
        var value = from.Required(member);
        return value is null || Id(value) is not { } id ? null : Unused(value, id, what, taken);
    }

    /// <summary>Reads the ids of a list of new ids.</summary>
    public void NewIds(JsonObject from, string member, string what, ICollection<string> into, int maximum)
    {
        foreach (var item in from.Items(member))
        {
            if (into.Count == maximum)
            {
                Diagnostics.Add(item, Faults.TooMany($"{what}s", maximum));
                return;
            }

            if (Id(item) is { } id && Unused(item, id, what, into) is not null)
            {
                into.Add(id);
            }
        }
    }

    /// <summary>The text of an id, or null with a fault.</summary>
    public string? Id(JsonValue value)
    {
        if (JsonObject.TextOf(value, Diagnostics) is not { } text)
        {
            return null;
        }

        if (JsonNames.IsId(text))
        {
            return text;
        }

        Diagnostics.Add(value, Faults.BadName(JsonNames.IdForm));
        return null;
    }

    /// <summary>The indexes of the actions named; a fault for each that there is not.</summary>
    public IReadOnlyList<int> ActionsOf(IReadOnlyList<JsonValue> names) => names.Count == 0 ? [] : Known(names, Action);

    /// <summary>The actions of a topic, once the catalogue is read.</summary>
    public ActionSet ActionsOfTopic(string topic)
    {
        if (TopicActions.Count == 0)
        {
            foreach (var action in Actions)
            {
                foreach (string own in action.Topics)
                {
                    if (!TopicActions.TryGetValue(own, out var set))
                    {
                        TopicActions[own] = set = new ActionSet(Actions.Count);
                    }

                    set.Add(action.Index);
                }
            }
        }

        return TopicActions.TryGetValue(topic, out var known) ? known : new ActionSet(Actions.Count);
    }

    /// <summary>The indexes of the alerts named; a fault for each that there is not.</summary>
    public IReadOnlyList<int> AlertsOf(IReadOnlyList<JsonValue> names) =>
        names.Count == 0 ? [] : Known(names, name => IndexOf(name, "alert", Alerts));

    /// <summary>The indexes of the information named; a fault for each that there is not.</summary>
    public IReadOnlyList<int> InformationOf(IReadOnlyList<JsonValue> names) =>
        names.Count == 0 ? [] : Known(names, InformationIds(), (name, ids) => IndexOf(name, "information", ids));

    /// <summary>The index of an action named, or null with a fault.</summary>
    public int? Action(JsonValue value)
    {
        if (ActionIndexes.TryGetValue(value.Text, out int index))
        {
            return index;
        }

        Diagnostics.Add(value, Faults.UnknownReference("action", value.Text, ActionIndexes.Keys));
        return null;
    }

    /// <summary>The index of the one of these ids that is named, or null with a fault.</summary>
    public int? IndexOf(JsonValue value, string what, List<string> ids)
    {
        int index = ids.IndexOf(value.Text);
        if (index >= 0)
        {
            return index;
        }

        Diagnostics.Add(value, Faults.UnknownReference(what, value.Text, ids));
        return null;
    }

    /// <summary>The enum member named, or null with a fault.</summary>
    public TEnum? Member<TEnum>(JsonValue? value)
        where TEnum : struct, Enum
    {
        if (value is null || JsonObject.TextOf(value, Diagnostics) is not { } text)
        {
            return null;
        }

        var member = JsonNames.Parse<TEnum>(text);
        if (member is null)
        {
            Diagnostics.Add(value, Faults.NotOneOf(text, [.. JsonNames.All<TEnum>()]));
        }

        return member;
    }

    /// <summary>The enum members of a list.</summary>
    public HashSet<TEnum> Members<TEnum>(IEnumerable<JsonValue> values)
        where TEnum : struct, Enum => [.. values.Select(Member<TEnum>).OfType<TEnum>()];

    private List<string> InformationIds() => [.. Information.Select(information => information.Id)];

    private static List<int> Known<T>(IReadOnlyList<JsonValue> names, T ids, Func<JsonValue, T, int?> indexOf) =>
        Known(names, name => indexOf(name, ids));

    private static List<int> Known(IReadOnlyList<JsonValue> names, Func<JsonValue, int?> indexOf)
    {
        var known = new List<int>(names.Count);
        foreach (var name in names)
        {
            if (indexOf(name) is { } index)
            {
                known.Add(index);
            }
        }

        return known;
    }

    private string? Unused(JsonValue value, string id, string what, ICollection<string> taken)
    {
        if (!taken.Contains(id))
        {
            if (what is "action" or "alert" or "information")
            {
                Outcomes.Declare(what, value, File, Diagnostics);
            }

            return id;
        }

        Diagnostics.Add(value, Faults.DuplicateId(what, id));
        return null;
    }
}
