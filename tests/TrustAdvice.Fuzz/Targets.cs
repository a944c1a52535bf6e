using System.Text;
using System.Text.Json;
using TrustAdvice.Facts;
using TrustAdvice.Journeys;
using TrustAdvice.Support;
using TrustAdvice.Tests.Journeys.Simulation;
using TrustAdvice.Tests.Journeys.Support;

namespace TrustAdvice.Fuzz;

/// <summary>Every way for bytes into the library, with what an app does next with what was read.</summary>
public static class Targets
{
    private const int LongestShown = 6000;

    /// <summary>The laws of merging are checked by comparing each entry with each.</summary>
    private const int MostToDeal = 1000;

    private static readonly byte[] BaseRules = File.ReadAllBytes(Seeds.PathOf("base/rules.json"));
    private static readonly byte[] Overlay = File.ReadAllBytes(Seeds.PathOf("overlay/pastor.json"));

    // A guided run counts what the library does from its first input on, and nothing of the library may run before that.
    private static readonly Lazy<Advisor> LazyAdvisor = new(() => new Advisor(new AdvisorOptions { RuleSet = RuleSet.Load(new MemoryStream(BaseRules)) }));

    /// <summary>Comments and commas are a matter of the serializer's options; these are as lenient as the readers.</summary>
    private static readonly Lazy<JsonSerializerOptions> Lenient = new(() => new(TrustAdviceJson.TypeInfo<Advice>().Options)
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    });

    private static readonly DateOnly Day = new(2026, 4, 6);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private static Advisor BaseAdvisor => LazyAdvisor.Value;

    private static Situation Afraid => new() { Safety = Safety.Afraid, WhoBrokeTrust = WhoBrokeTrust.Both };

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("rules", "rules", ["rules"], Rules),
        new("compiled", "compiled", ["rules"], Compiled, IsCompiled: true),
        new("texts", "texts[0]", ["texts"], Texts),
        new("overlay", "overlay", ["overlay"], OverlayOnBase),
        new("overlayTexts", "overlay.texts[0]", ["overlayTexts"], OverlayTexts),
        new("situation", "", ["situation"], SituationIn),
        new("situationJson", "", ["situation", "situationJson"], SituationJson),
        new("interview", "", ["interview"], InterviewIn),
        new("journey", "", ["journey"], JourneyIn),
        new("merge", "", ["journey"], Merge),
        new("entry", "", ["entry"], Entry),
        new("trace", "", ["trace"], Trace),
        new("support", "", ["support"], Support),
    ];

    private static Reading Rules(byte[] input)
    {
        bool isRead = RuleSet.TryLoad(new MemoryStream(input), [], out var ruleSet, out var found);
        Use(ruleSet);
        return new Reading(isRead && ruleSet is not null, found);
    }

    private static Reading Compiled(byte[] input)
    {
        bool isRead = RuleSet.TryLoadCompiled(new MemoryStream(input), null, out var ruleSet, out var found);
        Use(ruleSet);
        return new Reading(isRead && ruleSet is not null, found);
    }

    private static Reading Texts(byte[] input)
    {
        bool isRead = RuleSet.TryLoad(new MemoryStream(BaseRules), [new MemoryStream(input)], out var ruleSet, out var found);
        Use(ruleSet);
        return new Reading(isRead && ruleSet is not null, found);
    }

    private static Reading OverlayOnBase(byte[] input)
    {
        bool isRead = BaseAdvisor.RuleSet.TryLoadOverlay(new MemoryStream(input), [], out var ruleSet, out var found);
        Use(ruleSet);
        return new Reading(isRead && ruleSet is not null, found);
    }

    private static Reading OverlayTexts(byte[] input)
    {
        bool isRead = BaseAdvisor.RuleSet.TryLoadOverlay(new MemoryStream(Overlay), [new MemoryStream(input)], out var ruleSet, out var found);
        Use(ruleSet);
        return new Reading(isRead && ruleSet is not null, found);
    }

    private static Reading SituationIn(byte[] input)
    {
        bool isRead = SituationReader.TryRead(input, RuleSet.BuiltIn.Facts, out var situation, out var found);
        Use(Advisor.Default, situation);
        return new Reading(isRead && situation is not null, found);
    }

    private static Reading SituationJson(byte[] input) => Json(() =>
    {
        var situation = Converted(input);
        Use(BaseAdvisor, situation);
        if (situation is not null && JsonSerializer.Deserialize(Written(situation), TrustAdviceJson.TypeInfo<Situation>()) != situation)
        {
            throw new InvalidOperationException("What was read is written as something else.");
        }
    });

    /// <summary>What the converter reads, which is what the reader reads wherever that knows the facts.</summary>
    private static Situation? Converted(byte[] input)
    {
        bool isRead = SituationReader.TryRead(input, BaseAdvisor.RuleSet.Facts, out var read, out _);
        try
        {
            ReadOnlySpan<byte> json = input.AsSpan().StartsWith(ByteOrderMark) ? input.AsSpan(ByteOrderMark.Length) : input;
            var converted = JsonSerializer.Deserialize<Situation>(json, Lenient.Value);
            return !isRead || read == converted
                ? converted
                : throw new InvalidOperationException("The converter reads something else than the reader.");
        }
        catch (JsonException) when (isRead)
        {
            throw new InvalidOperationException("The converter refuses what the reader reads.");
        }
    }

    private static byte[] Written(Situation situation) =>
        JsonSerializer.SerializeToUtf8Bytes(situation, TrustAdviceJson.TypeInfo<Situation>());

    private static Reading InterviewIn(byte[] input)
    {
        bool isRead = InterviewReader.TryRead(input, BaseAdvisor, out var interview, out var found);
        _ = interview?.Next?.Text;
        Use(BaseAdvisor, interview?.Situation);
        if (interview is not null && Encoding.UTF8.GetBytes(interview.ToJson()) is { Length: <= SituationReader.MaximumBytes } written
            && !(InterviewReader.TryRead(written, BaseAdvisor, out var again, out _)
                && (again.Situation, again.Asked, again.Back().Situation) == (interview.Situation, interview.Asked, interview.Back().Situation)))
        {
            throw new InvalidOperationException("What an interview writes is not read back the same.");
        }

        return new Reading(isRead && interview is not null, found);
    }

    private static Reading JourneyIn(byte[] input)
    {
        bool isRead = JourneyReader.TryRead(input, out var journey, out var found);
        if (journey is not null)
        {
            _ = journey.Assess(Day).Sentence;
            _ = journey.Readiness(Day);
            _ = journey.FeedbackOn(Day);
            Use(BaseAdvisor, journey.SituationOn(Day));
            if (!JourneyReader.TryRead(Encoding.UTF8.GetBytes(journey.ToJson()), out var again, out _) || !journey.Equals(again))
            {
                throw new InvalidOperationException("What a journey writes is not read back the same.");
            }
        }

        return new Reading(isRead && journey is not null, found);
    }

    /// <summary>
    /// The entries of a journey, dealt to three logs by what its bytes are, keep the laws of merging; so do random ones in the place
    /// of an input that is no journey, or a very long one.
    /// </summary>
    private static Reading Merge(byte[] input)
    {
        bool isRead = JourneyReader.TryRead(input, out var journey, out var found);
        var random = new SplitMix(input.Aggregate(14_695_981_039_346_656_037UL, (hash, next) => (hash ^ next) * 1_099_511_628_211UL));
        if (MergeLaws.Broken(journey is null or { Events.Count: > MostToDeal } ? MergeCases.Draw(random) : MergeCases.Deal(random, journey.Events)) is { } broken)
        {
            throw new InvalidOperationException(broken);
        }

        return new Reading(isRead && journey is not null, found);
    }

    private static Reading Entry(byte[] input)
    {
        bool isRead = JourneyReader.TryReadEvent(input, out var entry, out var found);
        if (entry is not null && !(JourneyEvent.TryFromJson(entry.ToJson(), out var again, out _) && entry.Equals(again) && entry.ToJson() == again.ToJson()))
        {
            throw new InvalidOperationException("What an entry writes is not read back the same.");
        }

        return new Reading(isRead && entry is not null, found);
    }

    private static Reading Trace(byte[] input) => Json(() =>
    {
        if (JsonSerializer.Deserialize(input, TrustAdviceJson.TypeInfo<AdviceTrace>()) is { } trace)
        {
            IsPlain(trace.ToString());
            Replay(trace);
        }
    });

    private static Reading Support(byte[] input)
    {
        bool isRead = SupportDirectory.TryLoad(new MemoryStream(input), out var directory, out var found);
        if (directory is not null)
        {
            _ = directory.FindAll("IE", BaseAdvisor.Advise(Afraid), Day, ["en"]).Referrals.Count;
            _ = directory.ToJson();
        }

        return new Reading(isRead && directory is not null, found);
    }

    /// <summary>A trace that is not whole is refused with the one exception that is documented.</summary>
    private static void Replay(AdviceTrace trace)
    {
        try
        {
            BaseAdvisor.Replay(trace).RulesLost.ToList().ForEach(IsPlain);
        }
        catch (ArgumentException exception) when (exception is not ArgumentOutOfRangeException)
        {
            _ = exception.Message;
        }
    }

    private static void IsPlain(string shown)
    {
        if (shown.Length > LongestShown || shown.Any(char.IsControl))
        {
            throw new InvalidOperationException("A long text or a control character is repeated.");
        }
    }

    /// <summary>What the serializer reads, it refuses with its own exception.</summary>
    private static Reading Json(Action read)
    {
        try
        {
            read();
            return new Reading(true, []);
        }
        catch (JsonException exception)
        {
            var refused = new Diagnostic
            {
                Code = "",
                Severity = DiagnosticSeverity.Error,
                Source = "the serializer",
                Path = "$",
                Line = 1,
                Column = 1,
                Message = exception.Path is null ? "refused" : "refused in the document",
            };
            return new Reading(false, [refused]);
        }
    }

    private static void Use(RuleSet? ruleSet)
    {
        if (ruleSet is not null)
        {
            Use(new Advisor(new AdvisorOptions { RuleSet = ruleSet }), Afraid);
        }
    }

    private static void Use(Advisor advisor, Situation? situation)
    {
        if (situation is not null)
        {
            var advice = advisor.Advise(situation);
            _ = advice.NextStep?.Text.Title;
            _ = advice.Referral?.Text.WhyNow;
            _ = advice.Alerts.Count + advice.Withheld.Count + advice.All.Count;
            _ = advice.Trace.Rules.Count;
            _ = advice.SharedView();
        }
    }
}
