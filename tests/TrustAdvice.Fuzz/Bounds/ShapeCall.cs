namespace TrustAdvice.Fuzz.Bounds;

/// <summary>One public call.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Run">Makes it, and says how it ended: the codes of its faults, or a few words.</param>
/// <param name="Times">How many calls it is in truth; the bounds are those of one.</param>
/// <param name="MoreBytes">The bytes of what is handed in besides, such as the rule set that it is compared with.</param>
public sealed record ShapeCall(string Name, Func<string> Run, int Times = 1, long MoreBytes = 0)
{
    /// <summary>Whether only who writes rules makes this call: what it allocates is measured and not bounded.</summary>
    public bool IsAuthors { get; init; }
}
