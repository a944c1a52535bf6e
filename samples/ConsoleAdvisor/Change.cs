using TrustAdvice;

namespace ConsoleAdvisor;

/// <summary>What one answer changed, in one short line.</summary>
internal static class Change
{
    public static string Between(Advice before, Advice after)
    {
        var newHelp = after.Referrals.ExceptBy(before.Referrals.Select(referral => referral.To), referral => referral.To).ToList();
        List<string> changes = [];
        if (after.NextStep is { } next && next.Id != before.NextStep?.Id)
        {
            changes.Add($"Your next step would now be: {next.Text.Title}.");
        }

        if (newHelp.Count > 0)
        {
            changes.Add($"Help to think of: {string.Join("; ", newHelp.Select(referral => referral.Text.Title))}.");
        }

        return changes.Count == 0 ? "Your next step and the help stay as they were." : string.Join(' ', changes);
    }
}
