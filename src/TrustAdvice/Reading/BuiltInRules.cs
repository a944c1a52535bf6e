using System.Buffers.Binary;
using System.Numerics;
using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Reading;

/// <summary>The rule set that the package carries.</summary>
internal static class BuiltInRules
{
    private const string Folder = "TrustAdvice.BuiltIn.";
    private const string RulesName = "rules.json";

    private static readonly string[] FurtherLanguages = ["de", "es"];

    /// <summary>
    /// The hash of the rule set whose guarantees were proved. A test proves the files in this folder and compares their
    /// hash with this one, so an app that uses them as they are need not prove them again.
    /// </summary>
    public const string ProvedHash = "23162f39c73ce76f6b0735b20e29f6adefe00e96edae8d25ed1e86664d19b394";

    /// <summary>
    /// The fingerprint of the bytes with that hash. Where the files in the package have it, they are those that were
    /// proved; computing the hash when an app starts would take longer than everything else. It guards against a slip in
    /// building, not against malice, so only the package's own files are recognised by it.
    /// </summary>
    public const ulong ProvedFingerprint = 0xd7e540ee5d8ab173;

    public static RuleSetSource Source => new(Resource(RulesName), [Resource(TextName(RuleSetReader.DefaultLanguage))])
    {
        Translations = [.. FurtherLanguages.Select(language =>
            (language, (Func<SourceFile>)(() => Resource(TextName(language)))))],
    };

    public static ulong FingerprintOf(RuleSetSource source)
    {
        ulong fingerprint = 0;
        foreach (var file in source.Texts.Prepend(source.Rules))
        {
            var bytes = file.Content.Span;
            Mix((ulong)bytes.Length);
            for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            {
                Mix(BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            }

            foreach (byte rest in bytes)
            {
                Mix(rest);
            }
        }

        return fingerprint;

        void Mix(ulong word) => fingerprint = BitOperations.RotateLeft(fingerprint ^ word, 29) * 0x9E37_79B9_7F4A_7C15;
    }

    private static SourceFile Resource(string name)
    {
        using var stream = typeof(BuiltInRules).Assembly.GetManifestResourceStream(Folder + name)!;
        return new SourceFile(name, JsonInput.ReadAtMost(stream, RuleSetReader.MaximumBytes));
    }

    private static string TextName(string language) => $"rules.{language}.json";
}
