using System.CodeDom.Compiler;
using System.Reflection;
using TrustAdvice.Authoring;
using TrustAdvice.Input;
using TrustAdvice.Support;

namespace TrustAdvice.Tests.Support;

/// <summary>Objects from which everything that the library gives can be reached, with what methods have to be called for.</summary>
internal static class PublicRoots
{
    /// <summary>Fear, thoughts of self-harm, children at risk, addiction, all of them, nothing known, and a couple that is stuck.</summary>
    public static IReadOnlyList<(string Name, Situation Situation)> Situations =>
    [
        ("afraid", new Situation { Safety = Safety.Afraid }),
        ("selfHarm", new Situation { Safety = Safety.Safe, SelfHarm = SelfHarm.Yes }),
        ("childrenAtRisk", new Situation { ChildrenAtRisk = YesNo.Yes }),
        ("addiction", new Situation { WhoBrokeTrust = WhoBrokeTrust.Me, Addiction = Addiction.Active }),
        ("all", new Situation { Safety = Safety.Afraid, SelfHarm = SelfHarm.Yes, ChildrenAtRisk = YesNo.Yes, Addiction = Addiction.Active }),
        ("nothing", new Situation()),
        ("stuck", new Situation
        {
            WhoBrokeTrust = WhoBrokeTrust.Partner, Step = RepairStep.Communicate, Progress = Progress.Stuck, Talks = Talks.Hostile,
            Safety = Safety.Unsure,
        }),
    ];

    /// <summary>Each advice with everything that its methods give, and the contacts for it.</summary>
    public static IEnumerable<(string Path, object? Value)> OfAdvice() =>
        Situations.SelectMany(known => OfAdvice(known.Name, Advisor.Default.Advise(known.Situation)));

    /// <summary>What is the same for everybody: rules, facts, options, contacts, and what is found out about rules.</summary>
    public static IEnumerable<(string Path, object? Value)> OfRules()
    {
        var rules = RuleFiles.Load(RuleFiles.Sound);
        bool isRead = RuleSet.TryLoad(RuleFiles.Stream("{}"), [], out _, out var diagnostics);
        Assert.False(isRead);
        bool areCompared = RuleSetVerifier.TryCompareFiles(
            Repository.PathOf("src/TrustAdvice/BuiltIn/rules.json"), Repository.PathOf("src/TrustAdvice/BuiltIn/rules.json"), out _, out var remarks);
        Assert.True(areCompared);
        var directory = Contacts();
        var wrong = Assert.Throws<InvalidInputException>(() => SupportDirectory.Load(RuleFiles.Stream("{}")));
        return
        [
            .. Statics(),
            .. RuleSet.BuiltIn.Languages.Append("qaa").Select(language => ($"TermsOf({language})", (object?)RuleSet.BuiltIn.TermsOf(language))),
            ("rules", rules),
            ("actions", RuleSet.BuiltIn.Actions),
            ("literature", RuleSet.BuiltIn.Literature),
            ("TryLoad", diagnostics),
            ("TryCompareFiles", remarks),
            ("InvalidInputException", new InvalidInputException("The rule set", [.. diagnostics]).Diagnostics),
            ("Load", Assert.Throws<InvalidInputException>(() => RuleSet.Load(RuleFiles.Stream("{}"))).Diagnostics),
            ("InvalidInputException", wrong.Diagnostics),
            ("Verify", RuleSetVerifier.Verify(RuleSet.BuiltIn)),
            ("Verify sample", RuleSetVerifier.Verify(rules)),
            ("Compare", RuleSetComparison.Of(RuleSet.BuiltIn, rules)),
            ("directory", directory),
            ("Find", directory.Find("DE", ReferralKind.AbuseSpecialist, new DateOnly(2026, 4, 6), ["de"])),
            ("terms", RuleSet.BuiltIn.TermsOf("en")),
        ];
    }

    private static IEnumerable<(string Path, object? Value)> OfAdvice(string name, Advice advice)
    {
        string[] given = [.. advice.All.Select(item => item.Id), .. advice.Alerts.Select(alert => alert.Id), .. advice.Referrals.Select(referral => JsonNames.Of(referral.To))];
        return
        [
            (name, advice),
            .. given.Select(id => ($"{name}.Explain({id})", (object?)advice.Explain(id))),
            .. RuleSet.BuiltIn.ItemIds.Take(12).Concat(advice.Withheld.Select(held => held.Id)).Concat(given.Take(1))
                .Select(id => ($"{name}.ExplainAbsence({id})", (object?)advice.ExplainAbsence(id))),
            ($"{name}.SharedView", advice.SharedView()),
            ($"{name}.Replay", Advisor.Default.Replay(advice.Trace with { Rules = [.. advice.Trace.Rules, "another"] })),
            ($"{name}.Interview", Interview.Start(Advisor.Default).Answer("progress", "stalled")),
            ($"{name}.FindAll", Contacts().FindAll("DE", advice, new DateOnly(2026, 4, 6), ["de"])),
        ];
    }

    private static SupportDirectory Contacts() => SupportDirectory.Load(
        RuleFiles.Stream(Repository.Read("samples/support/contacts.json")
            .Replace("\"needsCheck\": true", "\"checkedOn\": \"2026-04-05\"", StringComparison.Ordinal)));

    private static IEnumerable<(string Path, object? Value)> Statics() =>
        from type in PublicTypes.All
        where !type.IsDefined(typeof(GeneratedCodeAttribute))
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        select ($"{type.Name}.{property.Name}", property.GetValue(null));
}
