namespace TrustAdvice.Compiling;

/// <summary>The names under which things stand that belong to two ids, or to a kind of help.</summary>
internal static class CompiledKeys
{
    private const char Separator = ' ';

    public static string Of((string Action, string Rule) key) => $"{key.Action}{Separator}{key.Rule}";

    public static (string Action, string Rule) Ids(string name) =>
        (name[..name.IndexOf(Separator, StringComparison.Ordinal)], name[(name.IndexOf(Separator, StringComparison.Ordinal) + 1)..]);

    /// <summary>One sign for each kind.</summary>
    public static string Of(ReferralKind kind) => new((char)('@' + kind), 1);

    public static ReferralKind Kind(string name) => (ReferralKind)(name[0] - '@');

    public static string Of((ReferralKind Kind, string Rule) key) => $"{Of(key.Kind)}{key.Rule}";

    public static (ReferralKind Kind, string Rule) KindAndRule(string name) => (Kind(name), name[1..]);
}
