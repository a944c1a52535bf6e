using TrustAdvice.Input;

namespace TrustAdvice.Reading;

/// <summary>
/// What advice gives is asked about by its id alone, so an action, an alert, information and a kind of referral never share one.
/// </summary>
internal sealed class OutcomeIds
{
    private readonly List<(string What, JsonValue Value, int File, DiagnosticBag Diagnostics)> _declared = [];

    /// <summary>Notes an id that is new among those of its own kind.</summary>
    public void Declare(string what, JsonValue value, int file, DiagnosticBag diagnostics) =>
        _declared.Add((what, value, file, diagnostics));

    /// <summary>Reports each id that is taken: in the overlay and not in the file below it, and in one file where it stands again.</summary>
    public void RefuseClashes()
    {
        var taken = JsonNames.All<ReferralKind>().ToDictionary(kind => kind, _ => "referral", StringComparer.Ordinal);
        foreach (var (what, value, _, diagnostics) in _declared.OrderBy(id => id.File).ThenBy(id => id.Value.Offset))
        {
            if (!taken.TryAdd(value.Text, what))
            {
                diagnostics.Add(value, Faults.OutcomeIdTaken(what, value.Text, taken[value.Text]));
            }
        }
    }
}
