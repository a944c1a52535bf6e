using TrustAdvice.Facts;
using TrustAdvice.Input;
using TrustAdvice.Rules;
using TrustAdvice.Texts;

namespace TrustAdvice.Reading;

/// <summary>The texts of a rule set that matter where there is danger, and that no overlay may replace.</summary>
/// <remarks>
/// Cards, information but for openings, the questions about private facts and the names of slots always; of actions and help what a guarantee of the rule
/// file demands or spares where a private fact or an addiction is known, or where nobody asked for one yet: a text that is
/// proved to stand there, or alone may stand there, must say what it says.
/// </remarks>
internal sealed class ProtectedTexts
{
    private readonly HashSet<string> _actions;
    private readonly HashSet<ReferralKind> _referrals;
    private readonly HashSet<string> _openings;
    private readonly FactSpace _facts;

    private ProtectedTexts(HashSet<string> actions, HashSet<ReferralKind> referrals, HashSet<string> openings, FactSpace facts)
    {
        _openings = openings;
        _actions = actions;
        _referrals = referrals;
        _facts = facts;
    }

    /// <summary>The members of a section that an overlay may not replace, as <c>section</c> and <c>member</c>.</summary>
    public bool Has(string section, string member) => section switch
    {
        "alerts" or "holds" or "slots" => true,
        "information" => !_openings.Contains(member),
        "referrals" => JsonNames.Parse<ReferralKind>(member) is { } kind && _referrals.Contains(kind),
        "actions" => HasAction(member),
        "questions" => IsPrivate(member),
        _ => false,
    };

    /// <summary>Whether an action matters where there is danger.</summary>
    public bool HasAction(string id) => _actions.Contains(id);

    /// <summary>Whether a text has no place for a term, so that nobody can put other words into it.</summary>
    public bool HasNoTerms(string section, string member) =>
        IsAboutDanger(section, member, _facts) && !(section == "information" && _openings.Contains(member));

    /// <summary>Whether a text is about danger whatever the guarantees say: cards, information, help in danger, and private questions.</summary>
    public static bool IsAboutDanger(string section, string member, FactSpace facts) => section switch
    {
        "alerts" or "information" => true,
        "referrals" => JsonNames.Parse<ReferralKind>(member) is { } kind && kind.MeetsDanger(),
        "questions" => IsPrivate(member, facts),
        _ => false,
    };

    /// <summary>What a new language has to bring, as section and member.</summary>
    public IEnumerable<(string Section, string Member)> All(TextCatalog below) =>
        below.Alerts.Keys.Select(alert => ("alerts", alert))
            .Concat(below.Information.Keys.Where(information => !_openings.Contains(information)).Select(information => ("information", information)))
            .Concat(below.DefaultHold.Length == 0 ? [] : [("holds", "default")])
            .Concat(below.Referrals.Keys.Where(_referrals.Contains).Select(kind => ("referrals", JsonNames.Of(kind))))
            .Concat(below.Actions.Keys.Where(_actions.Contains).Select(action => ("actions", action)))
            .Concat(below.Questions.Keys.Where(IsPrivate).Select(fact => ("questions", fact)));

    /// <summary>The texts of the rule file at the bottom.</summary>
    public static ProtectedTexts Of(ReadingContext context, IEnumerable<Guarantee> guarantees)
    {
        var facts = context.Facts;
        HashSet<string> actions = new(StringComparer.Ordinal);
        HashSet<ReferralKind> referrals = [.. Enum.GetValues<ReferralKind>().Where(kind => kind.MeetsDanger())];
        foreach (var guarantee in guarantees.Where(guarantee => SpeaksOfDanger(guarantee, facts)))
        {
            actions.UnionWith(guarantee.Outcome.Spared.Select(action => context.Actions[action].Id));
            if (guarantee.DemandsByName)
            {
                actions.UnionWith(guarantee.Outcome.Actions.Select(action => context.Actions[action].Id));
                referrals.UnionWith(guarantee.Outcome.Referrals);
            }
        }

        HashSet<string> openings = new(
            context.Information.Where(information => information.Opens is not null).Select(information => information.Id), StringComparer.Ordinal);
        return new ProtectedTexts(actions, referrals, openings, facts);
    }

    private static bool SpeaksOfDanger(Guarantee guarantee, FactSpace facts) => guarantee.Where.All(box =>
    {
        foreach (var constraint in box.Constraints)
        {
            bool knownOrNotAsked = (constraint.Accepted & 1) == 0 || constraint.Accepted == 1;
            if (knownOrNotAsked && (facts[constraint.Fact].IsPrivate || facts[constraint.Fact].Name == "addiction"))
            {
                return true;
            }
        }

        return false;
    });

    private bool IsPrivate(string fact) => IsPrivate(fact, _facts);

    private static bool IsPrivate(string fact, FactSpace facts) => facts.Find(fact) is { IsPrivate: true };
}
