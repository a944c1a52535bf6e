using System.Text.Json;
using TrustAdvice.Authoring;
using TrustAdvice.Facts;
using TrustAdvice.Input;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Reading;
using TrustAdvice.Rules;
using TrustAdvice.Texts;

namespace TrustAdvice.Tool.Tests.Support;

/// <summary>Replays what the tool printed on the engine, also for a rule set whose guarantee fails.</summary>
internal sealed class Engine
{
    private readonly CompiledRules _rules;
    private readonly TextCatalog _texts;

    private Engine(RuleSetModel model)
    {
        _rules = CompiledRules.Compile(model);
        _texts = model.Texts.Count > 0 ? model.Texts[0] : TextCatalog.Empty;
    }

    public static Engine Of(string path) =>
        new(RuleSetReader.Read([SourceFiles.At(path)], []) ?? throw new InvalidOperationException("not readable"));

    public Situation Read(JsonElement situation)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(situation);
        Assert.True(SituationReader.TryRead(json, _rules.Model.Facts, out var read, out _));
        return read!;
    }

    /// <summary>Whether a guarantee holds in one situation.</summary>
    public bool Holds(string guarantee, Situation situation) => new GuaranteeEvaluator(_rules)
        .Holds(_rules.Model.Guarantees.Single(candidate => candidate.Id == guarantee), situation);

    /// <summary>The names of everything given, in order; a referral once more with its urgency.</summary>
    public List<string> Outcomes(Situation situation)
    {
        var verdict = VerdictOf(situation);
        return
        [
            .. verdict.Given().Select(entry => _rules.Model.Actions[entry.Target].Id),
            .. verdict.Referrals().Select(entry => JsonNames.Of(entry.Referral.To)),
            .. verdict.Referrals().Select(entry => $"{JsonNames.Of(entry.Referral.To)} {JsonNames.Of(entry.Referral.Urgency)}"),
            .. verdict.Alerts().Select(entry => _rules.Model.Alerts[entry.Target]),
            .. verdict.Information().Select(entry => _rules.Model.Information[entry.Target].Id),
        ];
    }

    /// <summary>How an outcome reads in one situation.</summary>
    public string Text(string outcome, Situation situation)
    {
        var verdict = VerdictOf(situation);
        if (verdict.Given().FirstOrDefault(entry => _rules.Model.Actions[entry.Target].Id == outcome) is { } action)
        {
            return TextKey.Of(_texts.ForAction(outcome, action.Rule.Id));
        }

        var referral = verdict.Referrals().FirstOrDefault(entry => JsonNames.Of(entry.Referral.To) == outcome);
        return referral is null ? _texts.ForAlert(outcome) : TextKey.Of(_texts.ForReferral(referral.Referral.To, referral.Rule.Id));
    }

    private Verdict VerdictOf(Situation situation)
    {
        var codes = new byte[_rules.Model.Facts.Count];
        _rules.Model.Facts.Encode(situation, codes);
        return Verdict.Of(_rules, codes);
    }
}
