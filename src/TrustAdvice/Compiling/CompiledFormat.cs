namespace TrustAdvice.Compiling;

/// <summary>
/// How a compiled rule set is laid out: docs/compiled-format.md. After the head come sections, of which the file says where
/// each begins and how long it is; all numbers of a fixed size are little-endian.
/// </summary>
internal static class CompiledFormat
{
    /// <summary>The version of this layout: a file of another one is refused.</summary>
    public const ushort Version = 5;

    /// <summary>Four times the largest rule file; a larger file is not read to its end.</summary>
    public const int MaximumBytes = 64 * 1024 * 1024;

    /// <summary>The sections that every file has, in their order; after them come those of each language.</summary>
    public const int Texts = 0, Head = 1, Boxes = 2, Actions = 3, Rules = 4, Guarantees = 5, Entries = 6, Index = 7, Rows = 8, Source = 9, TextConditions = 10, Withheld = 11, FirstLanguage = 12;

    /// <summary>The sections of one language, counted from its first.</summary>
    public const int LanguageTexts = 0, LanguageHead = 1, ActionTexts = 2, WhyByRule = 3, Referrals = 4, ReferralByRule = 5,
        Alerts = 6, Information = 7, Slots = 8, Holds = 9, Questions = 10, LanguageSource = 11, SectionsOfLanguage = 12;

    /// <summary>The bytes before the places of the sections: the sign, the version, how many sections there are.</summary>
    public const int HeadBytes = 12;

    /// <summary>For each section where it begins and how many bytes it has.</summary>
    public const int PlaceBytes = 8;

    /// <summary>Every section begins at a multiple of this, since rows are read as numbers of eight bytes.</summary>
    public const int Alignment = 8;

    /// <summary>The first bytes of every compiled rule set.</summary>
    public static ReadOnlySpan<byte> Sign => "TADVRULE"u8;
}
