namespace TrustAdvice.Support;

/// <summary>How long the check of a contact holds, and what to do with the others.</summary>
public sealed class SupportOptions
{
    /// <summary>The defaults.</summary>
    public static SupportOptions Default { get; } = new();

    /// <summary>
    /// Days after its check in which a contact of a country can be relied on. Default 90. Design default: no study, but
    /// numbers and hours were seen to change within months.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int MaximumAgeDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 90;

    /// <summary>
    /// Days after its check in which an international directory can be relied on. Default 365. Design default: the
    /// address of a directory changes more rarely than the numbers in it, and it is what is left when those expire.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int MaximumAgeDaysInternational
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 365;

    /// <summary>
    /// Whether contacts that nobody checked, or too long ago, are listed too, after those to rely on and each with its
    /// <see cref="ContactFreshness"/>. Default false. For demonstrations and for whoever checks them; it changes neither
    /// which contacts are fresh nor what a listing says is missing.
    /// </summary>
    public bool IncludeStale { get; init; }
}
