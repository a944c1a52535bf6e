using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Reading;

/// <summary>Takes the bytes of a rule file or an overlay, and of its text files, from wherever an app has them.</summary>
internal static class SourceFiles
{
    private const string RulesSuffix = ".json";

    /// <summary>The rule file or overlay at a path, with the text files beside it.</summary>
    public static RuleSetSource At(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(FromFile(path), [.. TextFilesBeside(path).Select(FromFile)]);
    }

    public static async Task<RuleSetSource> AtAsync(string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        List<SourceFile> files = [];
        foreach (string file in TextFilesBeside(path).Prepend(path))
        {
            using var stream = File.OpenRead(file);
            files.Add(await FromStreamAsync(Path.GetFileName(file), stream, cancellationToken).ConfigureAwait(false));
        }

        return new RuleSetSource(files[0], files[1..]);
    }

    /// <summary>A rule file or overlay, by the name of the parameter that holds it, which stands in faults.</summary>
    public static RuleSetSource Of(string name, Stream rules, IReadOnlyList<Stream> texts)
    {
        ThrowIfAnyNull(name, rules, texts);
        var textFiles = texts.Select((text, index) => FromStream(TextsOf(name, index), text)).ToList();
        return new(FromStream(name, rules), textFiles);
    }

    public static async Task<RuleSetSource> OfAsync(
        string name, Stream rules, IReadOnlyList<Stream> texts, CancellationToken cancellationToken)
    {
        ThrowIfAnyNull(name, rules, texts);
        List<SourceFile> textFiles = [];
        var file = await FromStreamAsync(name, rules, cancellationToken).ConfigureAwait(false);
        foreach (var text in texts)
        {
            textFiles.Add(await FromStreamAsync(TextsOf(name, textFiles.Count), text, cancellationToken).ConfigureAwait(false));
        }

        return new RuleSetSource(file, textFiles);
    }

    public static RuleSetSource Of(string name, string rules, IReadOnlyList<string> texts)
    {
        ThrowIfAnyNull(name, rules, texts);
        return new(FromText(name, rules), [.. texts.Select((text, index) => FromText(TextsOf(name, index), text))]);
    }

    private static void ThrowIfAnyNull(string name, object rules, IReadOnlyList<object> texts)
    {
        ArgumentNullException.ThrowIfNull(rules, name);
        ArgumentNullException.ThrowIfNull(texts);
        if (texts.Any(text => text is null))
        {
            throw new ArgumentNullException(nameof(texts), "One of these is null.");
        }
    }

    /// <summary>The texts of a rule set are <c>texts[0]</c>, those of an overlay <c>overlay.texts[0]</c>.</summary>
    private static string TextsOf(string name, int index) => $"{(name == "rules" ? "" : name + ".")}texts[{index}]";

    private static SourceFile FromText(string name, string text) => new(name, JsonInput.ReadAtMost(text, RuleSetReader.MaximumBytes));

    private static SourceFile FromStream(string name, Stream stream) => new(name, JsonInput.ReadAtMost(stream, RuleSetReader.MaximumBytes));

    private static async Task<SourceFile> FromStreamAsync(string name, Stream stream, CancellationToken cancellationToken) =>
        new(name, await JsonInput.ReadAtMostAsync(stream, RuleSetReader.MaximumBytes, cancellationToken).ConfigureAwait(false));

    private static SourceFile FromFile(string path)
    {
        using var stream = File.OpenRead(path);
        return FromStream(Path.GetFileName(path), stream);
    }

    private static IEnumerable<string> TextFilesBeside(string path)
    {
        string name = Path.GetFileName(path);
        string stem = name.EndsWith(RulesSuffix, StringComparison.OrdinalIgnoreCase) ? name[..^RulesSuffix.Length] : name;
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, $"{stem}.*{RulesSuffix}")
                .Where(file => Path.GetFileName(file) != name && !file.EndsWith(".schema.json", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
            : [];
    }
}
