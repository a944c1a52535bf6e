using TrustAdvice.Authoring;

namespace TrustAdvice.Tests.Verification.Support;

/// <summary>One difference between two pieces of advice, or one that a comparison says there is.</summary>
internal sealed record SeenChange(ChangeKind Kind, string Outcome, string With = "")
{
    private const string Texts = "en";

    public static SeenChange Of(OutcomeChange change) => change.Kind == ChangeKind.Reordered
        ? InOrder(change.Outcome, change.Beside!)
        : new(change.Kind, change.Outcome, $"{change.Urgency}{change.Language}");

    public static HashSet<SeenChange> Between(SeenAdvice before, SeenAdvice after)
    {
        HashSet<SeenChange> changes = [];
        AddGivenAndOrder(changes, [.. before.Actions.Select(a => (a.Id, ""))], [.. after.Actions.Select(a => (a.Id, ""))]);
        AddGivenAndOrder(
            changes,
            [.. before.Referrals.Select(r => (r.Id, $"{r.Urgency}"))],
            [.. after.Referrals.Select(r => (r.Id, $"{r.Urgency}"))]);
        AddGivenAndOrder(changes, [.. before.Alerts.Select(a => (a.Id, ""))], [.. after.Alerts.Select(a => (a.Id, ""))]);
        AddReworded(changes, before.Actions.Select(a => (a.Id, a.Text)), after.Actions.Select(a => (a.Id, a.Text)), Texts);
        AddReworded(changes, before.Actions.Select(a => (a.Id, a.Form)), after.Actions.Select(a => (a.Id, a.Form)), "");
        AddReworded(changes, before.Referrals.Select(r => (r.Id, r.Text)), after.Referrals.Select(r => (r.Id, r.Text)), Texts);
        AddReworded(changes, before.Alerts, after.Alerts, Texts);
        return changes;
    }

    private static SeenChange InOrder(string one, string other) => string.CompareOrdinal(one, other) < 0
        ? new(ChangeKind.Reordered, one, other)
        : new(ChangeKind.Reordered, other, one);

    private static void AddGivenAndOrder(
        HashSet<SeenChange> changes, List<(string Id, string With)> before, List<(string Id, string With)> after)
    {
        changes.UnionWith(before.Except(after).Select(lost => new SeenChange(ChangeKind.Lost, lost.Id, lost.With)));
        changes.UnionWith(after.Except(before).Select(gained => new SeenChange(ChangeKind.Gained, gained.Id, gained.With)));
        List<string> first = [.. before.Select(item => item.Id)];
        List<string> second = [.. after.Select(item => item.Id)];
        var both = first.Intersect(second).ToList();
        changes.UnionWith(
            from one in both
            from other in both
            where first.IndexOf(one) < first.IndexOf(other) && second.IndexOf(one) > second.IndexOf(other)
            select InOrder(one, other));
    }

    private static void AddReworded(
        HashSet<SeenChange> changes,
        IEnumerable<(string Id, string Text)> before,
        IEnumerable<(string Id, string Text)> after,
        string language) => changes.UnionWith(
            from one in before
            from other in after
            where one.Id == other.Id && one.Text != other.Text
            select new SeenChange(ChangeKind.Reworded, one.Id, language));
}
