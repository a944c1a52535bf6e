using TrustAdvice.Facts;
using TrustAdvice.Input;
using TrustAdvice.Rules;
using TrustAdvice.Texts;

namespace TrustAdvice.Reading;

/// <summary>The texts of a rule set that matter where there is danger, and that no overlay may replace.</summary>
/// <remarks>
/// Cards, the questions about private facts and the names of slots always; of actions and help what an <c>always</c> guarantee of the rule set
/// demands where a private fact or an addiction is known: a text that is proved to stand there must say what it says.
/// </remarks>
internal sealed class ProtectedTexts
{
    private readonly HashSet<string> _actions;
    private readonly HashSet<ReferralKind> _referrals;
    private readonly HashSet<string> _alerts;
    private readonly HashSet<string> _information;
    private readonly FactSpace _facts;

    private ProtectedTexts(HashSet<string> actions, HashSet<ReferralKind> referrals, HashSet<string> alerts, HashSet<string> information, FactSpace facts)
    {
        _actions = actions;
        _referrals = referrals;
        _alerts = alerts;
        _information = information;
        _facts = facts;
    }

    /// <summary>The members of a section that an overlay may not replace, as <c>section</c> and <c>member</c>.</summary>
    public bool Has(string section, string member) => section switch
    {
        "alerts" => _alerts.Contains(member),
        "information" => _information.Contains(member),
        "referrals" => Names.Parse<ReferralKind>(member) is { } kind && _referrals.Contains(kind),
        "actions" => _actions.Contains(member),
        "questions" => IsPrivate(member),
        "holds" or "slots" => true,
        _ => false,
    };

    /// <summary>Whether a text has no place for a term, so that nobody can put other words into it.</summary>
    public bool HasNoTerms(string section, string member) => IsAboutDanger(section, member, _facts);

    /// <summary>Whether a text is about danger whatever the guarantees say: cards, information, help in danger, and private questions.</summary>
    public static bool IsAboutDanger(string section, string member, FactSpace facts) => section switch
    {
        "alerts" or "information" => true,
        "referrals" => Names.Parse<ReferralKind>(member) is { } kind && kind.MeetsDanger(),
        "questions" => IsPrivate(member, facts),
        _ => false,
    };

    /// <summary>What a new language has to bring, as section and member.</summary>
    public IEnumerable<(string Section, string Member)> All(TextCatalog below) =>
        below.Alerts.Keys.Where(_alerts.Contains).Select(alert => ("alerts", alert))
            .Concat(below.Information.Keys.Where(_information.Contains).Select(information => ("information", information)))
            .Concat(below.Referrals.Keys.Where(_referrals.Contains).Select(kind => ("referrals", Names.Of(kind))))
            .Concat(below.Actions.Keys.Where(_actions.Contains).Select(action => ("actions", action)))
            .Concat(below.Questions.Keys.Where(IsPrivate).Select(fact => ("questions", fact)));

    /// <summary>The texts of the rule file at the bottom.</summary>
    public static ProtectedTexts Of(Vocabulary vocabulary, IEnumerable<string> alerts, IEnumerable<string> information, IEnumerable<Guarantee> guarantees)
    {
        var facts = vocabulary.Facts;
        HashSet<string> actions = new(StringComparer.Ordinal);
        HashSet<ReferralKind> referrals = [.. Enum.GetValues<ReferralKind>().Where(kind => kind.MeetsDanger())];
        foreach (var guarantee in guarantees.Where(guarantee => guarantee.Kind == GuaranteeKind.Always && SpeaksOfDanger(guarantee, facts)))
        {
            actions.UnionWith(guarantee.Outcome.Actions.Select(action => vocabulary.Actions[action].Id));
            referrals.UnionWith(guarantee.Outcome.Referrals);
        }

        return new ProtectedTexts(actions, referrals, new HashSet<string>(alerts, StringComparer.Ordinal), new HashSet<string>(information, StringComparer.Ordinal), facts);
    }

    private static bool SpeaksOfDanger(Guarantee guarantee, FactSpace facts) => guarantee.Where.All(box =>
    {
        foreach (var constraint in box.Constraints)
        {
            bool known = (constraint.Accepted & 1) == 0;
            if (known && (facts[constraint.Fact].IsPrivate || facts[constraint.Fact].Name == "addiction"))
            {
                return true;
            }
        }

        return false;
    });

    private bool IsPrivate(string fact) => IsPrivate(fact, _facts);

    private static bool IsPrivate(string fact, FactSpace facts) => facts.Find(fact) is { IsPrivate: true };
}
