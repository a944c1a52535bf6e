using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>Reads a journey from JSON and reports every fault with its place, and never a value of the journey.</summary>
internal static class JourneyReader
{
    /// <summary>The largest journey that is read, in bytes: <see cref="MaximumEvents"/> ordinary events take less.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    /// <summary>The most events of a journey: decades of daily check-ins of both.</summary>
    public const int MaximumEvents = 20_000;

    private static readonly string[] Types =
        ["breach", "newFact", "checkIn", "step", "promise", "help", "pause", "feedback", "scale", "sitting", "withdrawal"];

    /// <summary>Reads a journey.</summary>
    /// <param name="utf8Json">A journey file of version 1. An optional member that is null is as if it were absent.</param>
    /// <param name="journey">The journey, or null when there is an error.</param>
    /// <param name="diagnostics">Every error and warning, in the order of the input.</param>
    /// <param name="options">
    /// The options whose scales are known; null is the default. A score of another scale, or out of the range of its own,
    /// is kept, with a warning.
    /// </param>
    /// <returns>Whether the input has no error. Then nothing of it is lost.</returns>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8Json,
        [NotNullWhen(true)] out Journey? journey,
        out IReadOnlyList<Diagnostic> diagnostics,
        JourneyOptions? options = null)
    {
        var bag = new DiagnosticBag("", utf8Json);
        var read = Read(utf8Json, bag, options ?? JourneyOptions.Default);
        journey = bag.HasErrors ? null : read;
        diagnostics = bag.InOrder();
        return journey is not null;
    }

    internal static Journey? Read(ReadOnlyMemory<byte> utf8Json, DiagnosticBag bag, JourneyOptions options)
    {
        if (utf8Json.Length <= MaximumBytes)
        {
            return Read(JsonInput.Parse(utf8Json, bag), bag, options);
        }

        bag.Add(0, "$", Faults.TooLarge(MaximumBytes));
        return null;
    }

    /// <summary>Reads one event, as it stands in a journey.</summary>
    /// <returns>Whether the input has no error.</returns>
    public static bool TryReadEvent(
        ReadOnlyMemory<byte> utf8Json, [NotNullWhen(true)] out JourneyEvent? entry, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag("", utf8Json);
        JourneyEvent? read = null;
        if (utf8Json.Length <= MaximumBytes)
        {
            read = ReadEvent(utf8Json, bag, JourneyOptions.Default);
        }
        else
        {
            bag.Add(0, "$", Faults.TooLarge(MaximumBytes));
        }

        entry = bag.HasErrors ? null : read;
        diagnostics = bag.InOrder();
        return entry is not null;
    }

    /// <summary>One event, as it stands in a journey.</summary>
    internal static JourneyEvent? ReadEvent(ReadOnlyMemory<byte> utf8Json, DiagnosticBag bag, JourneyOptions options) =>
        JsonObject.From(JsonInput.Parse(utf8Json, bag), bag, nullIsAbsent: true) is { } entry ? Event(entry, options) : null;

    /// <summary>Ratings, as they stand in a check-in.</summary>
    internal static Ratings? ReadRatings(ReadOnlyMemory<byte> utf8Json, DiagnosticBag bag) =>
        JsonObject.From(JsonInput.Parse(utf8Json, bag), bag) is { } members ? RatingsOf(members) : null;

    private static Journey? Read(JsonValue? root, DiagnosticBag bag, JourneyOptions options)
    {
        if (JsonObject.From(root, bag, nullIsAbsent: true) is not { } file)
        {
            return null;
        }

        file.Optional("$schema");
        if (file.Required("version") is { } version && version is not { Kind: JsonValueKind.Number, Text: "1" })
        {
            bag.Add(version, JourneyFaults.UnknownVersion());
        }

        bool isOfOne = file.Optional("whoBrokeTrust") is { Kind: JsonValueKind.Text, Text: JourneyNames.OneOfTheTwo };
        var who = isOfOne ? null : Choice<WhoBrokeTrust>(file, "whoBrokeTrust", required: true);
        var reader = Choice<JourneyRole>(file, "reader");
        List<JourneyEvent> events = [];
        foreach (var item in file.Items("events", required: true))
        {
            if (events.Count == MaximumEvents)
            {
                bag.Add(item, JourneyFaults.TooManyEvents(MaximumEvents));
                break;
            }

            if (JsonObject.From(item, bag, nullIsAbsent: true) is { } entry && Event(entry, options) is { } known)
            {
                events.Add(known);
            }
        }

        file.RefuseOthers();
        if (bag.HasErrors || (who is null && !isOfOne))
        {
            return null;
        }

        if (JourneySize.IsTooLarge(who, reader, CollectionsMarshal.AsSpan(events)))
        {
            bag.Add(file.Value, JourneyFaults.TooLargeLaidOut(MaximumBytes));
            return null;
        }

        return new Journey(who, events, reader);
    }

    private static JourneyEvent? Event(JsonObject json, JourneyOptions options)
    {
        // What a later version means by its members is not known here, so nothing else is said of it.
        if (IsOfLaterVersion(json))
        {
            return null;
        }

        var on = Date(json, "on", required: true);
        var type = json.Required("type");
        if (type is null || (type.Kind == JsonValueKind.Text && !Types.Contains(type.Text)) || type.Kind != JsonValueKind.Text)
        {
            if (type is not null)
            {
                json.Diagnostics.Add(type, Faults.NotAValue($"one of {string.Join(", ", Types)}"));
            }

            return null;
        }

        JourneyEvent read = type.Text switch
        {
            "breach" => Breach(json, on),
            "newFact" => new NewFactEvent { On = on ?? default, Shared = json.Flag("shared"), Deception = json.Flag("deception") },
            "checkIn" => CheckIn(json, on),
            "step" => new StepEvent { On = on ?? default, Shared = json.Flag("shared"), Step = Choice<RepairStep>(json, "step", required: true) ?? RepairStep.Acknowledge },
            "promise" => new PromiseEvent
            {
                On = on ?? default,
                Shared = json.Flag("shared"),
                Outcome = Choice<PromiseOutcome>(json, "outcome", required: true) ?? PromiseOutcome.Made,
            },
            "help" => new HelpEvent
            {
                On = on ?? default,
                Shared = json.Flag("shared"),
                Outcome = Choice<HelpOutcome>(json, "outcome", required: true) ?? HelpOutcome.Offered,
                By = Choice<JourneyRole>(json, "by"),
            },
            "pause" => new PauseEvent { On = on ?? default, Shared = json.Flag("shared"), Until = LaterDate(json, "until", on) },
            "scale" => Scale(json, on, options),
            "feedback" => Feedback(json, on),
            "sitting" => Sitting(json, on),
            "withdrawal" => new WithdrawalEvent { On = on ?? default, Shared = json.Flag("shared"), By = Choice<JourneyRole>(json, "by") },
            _ => throw new UnreachableException($"Every type of {nameof(Types)} is read here."),
        };
        string? id = json.Text("id", required: read is WithdrawalEvent, JourneyNames.Longest);
        int revision = read is WithdrawalEvent ? 0 : json.Number("revision", 1, JourneyEvent.HighestRevision) ?? 0;
        if (revision > 0 && json.Optional("id") is null)
        {
            json.Diagnostics.Add(json.Optional("revision")!, JourneyFaults.RevisionWithoutId());
        }

        var author = Choice<JourneyRole>(json, "author");
        json.RefuseOthers();
        return read.Named(id, revision, author);
    }

    private static bool IsOfLaterVersion(JsonObject json)
    {
        var version = json.Optional("version");
        if (version is null or { Kind: JsonValueKind.Number, Text: "1" })
        {
            return false;
        }

        bool isLater = version.Kind == JsonValueKind.Number && int.TryParse(version.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > JourneyWriter.Version;
        json.Diagnostics.Add(version, isLater ? JourneyFaults.LaterEvent() : JourneyFaults.UnknownVersion());
        return true;
    }

    private static BreachEvent Breach(JsonObject json, DateOnly? on) => new()
    {
        On = on ?? default,
        Shared = json.Flag("shared"),
        Kind = Choice<Breach>(json, "kind"),
        Pattern = Choice<BreachPattern>(json, "pattern"),
        Deception = json.Flag("deception"),
        Discovered = LaterDate(json, "discovered", on),
        By = Choice<JourneyRole>(json, "by"),
    };

    private static CheckInEvent CheckIn(JsonObject json, DateOnly? on)
    {
        var checkIn = new CheckInEvent
        {
            On = on ?? default,
            Shared = json.Flag("shared"),
            By = Choice<JourneyRole>(json, "by", required: true) ?? JourneyRole.WasHurt,
            Ratings = json.Object("ratings") is { } ratings ? RatingsOf(ratings) : Ratings.None,
            Corrects = json.Flag("corrects") ?? false,
            Safety = Choice<Safety>(json, "safety"),
            SelfHarm = Choice<SelfHarm>(json, "selfHarm"),
            ChildrenAtRisk = Choice<YesNo>(json, "childrenAtRisk"),
        };
        if (!checkIn.SaysSomething && IsEmpty(json.Optional("ratings")))
        {
            json.Diagnostics.Add(json.Value, JourneyFaults.SaysNothing());
        }

        return checkIn;
    }

    private static SittingEvent Sitting(JsonObject json, DateOnly? on)
    {
        var sitting = new SittingEvent
        {
            On = on ?? default,
            Shared = json.Flag("shared"),
            By = Choice<JourneyRole>(json, "by", required: true) ?? JourneyRole.WasHurt,
            Before = json.Object("before") is { } before ? RatingsOf(before) : Ratings.None,
            After = json.Object("after") is { } after ? RatingsOf(after) : Ratings.None,
        };
        if (!sitting.SaysSomething && IsEmpty(json.Optional("before")) && IsEmpty(json.Optional("after")))
        {
            json.Diagnostics.Add(json.Value, JourneyFaults.SaysNothing());
        }

        return sitting;
    }

    /// <summary>Whether no ratings are given; ratings that are faulty were told as such.</summary>
    private static bool IsEmpty(JsonValue? ratings) => ratings is null or { Kind: JsonValueKind.Object, Children.Count: 0 };

    private static Ratings RatingsOf(JsonObject json)
    {
        List<KeyValuePair<string, double>> ratings = [];
        foreach (var member in json.Value.Children)
        {
            string name = member.Name!;
            if (JourneyNames.FaultOf(name, "") is not null)
            {
                json.Diagnostics.Add(member.NameOffset, member.Path, Faults.BadName("1 to 64 characters, not all blank"));
            }
            else if (Number(member, json.Diagnostics) is { } rating and >= Ratings.Lowest and <= Ratings.Highest)
            {
                ratings.Add(new(name, rating));
            }
            else if (member.Kind == JsonValueKind.Number)
            {
                json.Diagnostics.Add(member, JourneyFaults.BadRating());
            }
        }

        return Ratings.Of(ratings.DistinctBy(r => r.Key));
    }

    /// <summary>A score that these options do not know is kept: the host may have had others when it was given.</summary>
    private static ScaleEvent Scale(JsonObject json, DateOnly? on, JourneyOptions options)
    {
        var by = Choice<JourneyRole>(json, "by", required: true) ?? JourneyRole.WasHurt;
        string? id = json.Text("scale", required: true, JourneyNames.Longest);
        var scale = id is null ? null : options.FindScale(id);
        if (id is not null && scale is null)
        {
            json.Diagnostics.Add(json.Optional("scale")!, JourneyFaults.UnknownScale(options.Scales.Select(s => s.Id)));
        }

        double? score = json.Required("score") is { } member ? Number(member, json.Diagnostics) : null;
        if (score is { } given && !double.IsFinite(given))
        {
            json.Diagnostics.Add(json.Optional("score")!, JourneyFaults.NoSuchNumber());
        }
        else if (score is { } told && scale?.Holds(told) == false)
        {
            json.Diagnostics.Add(json.Optional("score")!, JourneyFaults.ScoreOutOfRange());
        }

        return new ScaleEvent { On = on ?? default, Shared = json.Flag("shared"), By = by, Scale = id ?? "", Score = score is { } number && double.IsFinite(number) ? number : 0 };
    }

    private static FeedbackEvent Feedback(JsonObject json, DateOnly? on)
    {
        var feedback = new FeedbackEvent
        {
            On = on ?? default,
            Shared = json.Flag("shared"),
            By = Choice<JourneyRole>(json, "by"),
            Action = json.Text("action", required: true, JourneyNames.Longest) ?? "",
            Outcome = Choice<FeedbackOutcome>(json, "outcome", required: true) ?? FeedbackOutcome.Done,
            Reason = Choice<FeedbackReason>(json, "reason"),
            Repeated = json.Flag("repeated") ?? false,
        };
        if (feedback is { Reason: not null, Outcome: not FeedbackOutcome.Dismissed })
        {
            json.Diagnostics.Add(json.Optional("reason")!, JourneyFaults.ReasonWithoutDismissal());
        }

        return feedback;
    }

    private static TEnum? Choice<TEnum>(JsonObject json, string name, bool required = false)
        where TEnum : struct, Enum
    {
        var member = required ? json.Required(name) : json.Optional(name);
        if (member is null)
        {
            return null;
        }

        var value = member.Kind == JsonValueKind.Text ? JsonNames.Parse<TEnum>(member.Text) : null;
        if (value is null)
        {
            json.Diagnostics.Add(member, Faults.NotAValue($"one of {string.Join(", ", JsonNames.All<TEnum>())}"));
        }

        return value;
    }

    private static DateOnly? LaterDate(JsonObject json, string name, DateOnly? on)
    {
        var date = Date(json, name);
        if (date < on)
        {
            json.Diagnostics.Add(json.Optional(name)!, JourneyFaults.EndsBeforeItBegins());
        }

        return date;
    }

    private static DateOnly? Date(JsonObject json, string name, bool required = false)
    {
        var member = required ? json.Required(name) : json.Optional(name);
        if (member is null)
        {
            return null;
        }

        var date = member.Kind == JsonValueKind.Text ? IsoDate.Parse(member.Text) : null;
        if (date is null)
        {
            json.Diagnostics.Add(member, JourneyFaults.BadDate());
        }

        return date;
    }

    /// <summary>A number, or null; a value that is none is reported, and one too large to hold becomes infinite.</summary>
    private static double? Number(JsonValue value, DiagnosticBag bag)
    {
        if (value.Kind == JsonValueKind.Number)
        {
            return double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
                ? number
                : double.PositiveInfinity;
        }

        bag.Add(value, Faults.WrongType("a number", value.KindName));
        return null;
    }
}
