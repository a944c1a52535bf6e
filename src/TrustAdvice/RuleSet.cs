using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using TrustAdvice.Compiling;
using TrustAdvice.Facts;
using TrustAdvice.Input;
using TrustAdvice.Matching;
using TrustAdvice.Proof;
using TrustAdvice.Reading;
using TrustAdvice.Rules;
using TrustAdvice.Telemetry;
using TrustAdvice.Texts;

namespace TrustAdvice;

/// <summary>A rule set: facts, a catalogue of actions, rules, guarantees and texts, read, checked and compiled.</summary>
/// <remarks>Immutable and thread-safe. Reading is the only thing here that can fail; using a rule set never throws.</remarks>
[TypeConverter(typeof(RuleSetConverter))]
public sealed class RuleSet
{
    private static readonly Lazy<RuleSet> BuiltInOnce = new(ReadBuiltIn);

    /// <summary>The compiled rule set that the build lays into the package; docs/compiled-format.md.</summary>
    private const string BuiltInResource = "TrustAdvice.BuiltIn.rules";

    /// <summary>Whether this very library proved it: when it was read, or when the package was built. Of a compiled file another version may have.</summary>
    private readonly bool _isProved;

    private RuleSet(CompiledRules rules, bool isProved = true) => (Compiled, _isProved) = (rules, isProved);

    /// <summary>The rule set of the package, made for the seven steps of repair.</summary>
    public static RuleSet BuiltIn => BuiltInOnce.Value;

    /// <summary>The name of the rule set.</summary>
    public string Id => Model.Id;

    /// <summary>The version of the rule set, apart from the version of the package.</summary>
    public string Version => Model.Version;

    /// <summary>
    /// SHA-256 over what the rule files and the texts of the first language say, in lower-case hexadecimal. White space,
    /// comments and <c>$schema</c> do not count, and neither do examples, which test the rules, and translations, which say the same.
    /// </summary>
    public string Hash => Model.Hash;

    /// <summary>The facts that the rules may speak of: the built-in ones and those that the rule file adds.</summary>
    public IReadOnlyList<FactDefinition> FactDefinitions => Model.Facts.All;

    internal FactSpace Facts => Model.Facts;

    /// <summary>The languages of the texts, as BCP 47 tags; the first is used where none is chosen.</summary>
    public IReadOnlyList<string> Languages => field ??= [.. Model.Texts.Select(catalog => catalog.Language)];

    /// <summary>The catalogue of actions, in its order.</summary>
    internal IReadOnlyList<ActionDefinition> Actions => Model.Actions;

    /// <summary>The sources that the actions and rules cite, with what is taken from each; empty where none are declared.</summary>
    internal IReadOnlyList<Reference> Literature => Model.Literature;

    /// <summary>
    /// What advice can give and <see cref="Advice.Explain(string)"/> explains: the ids of the actions, alerts and information,
    /// and the kinds of referral as in JSON.
    /// </summary>
    public IReadOnlyList<string> ItemIds => field ??=
        [.. Model.Actions.Select(action => action.Id), .. Model.Alerts, .. JsonNames.All<ReferralKind>(), .. Model.Information.Select(information => information.Id)];

    internal RuleSetModel Model => Compiled.Model;

    internal CompiledRules Compiled { get; }

    /// <summary>Reads a rule set.</summary>
    /// <param name="rules">The rule file, UTF-8 JSON. It is read to its end and not closed.</param>
    /// <param name="texts">Text files, one a language.</param>
    /// <exception cref="InvalidInputException">There is a fault; the exception carries all of them.</exception>
    /// <exception cref="ArgumentNullException">An argument, or one of <paramref name="texts"/>, is null.</exception>
    /// <exception cref="IOException">A stream fails while it is read.</exception>
    /// <exception cref="NotSupportedException">A stream cannot be read.</exception>
    /// <exception cref="ObjectDisposedException">A stream is closed.</exception>
    public static RuleSet Load(Stream rules, params Stream[] texts) =>
        TryLoad(rules, texts, out var ruleSet, out var diagnostics) ? ruleSet : throw new InvalidInputException("The rule set", diagnostics);

    /// <summary>Reads a rule set, or says what is wrong with it.</summary>
    /// <param name="rules">The rule file, UTF-8 JSON. It is read to its end and not closed.</param>
    /// <param name="texts">Text files, one a language.</param>
    /// <param name="ruleSet">The rule set, or null when there is an error.</param>
    /// <param name="diagnostics">Every fault and remark, in the order of the files.</param>
    /// <returns>Whether there is no error.</returns>
    /// <exception cref="ArgumentNullException">An argument, or one of <paramref name="texts"/>, is null.</exception>
    /// <exception cref="IOException">A stream fails while it is read.</exception>
    /// <exception cref="NotSupportedException">A stream cannot be read.</exception>
    /// <exception cref="ObjectDisposedException">A stream is closed.</exception>
    public static bool TryLoad(
        Stream rules,
        IReadOnlyList<Stream> texts,
        [NotNullWhen(true)] out RuleSet? ruleSet,
        out IReadOnlyList<Diagnostic> diagnostics) =>
        TryRead([SourceFiles.Of("rules", rules, texts)], out ruleSet, out diagnostics);

    /// <summary>Reads a rule set from texts that are already in memory.</summary>
    /// <param name="rules">The rule file.</param>
    /// <param name="texts">Text files, one a language.</param>
    /// <exception cref="InvalidInputException">There is a fault; the exception carries all of them.</exception>
    /// <exception cref="ArgumentNullException">An argument, or one of <paramref name="texts"/>, is null.</exception>
    public static RuleSet FromJson(string rules, params string[] texts) =>
        TryFromJson(rules, texts, out var ruleSet, out var diagnostics) ? ruleSet : throw new InvalidInputException("The rule set", diagnostics);

    /// <summary>Reads a rule set from texts that are already in memory, or says what is wrong with it.</summary>
    /// <param name="rules">The rule file.</param>
    /// <param name="texts">Text files, one a language.</param>
    /// <param name="ruleSet">The rule set, or null when there is an error.</param>
    /// <param name="diagnostics">Every fault and remark, in the order of the files.</param>
    /// <returns>Whether there is no error.</returns>
    /// <exception cref="ArgumentNullException">An argument, or one of <paramref name="texts"/>, is null.</exception>
    public static bool TryFromJson(
        string rules,
        IReadOnlyList<string> texts,
        [NotNullWhen(true)] out RuleSet? ruleSet,
        out IReadOnlyList<Diagnostic> diagnostics) =>
        TryRead([SourceFiles.Of("rules", rules, texts)], out ruleSet, out diagnostics);

    /// <summary>Reads a rule file and the text files beside it: <c>rules.json</c>, <c>rules.en.json</c>.</summary>
    /// <param name="path">The path of the rule file.</param>
    /// <exception cref="InvalidInputException">There is a fault; the exception carries all of them.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static RuleSet Load(string path) =>
        TryLoad(path, out var ruleSet, out var diagnostics) ? ruleSet : throw new InvalidInputException("The rule set", diagnostics);

    /// <summary>Reads a rule file and the text files beside it, or says what is wrong with them.</summary>
    /// <param name="path">The path of the rule file.</param>
    /// <param name="ruleSet">The rule set, or null when there is an error.</param>
    /// <param name="diagnostics">Every fault and remark, in the order of the files.</param>
    /// <returns>Whether there is no error.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static bool TryLoad(string path, [NotNullWhen(true)] out RuleSet? ruleSet, out IReadOnlyList<Diagnostic> diagnostics) =>
        TryRead([SourceFiles.At(path)], out ruleSet, out diagnostics);

    /// <summary>Reads a rule file and the text files beside it, without waiting for the files.</summary>
    /// <param name="path">The path of the rule file.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidInputException">There is a fault; the exception carries all of them.</exception>
    public static async Task<RuleSet> LoadAsync(string path, CancellationToken cancellationToken = default) =>
        Read([await SourceFiles.AtAsync(path, cancellationToken).ConfigureAwait(false)]);

    /// <summary>Reads a rule set, as <see cref="Load(Stream, Stream[])"/>, without waiting for the streams.</summary>
    /// <param name="rules">The rule file, UTF-8 JSON. It is read to its end and not closed.</param>
    /// <param name="texts">Text files, one a language.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidInputException">There is a fault; the exception carries all of them.</exception>
    public static async Task<RuleSet> LoadAsync(Stream rules, IReadOnlyList<Stream> texts, CancellationToken cancellationToken = default) =>
        Read([await SourceFiles.OfAsync("rules", rules, texts, cancellationToken).ConfigureAwait(false)]);

    /// <summary>
    /// Reads a compiled rule set, as <c>trustadvice compile</c> writes it. With the hash that was printed then, which the app carries in
    /// its code, the file is used as it is; without one its rules are read and proved again.
    /// </summary>
    /// <param name="compiled">The compiled file, at most 64 MiB. It is read to its end and not closed.</param>
    /// <param name="expectedHash">SHA-256 of the whole file in hexadecimal; null where nobody vouches for it.</param>
    /// <exception cref="InvalidInputException">
    /// It is no compiled rule set, one of another version of the format, damaged, or not the one with the hash (TA0108 to TA0111); or its
    /// rules have a fault.
    /// </exception>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="IOException">The stream fails while it is read.</exception>
    /// <exception cref="NotSupportedException">The stream cannot be read.</exception>
    /// <exception cref="ObjectDisposedException">The stream is closed.</exception>
    public static RuleSet LoadCompiled(Stream compiled, string? expectedHash = null) =>
        TryLoadCompiled(compiled, expectedHash, out var ruleSet, out var diagnostics) ? ruleSet : throw new InvalidInputException("The compiled rule set", diagnostics);

    /// <summary>Reads a compiled rule set, or says what is wrong with it.</summary>
    /// <param name="compiled">The compiled file, at most 64 MiB. It is read to its end and not closed.</param>
    /// <param name="expectedHash">SHA-256 of the whole file in hexadecimal; null where nobody vouches for it: then it is proved again.</param>
    /// <param name="ruleSet">The rule set, or null when there is an error.</param>
    /// <param name="diagnostics">Every fault and remark.</param>
    /// <returns>Whether there is no error.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="IOException">The stream fails while it is read.</exception>
    /// <exception cref="NotSupportedException">The stream cannot be read.</exception>
    /// <exception cref="ObjectDisposedException">The stream is closed.</exception>
    public static bool TryLoadCompiled(
        Stream compiled, string? expectedHash, [NotNullWhen(true)] out RuleSet? ruleSet, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(compiled);
        var (file, sources, fault) = CompiledInput.Read(compiled, expectedHash);
        if (sources is not null)
        {
            return TryRead(sources, out ruleSet, out diagnostics);
        }

        using var activity = Instruments.StartLoad();
        ruleSet = file is null ? null : new RuleSet(CompiledReader.Read(file), isProved: false);
        diagnostics = fault is null ? [] : [fault];
        Tell(activity, ruleSet);
        return ruleSet is not null;
    }

    /// <summary>
    /// This rule set with a host's overlay on it, proved wherever the overlay changes what matches: an overlay may add facts, actions, alerts, rules and
    /// guarantees, reword texts, hide actions and set ranks, and is refused when a guarantee would break or a safety text
    /// would change.
    /// </summary>
    /// <param name="overlay">The overlay, UTF-8 JSON. It is read to its end and not closed.</param>
    /// <param name="texts">Text files for what the overlay adds or rewords, one a language.</param>
    /// <exception cref="InvalidInputException">There is a fault; the exception carries all of them.</exception>
    /// <exception cref="ArgumentNullException">An argument, or one of <paramref name="texts"/>, is null.</exception>
    /// <exception cref="IOException">A stream fails while it is read.</exception>
    /// <exception cref="NotSupportedException">A stream cannot be read.</exception>
    /// <exception cref="ObjectDisposedException">A stream is closed.</exception>
    public RuleSet LoadOverlay(Stream overlay, params Stream[] texts) =>
        TryLoadOverlay(overlay, texts, out var ruleSet, out var diagnostics) ? ruleSet : throw new InvalidInputException("The rule set", diagnostics);

    /// <summary>This rule set with a host's overlay on it, or what is wrong with the overlay.</summary>
    /// <param name="overlay">The overlay, UTF-8 JSON. It is read to its end and not closed.</param>
    /// <param name="texts">Text files for what the overlay adds or rewords, one a language.</param>
    /// <param name="ruleSet">The new rule set, or null when there is an error.</param>
    /// <param name="diagnostics">Every fault and remark, in the order of the files.</param>
    /// <returns>Whether there is no error.</returns>
    /// <exception cref="ArgumentNullException">An argument, or one of <paramref name="texts"/>, is null.</exception>
    /// <exception cref="IOException">A stream fails while it is read.</exception>
    /// <exception cref="NotSupportedException">A stream cannot be read.</exception>
    /// <exception cref="ObjectDisposedException">A stream is closed.</exception>
    public bool TryLoadOverlay(
        Stream overlay,
        IReadOnlyList<Stream> texts,
        [NotNullWhen(true)] out RuleSet? ruleSet,
        out IReadOnlyList<Diagnostic> diagnostics) =>
        TryLay(SourceFiles.Of("overlay", overlay, texts), out ruleSet, out diagnostics);

    /// <summary>This rule set with an overlay on it, from texts that are already in memory.</summary>
    /// <param name="overlay">The overlay.</param>
    /// <param name="texts">Text files for what the overlay adds or rewords, one a language.</param>
    /// <exception cref="InvalidInputException">There is a fault; the exception carries all of them.</exception>
    /// <exception cref="ArgumentNullException">An argument, or one of <paramref name="texts"/>, is null.</exception>
    public RuleSet OverlayFromJson(string overlay, params string[] texts) =>
        TryOverlayFromJson(overlay, texts, out var ruleSet, out var diagnostics) ? ruleSet : throw new InvalidInputException("The rule set", diagnostics);

    /// <summary>This rule set with an overlay on it, from texts that are already in memory, or what is wrong with the overlay.</summary>
    /// <param name="overlay">The overlay.</param>
    /// <param name="texts">Text files for what the overlay adds or rewords, one a language.</param>
    /// <param name="ruleSet">The new rule set, or null when there is an error.</param>
    /// <param name="diagnostics">Every fault and remark, in the order of the files.</param>
    /// <returns>Whether there is no error.</returns>
    /// <exception cref="ArgumentNullException">An argument, or one of <paramref name="texts"/>, is null.</exception>
    public bool TryOverlayFromJson(
        string overlay,
        IReadOnlyList<string> texts,
        [NotNullWhen(true)] out RuleSet? ruleSet,
        out IReadOnlyList<Diagnostic> diagnostics) =>
        TryLay(SourceFiles.Of("overlay", overlay, texts), out ruleSet, out diagnostics);

    /// <summary>This rule set with the overlay in a file, and the text files beside it, on it.</summary>
    /// <param name="path">The path of the overlay.</param>
    /// <exception cref="InvalidInputException">There is a fault; the exception carries all of them.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public RuleSet LoadOverlay(string path) => Lay(SourceFiles.At(path));

    /// <summary>This rule set with the overlay in a file on it, or what is wrong with the overlay.</summary>
    /// <param name="path">The path of the overlay.</param>
    /// <param name="ruleSet">The new rule set, or null when there is an error.</param>
    /// <param name="diagnostics">Every fault and remark, in the order of the files.</param>
    /// <returns>Whether there is no error.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public bool TryLoadOverlay(string path, [NotNullWhen(true)] out RuleSet? ruleSet, out IReadOnlyList<Diagnostic> diagnostics) =>
        TryLay(SourceFiles.At(path), out ruleSet, out diagnostics);

    /// <summary>This rule set with the overlay in a file on it, without waiting for the files.</summary>
    /// <param name="path">The path of the overlay.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidInputException">There is a fault; the exception carries all of them.</exception>
    public async Task<RuleSet> LoadOverlayAsync(string path, CancellationToken cancellationToken = default) =>
        Lay(await SourceFiles.AtAsync(path, cancellationToken).ConfigureAwait(false));

    /// <summary>This rule set with an overlay on it, as <see cref="LoadOverlay(Stream, Stream[])"/>, without waiting for the streams.</summary>
    /// <param name="overlay">The overlay, UTF-8 JSON. It is read to its end and not closed.</param>
    /// <param name="texts">Text files for what the overlay adds or rewords, one a language.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidInputException">There is a fault; the exception carries all of them.</exception>
    public async Task<RuleSet> LoadOverlayAsync(Stream overlay, IReadOnlyList<Stream> texts, CancellationToken cancellationToken = default) =>
        Lay(await SourceFiles.OfAsync("overlay", overlay, texts, cancellationToken).ConfigureAwait(false));

    /// <summary>The id among <see cref="ItemIds"/> that is written, or was probably meant; null when none is near.</summary>
    /// <param name="written">What somebody wrote.</param>
    public string? NearestItemId(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return ItemIds.Contains(written) ? written : Spelling.Nearest(written, ItemIds);
    }

    /// <summary>
    /// The terms that a host may put into its own words in the texts of a language, with the words that stand there by
    /// default; empty for a language without texts or terms.
    /// </summary>
    /// <param name="language">The language, as a BCP 47 tag.</param>
    public IReadOnlyDictionary<string, string> TermsOf(string language)
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
        string? found = LanguageTag.BestOf(language, Languages);
        return Model.Texts.FirstOrDefault(catalog => catalog.Language == found)?.Terms ?? TextCatalog.Empty.Terms;
    }

    /// <summary>Names the rule set, its version and the start of its hash.</summary>
    public override string ToString() => $"{Id} {Version} ({Hash[..12]})";

    private static RuleSet ReadBuiltIn()
    {
        using var activity = Instruments.StartLoad();
        var resource = typeof(RuleSet).Assembly.GetManifestResourceStream(BuiltInResource)!;
        var ruleSet = new RuleSet(CompiledReader.Read(CompiledFile.Trusted(PinnedResource.Of(resource))));
        Tell(activity, ruleSet);
        return ruleSet;
    }

    private static void Tell(Activity? activity, RuleSet? ruleSet)
    {
        if (activity is not null || Instruments.CountsLoads)
        {
            Instruments.CountLoad(activity, ruleSet?.Id, ruleSet?.Version);
        }
    }

    private RuleSet Lay(RuleSetSource overlay) => Read([.. Model.Sources, overlay], _isProved ? Compiled : null);

    private bool TryLay(RuleSetSource overlay, [NotNullWhen(true)] out RuleSet? ruleSet, out IReadOnlyList<Diagnostic> diagnostics) =>
        TryRead([.. Model.Sources, overlay], out ruleSet, out diagnostics, _isProved ? Compiled : null);

    private static RuleSet Read(IReadOnlyList<RuleSetSource> sources, CompiledRules? below = null) =>
        TryRead(sources, out var ruleSet, out var diagnostics, below) ? ruleSet : throw new InvalidInputException("The rule set", diagnostics);

    internal static bool TryRead(
        IReadOnlyList<RuleSetSource> sources, [NotNullWhen(true)] out RuleSet? ruleSet, out IReadOnlyList<Diagnostic> diagnostics, CompiledRules? below = null)
    {
        using var activity = Instruments.StartLoad();
        List<Diagnostic> found = [];
        ruleSet = RuleSetReader.Read(sources, found, isSoundBelow: below is not null) is { } model ? new RuleSet(CompiledRules.Compile(model)) : null;
        if (ruleSet is not null)
        {
            var failures = Verifier.FailuresOf(ruleSet.Compiled, below);
            found.AddRange(failures);
            ruleSet = failures.Count == 0 ? ruleSet : null;
        }

        diagnostics = [.. found];
        Tell(activity, ruleSet);
        return ruleSet is not null;
    }
}
