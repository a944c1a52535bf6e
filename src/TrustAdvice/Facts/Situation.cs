using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using TrustAdvice.Facts;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>
/// What is known about a couple after a breach of trust, as one of the two tells it. Every fact may be unknown (null),
/// and unknown is a value of its own: a rule accepts it only where the rule names it.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. Equal when every fact is equal. A number that is no member of a fact's enum is refused with an
/// <see cref="ArgumentOutOfRangeException"/>.
/// </remarks>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(SituationJsonConverter))]
public sealed record Situation
{
    /// <summary>The largest situation or interview that is read, in bytes: many times what every fact at once takes.</summary>
    public const int MaximumBytes = SituationReader.MaximumBytes;

    /// <summary>The code of each built-in fact, which the accessors number in the order of <see cref="BuiltInFacts"/>: advice begins with a copy of them.</summary>
    private FactCodes _codes;

    /// <summary>Who broke trust, as the reader tells it.</summary>
    public WhoBrokeTrust? WhoBrokeTrust { get => Of<WhoBrokeTrust>(0); init => Set(0, value); }

    /// <summary>The kind of breach.</summary>
    public Breach? Breach { get => Of<Breach>(1); init => Set(1, value); }

    /// <summary>How often the breach happened.</summary>
    public BreachPattern? Pattern { get => Of<BreachPattern>(2); init => Set(2, value); }

    /// <summary>Time since the newest breach or its discovery.</summary>
    public TimeSince? Since { get => Of<TimeSince>(3); init => Set(3, value); }

    /// <summary>Contact with a third person, where there is one.</summary>
    public ThirdPartyContact? Contact { get => Of<ThirdPartyContact>(4); init => Set(4, value); }

    /// <summary>How much the one who broke trust has told.</summary>
    public Account? Account { get => Of<Account>(5); init => Set(5, value); }

    /// <summary>How much responsibility the one who broke trust takes.</summary>
    public Responsibility? Responsibility { get => Of<Responsibility>(6); init => Set(6, value); }

    /// <summary>How the one who broke trust has kept promises since.</summary>
    public PromiseRecord? Promises { get => Of<PromiseRecord>(7); init => Set(7, value); }

    /// <summary>An addiction of the one who broke trust.</summary>
    public Addiction? Addiction { get => Of<Addiction>(8); init => Set(8, value); }

    /// <summary>Whether the hurt person is ready to listen.</summary>
    public YesNo? ReadyToListen { get => Of<YesNo>(9); init => Set(9, value); }

    /// <summary>What closeness the hurt person wants.</summary>
    public Closeness? Closeness { get => Of<Closeness>(10); init => Set(10, value); }

    /// <summary>Where the hurt person stands on forgiving.</summary>
    public Forgiveness? Forgiveness { get => Of<Forgiveness>(11); init => Set(11, value); }

    /// <summary>How talks between the two go.</summary>
    public Talks? Talks { get => Of<Talks>(12); init => Set(12, value); }

    /// <summary>Boundaries between the two.</summary>
    public Boundaries? Boundaries { get => Of<Boundaries>(13); init => Set(13, value); }

    /// <summary>The step of repair the two are at.</summary>
    public RepairStep? Step { get => Of<RepairStep>(14); init => Set(14, value); }

    /// <summary>How the repair goes, set by hand or by a journey.</summary>
    public Progress? Progress { get => Of<Progress>(15); init => Set(15, value); }

    /// <summary>Where the two stand on professional help.</summary>
    public HelpStatus? Help { get => Of<HelpStatus>(16); init => Set(16, value); }

    /// <summary>What the reader wants for the relationship.</summary>
    public Goal? MyGoal { get => Of<Goal>(17); init => Set(17, value); }

    /// <summary>What the reader's partner wants for the relationship.</summary>
    public Goal? PartnerGoal { get => Of<Goal>(18); init => Set(18, value); }

    /// <summary>The reader's own answer about safety. Private.</summary>
    public Safety? Safety { get => Of<Safety>(19); init => Set(19, value); }

    /// <summary>Whether the reader has thoughts of suicide or self-harm, or is about to act on them. Private.</summary>
    public SelfHarm? SelfHarm { get => Of<SelfHarm>(20); init => Set(20, value); }

    /// <summary>Whether children are hurt, neglected or in danger. Private.</summary>
    public YesNo? ChildrenAtRisk { get => Of<YesNo>(21); init => Set(21, value); }

    /// <summary>Who knows of the breach. Private.</summary>
    public Disclosure? Disclosure { get => Of<Disclosure>(22); init => Set(22, value); }

    /// <summary>How the reader treats the partner. Private.</summary>
    public OwnConduct? OwnConduct { get => Of<OwnConduct>(23); init => Set(23, value); }

    /// <summary>What somebody presses the reader to do. Private.</summary>
    public Pressure? Pressure { get => Of<Pressure>(24); init => Set(24, value); }

    /// <summary>How the reader is. Private.</summary>
    public Distress? Distress { get => Of<Distress>(25); init => Set(25, value); }

    /// <summary>What would make it hard for the reader to leave. Private.</summary>
    public Dependence? Dependence { get => Of<Dependence>(26); init => Set(26, value); }

    /// <summary>Whether the reader's partner speaks of suicide or self-harm. Private.</summary>
    public YesNo? PartnerSelfHarm { get => Of<YesNo>(27); init => Set(27, value); }

    /// <summary>Where the two live.</summary>
    public Living? Living { get => Of<Living>(28); init => Set(28, value); }

    /// <summary>Whether the two have children with them.</summary>
    public Children? Children { get => Of<Children>(29); init => Set(29, value); }

    /// <summary>Whether there is a pregnancy, a newborn child or a loss.</summary>
    public Pregnancy? Pregnancy { get => Of<Pregnancy>(30); init => Set(30, value); }

    /// <summary>Why contact with the third person cannot simply end.</summary>
    public Tie? Tie { get => Of<Tie>(31); init => Set(31, value); }

    /// <summary>Who around the two knows.</summary>
    public Circle? Circle { get => Of<Circle>(32); init => Set(32, value); }

    /// <summary>What the one who broke trust is addicted to.</summary>
    public AddictionKind? AddictionKind { get => Of<AddictionKind>(33); init => Set(33, value); }

    /// <summary>Whether a health check is needed after a possible infection.</summary>
    public HealthCheck? HealthCheck { get => Of<HealthCheck>(34); init => Set(34, value); }

    /// <summary>What the reader would like to do first. Private.</summary>
    public Wish? Wish { get => Of<Wish>(35); init => Set(35, value); }

    /// <summary>Facts that a host's rule set declares, by name; most situations have none, and then nothing is kept.</summary>
    internal HostFacts HostFacts { get => field ?? HostFacts.Empty; init => field = value.Count == 0 ? null : value; }

    /// <summary>The code of each built-in fact.</summary>
    internal ReadOnlySpan<byte> Codes => _codes;

    /// <summary>How many facts are known.</summary>
    public int KnownCount => BuiltInFacts.Count - Codes.Count((byte)0) + HostFacts.Count;

    /// <summary>The same situation with one fact set, or cleared.</summary>
    /// <param name="fact">
    /// The JSON name of a built-in fact, such as <c>step</c>, or the name of a fact that a rule set declares, which has a
    /// dot in it, such as <c>acme.faith</c>.
    /// </param>
    /// <param name="value">The value's JSON name; null or <c>unknown</c> makes the fact unknown.</param>
    /// <exception cref="ArgumentException">
    /// There is no built-in fact of that name, or it has no such value; or the name or the value of a host's fact has not
    /// the form that a rule file demands, lower-case letters, digits and hyphens in parts separated by dots, at most 64
    /// characters; or there are more than 220 facts of a host, the most that a rule set may have. The message never holds
    /// the value given, nor a name that is no built-in fact's.
    /// </exception>
    /// <remarks>
    /// Whether there is such a fact of a host is checked when the situation meets a rule set: a value that the rule set
    /// does not declare counts as unknown there.
    /// </remarks>
    public Situation With(string fact, string? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(fact);
        string? known = value == FactDefinition.Unknown ? null : value;
        return FactDefinition.IsHostName(fact)
            ? WithHostFact(fact, known)
            : BuiltInFacts.With(this, fact, known);
    }

    /// <summary>The value of a fact by name, or null when it is unknown.</summary>
    /// <param name="fact">The name of a built-in fact or of a host's fact.</param>
    /// <exception cref="ArgumentException">There is no built-in fact of that name.</exception>
    public string? ValueOf(string fact)
    {
        ArgumentException.ThrowIfNullOrEmpty(fact);
        return FactDefinition.IsHostName(fact) ? HostFacts.ValueOf(fact) : BuiltInFacts.ValueOf(this, fact);
    }

    /// <summary>The known facts by name and value: the built-in ones in their order, then a host's by name.</summary>
    public IEnumerable<KeyValuePair<string, string>> Known() => BuiltInFacts.Known(this).Concat(HostFacts.All);

    /// <summary>
    /// The same situation as the reader's partner would tell it: who broke trust changes places, what is known of the
    /// partner's goal is their own, and the reader's goal and private facts are left out. Facts of a host stay as they are.
    /// </summary>
    /// <remarks>Which facts of a host are private, a rule set says: <see cref="Advice.SharedView(string[])"/> leaves those out too.</remarks>
    /// <returns>A situation in which the private facts and <see cref="PartnerGoal"/> are unknown.</returns>
    public Situation AsToldByPartner() => BuiltInFacts.WithoutPrivate(this) with
    {
        WhoBrokeTrust = WhoBrokeTrust switch
        {
            TrustAdvice.WhoBrokeTrust.Me => TrustAdvice.WhoBrokeTrust.Partner,
            TrustAdvice.WhoBrokeTrust.Partner => TrustAdvice.WhoBrokeTrust.Me,
            var same => same,
        },
        MyGoal = PartnerGoal,
        PartnerGoal = null,
    };

    /// <summary>Reads a situation from JSON: an object of fact names and values, such as <c>{ "step": "acknowledge" }</c>.</summary>
    /// <param name="json">Absent, null and <c>unknown</c> all mean unknown. A text named <c>$schema</c> is skipped. At most 64 KiB.</param>
    /// <param name="facts">The facts that may be named, as in <c>RuleSet.FactDefinitions</c>; null is the built-in ones.</param>
    /// <exception cref="InvalidInputException">There is a fault; the exception carries all of them, and no value.</exception>
    public static Situation FromJson(string json, IReadOnlyList<FactDefinition>? facts = null) =>
        TryFromJson(json, out var situation, out var diagnostics, facts) ? situation : throw new InvalidInputException("The situation", diagnostics);

    /// <summary>Reads a situation from JSON, or says what is wrong with it, and never a value of it.</summary>
    /// <param name="json">The JSON, as above.</param>
    /// <param name="situation">The situation, or null when there is a fault.</param>
    /// <param name="diagnostics">Every fault, in the order of the input.</param>
    /// <param name="facts">The facts that may be named, as above.</param>
    /// <returns>Whether there is no fault.</returns>
    public static bool TryFromJson(
        string json,
        [NotNullWhen(true)] out Situation? situation,
        out IReadOnlyList<Diagnostic> diagnostics,
        IReadOnlyList<FactDefinition>? facts = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryFromJson(JsonInput.ReadAtMost(json, MaximumBytes), out situation, out diagnostics, facts);
    }

    /// <inheritdoc cref="TryFromJson(string, out Situation?, out IReadOnlyList{Diagnostic}, IReadOnlyList{FactDefinition}?)"/>
    public static bool TryFromJson(
        ReadOnlyMemory<byte> json,
        [NotNullWhen(true)] out Situation? situation,
        out IReadOnlyList<Diagnostic> diagnostics,
        IReadOnlyList<FactDefinition>? facts = null) =>
        SituationReader.TryRead(json, FactSpace.Of(facts), out situation, out diagnostics);

    /// <summary>The known facts in JSON, the private ones among them: keep it as you keep those.</summary>
    /// <param name="indented">Whether it is laid out for people.</param>
    public string ToJson(bool indented = false) => JsonInput.TextOf(indented, json => SituationJsonConverter.Write(json, this));

    /// <summary>Says how many facts are known and none of them, so that a log line cannot leak.</summary>
    public override string ToString() => $"Situation ({KnownCount} facts known)";

    /// <summary>The same situation with the code of one built-in fact; the caller knows that the fact has it.</summary>
    internal Situation WithCode(int fact, int code)
    {
        var copy = this with { };
        copy._codes[fact] = (byte)code;
        return copy;
    }

    private Situation WithHostFact(string fact, string? value)
    {
        if (!IdForm.Fits(fact))
        {
            throw new ArgumentException($"A host's fact is named in {IdForm.Description}.", nameof(fact));
        }

        if (value is not null && !IdForm.Fits(value))
        {
            throw new ArgumentException($"A value of a host's fact is named in {IdForm.Description}.", nameof(value));
        }

        var facts = HostFacts.With(fact, value);
        return facts.Count <= HostFacts.Maximum
            ? this with { HostFacts = facts }
            : throw new ArgumentException($"A situation holds at most {HostFacts.Maximum} facts of a host.", nameof(fact));
    }

    private TEnum? Of<TEnum>(int fact)
        where TEnum : struct, Enum => _codes[fact] is var code and > 0 ? Unsafe.BitCast<int, TEnum>(code) : null;

    private void Set<TEnum>(int fact, TEnum? value, [CallerMemberName] string name = "")
        where TEnum : struct, Enum =>
        _codes[fact] = value is null || Enum.IsDefined(value.Value)
            ? (byte)Unsafe.BitCast<TEnum, int>(value.GetValueOrDefault())
            : throw new ArgumentOutOfRangeException(name, $"Not a member of {typeof(TEnum).Name}.");
}
