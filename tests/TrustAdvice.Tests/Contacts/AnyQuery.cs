using TrustAdvice.Support;

namespace TrustAdvice.Tests.Contacts;

/// <summary>A random directory and a random question to it.</summary>
public sealed record AnyQuery(
    IReadOnlyList<SupportContact> Contacts, bool IncludeStale, string? Country, ReferralKind Kind, DateOnly On, IReadOnlyList<string> Languages)
{
    internal SupportDirectory Directory => DirectoryOf(Contacts, IncludeStale);

    internal SupportListing Ask() => AskOn(On);

    internal SupportListing AskOn(DateOnly on) => Directory.Find(Country, Kind, on, Languages);

    internal static SupportDirectory DirectoryOf(IEnumerable<SupportContact> contacts, bool includeStale = false) =>
        new(contacts, new SupportOptions { IncludeStale = includeStale });

    public override string ToString() =>
        $"{Country} {Kind} {On:O} [{string.Join(' ', Languages)}] stale {IncludeStale}\n{Directory.ToJson()}";
}
