using System.Diagnostics.CodeAnalysis;
using TrustAdvice.Input;

namespace TrustAdvice.Support;

/// <summary>
/// Services to turn to, by country. The package ships none: a host reads its own file, and keeps it. Contacts whose check
/// is too old are never listed as if it were not.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. Reading is the only thing here that can fail for what a file says; what is missing is told
/// in the listing. The day is an argument: there is no clock.
/// </remarks>
public sealed class SupportDirectory
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaximumBytes = 4 * 1024 * 1024;

    /// <summary>The most contacts that are read.</summary>
    public const int MaximumContacts = 10_000;

    private readonly Dictionary<string, SupportContact[]> _byCountry;
    private readonly IReadOnlyList<SupportContact> _contacts;

    internal SupportDirectory(IEnumerable<SupportContact> contacts, SupportOptions options)
    {
        Options = options;
        _contacts =
        [
            .. contacts
                .OrderBy(contact => contact.IsInternational)
                .ThenBy(contact => contact.Country, StringComparer.Ordinal)
                .ThenBy(contact => contact.Id, StringComparer.Ordinal),
        ];
        International = [.. _contacts.Where(contact => contact.IsInternational)];
        var groups = _contacts.Where(contact => !contact.IsInternational).GroupBy(contact => contact.Country!, StringComparer.Ordinal).ToList();
        Countries = [.. groups.Select(group => group.Key)];
        _byCountry = groups.ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The options.</summary>
    public SupportOptions Options { get; }

    /// <summary>Every contact, fresh or not: by country, then by id; international ones last.</summary>
    public IReadOnlyList<SupportContact> Contacts => _contacts;

    /// <summary>The countries for which there is any contact, in alphabetical order of their codes.</summary>
    public IReadOnlyList<string> Countries { get; }

    internal IReadOnlyList<SupportContact> International { get; }

    /// <summary>Reads a directory.</summary>
    /// <param name="utf8Json">The file, UTF-8 JSON. It is read to its end and not closed.</param>
    /// <param name="options">The options; null is the default.</param>
    /// <exception cref="InvalidInputException">There is a fault; the exception carries all of them.</exception>
    /// <exception cref="IOException">The stream fails while it is read.</exception>
    /// <exception cref="NotSupportedException">The stream cannot be read.</exception>
    /// <exception cref="ObjectDisposedException">The stream is closed.</exception>
    public static SupportDirectory Load(Stream utf8Json, SupportOptions? options = null) =>
        TryLoad(utf8Json, out var directory, out var diagnostics, options) ? directory : throw new InvalidInputException("The directory of contacts", diagnostics);

    /// <summary>Reads a directory, or says what is wrong with it.</summary>
    /// <param name="utf8Json">The file, UTF-8 JSON. It is read to its end and not closed.</param>
    /// <param name="directory">The directory, or null when there is a fault.</param>
    /// <param name="diagnostics">Every fault, in the order of the file.</param>
    /// <param name="options">The options; null is the default.</param>
    /// <returns>Whether there is no fault.</returns>
    /// <exception cref="IOException">The stream fails while it is read.</exception>
    /// <exception cref="NotSupportedException">The stream cannot be read.</exception>
    /// <exception cref="ObjectDisposedException">The stream is closed.</exception>
    public static bool TryLoad(
        Stream utf8Json,
        [NotNullWhen(true)] out SupportDirectory? directory,
        out IReadOnlyList<Diagnostic> diagnostics,
        SupportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return TryRead("", JsonInput.ReadAtMost(utf8Json, MaximumBytes), out directory, out diagnostics, options);
    }

    /// <summary>Reads a directory from a text that is already in memory.</summary>
    /// <param name="json">The file.</param>
    /// <param name="options">The options; null is the default.</param>
    /// <exception cref="InvalidInputException">There is a fault; the exception carries all of them.</exception>
    public static SupportDirectory FromJson(string json, SupportOptions? options = null) =>
        TryFromJson(json, out var directory, out var diagnostics, options) ? directory : throw new InvalidInputException("The directory of contacts", diagnostics);

    /// <summary>Reads a directory from a text that is already in memory, or says what is wrong with it.</summary>
    /// <param name="json">The file.</param>
    /// <param name="directory">The directory, or null when there is a fault.</param>
    /// <param name="diagnostics">Every fault, in the order of the file.</param>
    /// <param name="options">The options; null is the default.</param>
    /// <returns>Whether there is no fault.</returns>
    public static bool TryFromJson(
        string json,
        [NotNullWhen(true)] out SupportDirectory? directory,
        out IReadOnlyList<Diagnostic> diagnostics,
        SupportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryRead("", JsonInput.ReadAtMost(json, MaximumBytes), out directory, out diagnostics, options);
    }

    /// <summary>Reads a directory from a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options; null is the default.</param>
    /// <exception cref="InvalidInputException">There is a fault; the exception carries all of them.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static SupportDirectory Load(string path, SupportOptions? options = null) =>
        TryLoad(path, out var directory, out var diagnostics, options) ? directory : throw new InvalidInputException("The directory of contacts", diagnostics);

    /// <summary>Reads a directory from a file, or says what is wrong with it.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="directory">The directory, or null when there is a fault.</param>
    /// <param name="diagnostics">Every fault, in the order of the file.</param>
    /// <param name="options">The options; null is the default.</param>
    /// <returns>Whether there is no fault.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static bool TryLoad(
        string path,
        [NotNullWhen(true)] out SupportDirectory? directory,
        out IReadOnlyList<Diagnostic> diagnostics,
        SupportOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        return TryRead(Path.GetFileName(path), JsonInput.ReadAtMost(stream, MaximumBytes), out directory, out diagnostics, options);
    }

    /// <summary>Reads a directory from a file, without waiting for it.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options; null is the default.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidInputException">There is a fault; the exception carries all of them.</exception>
    public static async Task<SupportDirectory> LoadAsync(string path, SupportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = File.OpenRead(path);
        byte[] json = await JsonInput.ReadAtMostAsync(stream, MaximumBytes, cancellationToken).ConfigureAwait(false);
        return TryRead(Path.GetFileName(path), json, out var directory, out var diagnostics, options)
            ? directory
            : throw new InvalidInputException("The directory of contacts", diagnostics);
    }

    /// <summary>Reads a directory, without waiting for the stream.</summary>
    /// <param name="utf8Json">The file, UTF-8 JSON. It is read to its end and not closed.</param>
    /// <param name="options">The options; null is the default.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidInputException">There is a fault; the exception carries all of them.</exception>
    public static async Task<SupportDirectory> LoadAsync(Stream utf8Json, SupportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        byte[] json = await JsonInput.ReadAtMostAsync(utf8Json, MaximumBytes, cancellationToken).ConfigureAwait(false);
        return TryRead("", json, out var directory, out var diagnostics, options)
            ? directory
            : throw new InvalidInputException("The directory of contacts", diagnostics);
    }

    /// <summary>
    /// Whom to turn to for one kind of help. Never throws for what is missing; the listing says what that is.
    /// </summary>
    /// <param name="country">
    /// The country the reader is in, two letters of ISO 3166-1 in any case (UK counts as GB); null where it is not known.
    /// </param>
    /// <param name="kind">The kind of help.</param>
    /// <param name="on">The day. A contact whose check is older than the options allow on that day has expired.</param>
    /// <param name="languages">
    /// The reader's languages as BCP 47 tags, the best first. They set the order and what is said of each contact; none
    /// is left out for its language.
    /// </param>
    /// <exception cref="ArgumentException">The country is not two letters. The message does not repeat it.</exception>
    /// <exception cref="ArgumentNullException">One of <paramref name="languages"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is no member.</exception>
    public SupportListing Find(string? country, ReferralKind kind, DateOnly on, IReadOnlyList<string>? languages = null)
    {
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind));
        }

        return SearchFor(country, on, languages).Listing(kind);
    }

    /// <summary>
    /// Whom to turn to for each referral of an advice, and the emergency services where it has an alert or a referral to
    /// help against danger.
    /// </summary>
    /// <param name="country">The country the reader is in, as above.</param>
    /// <param name="advice">The advice.</param>
    /// <param name="on">The day.</param>
    /// <param name="languages">The reader's languages, as above.</param>
    /// <exception cref="ArgumentException">The country is not two letters. The message does not repeat it.</exception>
    /// <exception cref="ArgumentNullException">One of <paramref name="languages"/> is null.</exception>
    public AdviceSupport FindAll(string? country, Advice advice, DateOnly on, IReadOnlyList<string>? languages = null)
    {
        ArgumentNullException.ThrowIfNull(advice);
        var search = SearchFor(country, on, languages);
        bool mayBeInDanger = advice.Alerts.Count > 0 || advice.Referrals.Any(referral => referral.To.MeetsDanger());
        return new AdviceSupport
        {
            Emergency = mayBeInDanger ? search.Listing(ReferralKind.Emergency) : null,
            Referrals = [.. advice.Referrals.Select(referral => search.Listing(referral.To))],
        };
    }

    /// <summary>Writes the directory as a file that reads back the same, in the order of <see cref="Contacts"/>.</summary>
    /// <param name="indented">Whether it is laid out for people.</param>
    public string ToJson(bool indented = false) => JsonInput.TextOf(indented, json => SupportWriter.File(json, _contacts));

    /// <summary>Says how many contacts there are.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"SupportDirectory ({_contacts.Count} contacts)");

    internal IReadOnlyList<SupportContact> In(string country) => _byCountry.GetValueOrDefault(country, []);

    internal int MaximumAgeOf(SupportContact contact) =>
        contact.IsInternational ? Options.MaximumAgeDaysInternational : Options.MaximumAgeDays;

    private static bool TryRead(
        string source,
        byte[] utf8Json,
        [NotNullWhen(true)] out SupportDirectory? directory,
        out IReadOnlyList<Diagnostic> diagnostics,
        SupportOptions? options)
    {
        var bag = new DiagnosticBag(source, utf8Json);
        var contacts = SupportReader.Read(utf8Json, bag);
        directory = bag.HasErrors ? null : new SupportDirectory(contacts, options ?? SupportOptions.Default);
        diagnostics = bag.InOrder();
        return directory is not null;
    }

    private SupportSearch SearchFor(string? country, DateOnly on, IReadOnlyList<string>? languages)
    {
        string? code = country is null
            ? null
            : CountryCode.Of(country) ?? throw new ArgumentException("A country is two letters of ISO 3166-1.", nameof(country));
        if (languages?.Any(language => language is null) == true)
        {
            throw new ArgumentNullException(nameof(languages), "One of these is null.");
        }

        return new SupportSearch(this, code, on, languages ?? []);
    }
}
