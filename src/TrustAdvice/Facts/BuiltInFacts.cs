using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TrustAdvice.Facts;

/// <summary>The facts of <see cref="Situation"/>: one row each, in the order of its properties.</summary>
/// <remarks>INVARIANT: the members of a fact's enum are numbered from 1 without gaps, so a member's number is its code.</remarks>
internal static class BuiltInFacts
{
    private static readonly Row[] Rows =
    [
        Of("whoBrokeTrust", s => s.WhoBrokeTrust, (s, v) => s with { WhoBrokeTrust = v }),
        Of("breach", s => s.Breach, (s, v) => s with { Breach = v }),
        Of("pattern", s => s.Pattern, (s, v) => s with { Pattern = v }),
        Of("since", s => s.Since, (s, v) => s with { Since = v }, isOrdered: true),
        Of("contact", s => s.Contact, (s, v) => s with { Contact = v }),
        Of("account", s => s.Account, (s, v) => s with { Account = v }, isOrdered: true),
        Of("responsibility", s => s.Responsibility, (s, v) => s with { Responsibility = v }, isOrdered: true),
        Of("promises", s => s.Promises, (s, v) => s with { Promises = v }, isOrdered: true),
        Of("addiction", s => s.Addiction, (s, v) => s with { Addiction = v }),
        Of("readyToListen", s => s.ReadyToListen, (s, v) => s with { ReadyToListen = v }),
        Of("closeness", s => s.Closeness, (s, v) => s with { Closeness = v }, isOrdered: true),
        Of("forgiveness", s => s.Forgiveness, (s, v) => s with { Forgiveness = v }, isOrdered: true),
        Of("talks", s => s.Talks, (s, v) => s with { Talks = v }, isOrdered: true),
        Of("boundaries", s => s.Boundaries, (s, v) => s with { Boundaries = v }),
        Of("step", s => s.Step, (s, v) => s with { Step = v }, isOrdered: true),
        Of("progress", s => s.Progress, (s, v) => s with { Progress = v }),
        Of("help", s => s.Help, (s, v) => s with { Help = v }),
        Of("myGoal", s => s.MyGoal, (s, v) => s with { MyGoal = v }),
        Of("partnerGoal", s => s.PartnerGoal, (s, v) => s with { PartnerGoal = v }),
        Of("safety", s => s.Safety, (s, v) => s with { Safety = v }, isPrivate: true),
        Of("selfHarm", s => s.SelfHarm, (s, v) => s with { SelfHarm = v }, isPrivate: true),
        Of("childrenAtRisk", s => s.ChildrenAtRisk, (s, v) => s with { ChildrenAtRisk = v }, isPrivate: true),
        Of("disclosure", s => s.Disclosure, (s, v) => s with { Disclosure = v }, isPrivate: true),
        Of("ownConduct", s => s.OwnConduct, (s, v) => s with { OwnConduct = v }, isPrivate: true),
        Of("pressure", s => s.Pressure, (s, v) => s with { Pressure = v }, isPrivate: true),
        Of("distress", s => s.Distress, (s, v) => s with { Distress = v }, isPrivate: true),
        Of("dependence", s => s.Dependence, (s, v) => s with { Dependence = v }, isPrivate: true),
        Of("partnerSelfHarm", s => s.PartnerSelfHarm, (s, v) => s with { PartnerSelfHarm = v }, isPrivate: true),
        Of("living", s => s.Living, (s, v) => s with { Living = v }),
        Of("children", s => s.Children, (s, v) => s with { Children = v }),
        Of("pregnancy", s => s.Pregnancy, (s, v) => s with { Pregnancy = v }),
        Of("tie", s => s.Tie, (s, v) => s with { Tie = v }),
        Of("circle", s => s.Circle, (s, v) => s with { Circle = v }),
        Of("addictionKind", s => s.AddictionKind, (s, v) => s with { AddictionKind = v }),
        Of("healthCheck", s => s.HealthCheck, (s, v) => s with { HealthCheck = v }),
    ];

    /// <summary>How many there are; a constant, so that what asks for it does not make the rows.</summary>
    public const int Count = 35;

    public static IReadOnlyList<FactDefinition> All { get; } = [.. Rows.Select(row => row.Fact)];

    /// <summary>Writes the code of each built-in fact, in the order of <see cref="All"/>.</summary>
    /// <remarks>
    /// Written out, because every advice begins with it and the rows take ten times as long. Compiled at full optimization at once, so
    /// that a fresh process compiles one method here and not two for each fact.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Encode(Situation situation, Span<byte> codes)
    {
        codes[0] = Code(situation.WhoBrokeTrust);
        codes[1] = Code(situation.Breach);
        codes[2] = Code(situation.Pattern);
        codes[3] = Code(situation.Since);
        codes[4] = Code(situation.Contact);
        codes[5] = Code(situation.Account);
        codes[6] = Code(situation.Responsibility);
        codes[7] = Code(situation.Promises);
        codes[8] = Code(situation.Addiction);
        codes[9] = Code(situation.ReadyToListen);
        codes[10] = Code(situation.Closeness);
        codes[11] = Code(situation.Forgiveness);
        codes[12] = Code(situation.Talks);
        codes[13] = Code(situation.Boundaries);
        codes[14] = Code(situation.Step);
        codes[15] = Code(situation.Progress);
        codes[16] = Code(situation.Help);
        codes[17] = Code(situation.MyGoal);
        codes[18] = Code(situation.PartnerGoal);
        codes[19] = Code(situation.Safety);
        codes[20] = Code(situation.SelfHarm);
        codes[21] = Code(situation.ChildrenAtRisk);
        codes[22] = Code(situation.Disclosure);
        codes[23] = Code(situation.OwnConduct);
        codes[24] = Code(situation.Pressure);
        codes[25] = Code(situation.Distress);
        codes[26] = Code(situation.Dependence);
        codes[27] = Code(situation.PartnerSelfHarm);
        codes[28] = Code(situation.Living);
        codes[29] = Code(situation.Children);
        codes[30] = Code(situation.Pregnancy);
        codes[31] = Code(situation.Tie);
        codes[32] = Code(situation.Circle);
        codes[33] = Code(situation.AddictionKind);
        codes[34] = Code(situation.HealthCheck);
    }

    public static int CountKnown(Situation situation) => Rows.Count(row => row.Code(situation) != 0);

    /// <summary>The known facts, by name and value, in the order of <see cref="All"/>.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Known(Situation situation) =>
        from row in Rows
        let code = row.Code(situation)
        where code != 0
        select new KeyValuePair<string, string>(row.Fact.Name, row.Fact.ValueOf(code));

    /// <summary>The same situation with every private fact unknown: the one list of them is <see cref="Rows"/>.</summary>
    public static Situation WithoutPrivate(Situation situation) => Rows
        .Where(row => row.Fact.IsPrivate)
        .Aggregate(situation, (left, row) => row.With(left, 0));

    public static string? ValueOf(Situation situation, string fact)
    {
        var row = Find(fact);
        int code = row.Code(situation);
        return code == 0 ? null : row.Fact.ValueOf(code);
    }

    public static Situation With(Situation situation, string fact, string? value)
    {
        var row = Find(fact);
        int code = row.Fact.CodeOf(value);
        return code >= 0
            ? row.With(situation, code)
            : throw new ArgumentException(
                $"The fact '{fact}' has the values {string.Join(", ", row.Fact.Values)}.", nameof(value));
    }

    private static Row Find(string fact) =>
        Array.Find(Rows, row => string.Equals(row.Fact.Name, fact, StringComparison.Ordinal))
        ?? throw new ArgumentException(
            "There is no such fact. Built-in facts have their JSON name; a host's fact has a dot in it.", nameof(fact));

    private static Row Of<TEnum>(
        string name,
        Func<Situation, TEnum?> get,
        Func<Situation, TEnum?, Situation> set,
        bool isOrdered = false,
        bool isPrivate = false)
        where TEnum : struct, Enum
    {
        var values = Enum.GetNames<TEnum>().Select(JsonNamingPolicy.CamelCase.ConvertName);
        var members = Enum.GetValues<TEnum>();
        return new Row(
            new FactDefinition(name, values, isOrdered, isPrivate),
            situation => Code(get(situation)),
            (situation, code) => set(situation, code == 0 ? null : members[code - 1]));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte Code<TEnum>(TEnum? value)
        where TEnum : struct, Enum => (byte)Unsafe.BitCast<TEnum, int>(value.GetValueOrDefault());

    private sealed record Row(
        FactDefinition Fact, Func<Situation, int> Code, Func<Situation, int, Situation> With);
}
