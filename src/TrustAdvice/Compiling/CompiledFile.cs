using System.Buffers.Binary;

namespace TrustAdvice.Compiling;

/// <summary>The bytes of a compiled rule set, and where its sections are.</summary>
internal sealed class CompiledFile
{
    private readonly ReadOnlyMemory<byte> _bytes;

    private CompiledFile(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        LanguageCount = (CountIn(bytes.Span) - CompiledFormat.FirstLanguage) / CompiledFormat.SectionsOfLanguage;
    }

    public int LanguageCount { get; }

    /// <summary>The bytes of a section.</summary>
    public ReadOnlyMemory<byte> this[int section]
    {
        get
        {
            var place = _bytes.Span[PlaceOf(section)..];
            return _bytes.Slice(BinaryPrimitives.ReadInt32LittleEndian(place), BinaryPrimitives.ReadInt32LittleEndian(place[sizeof(int)..]));
        }
    }

    /// <summary>The section of a language.</summary>
    public ReadOnlyMemory<byte> this[int language, int section] =>
        this[CompiledFormat.FirstLanguage + (language * CompiledFormat.SectionsOfLanguage) + section];

    /// <summary>A file that is known to be whole: nothing is checked.</summary>
    public static CompiledFile Trusted(ReadOnlyMemory<byte> bytes) => new(bytes);

    /// <summary>Whether the bytes begin as a compiled rule set does.</summary>
    public static bool HasSign(ReadOnlySpan<byte> bytes) => bytes.StartsWith(CompiledFormat.Sign);

    /// <summary>The version of the layout; 0 where the file ends before it.</summary>
    public static int VersionOf(ReadOnlySpan<byte> bytes) =>
        bytes.Length < CompiledFormat.HeadBytes ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(bytes[CompiledFormat.Sign.Length..]);

    /// <summary>A file of which nobody knows whether it is whole: its sections, and the tables that hold its rules, are checked. Null where they are not sound.</summary>
    public static CompiledFile? Checked(ReadOnlyMemory<byte> bytes)
    {
        var all = bytes.Span;
        int count = all.Length < CompiledFormat.HeadBytes ? 0 : CountIn(all);
        if (count < CompiledFormat.FirstLanguage || (count - CompiledFormat.FirstLanguage) % CompiledFormat.SectionsOfLanguage != 0 || PlaceOf(count) > all.Length)
        {
            return null;
        }

        for (int section = 0; section < count; section++)
        {
            int start = BinaryPrimitives.ReadInt32LittleEndian(all[PlaceOf(section)..]);
            int length = BinaryPrimitives.ReadInt32LittleEndian(all[(PlaceOf(section) + sizeof(int))..]);
            if (start < 0 || length < 0 || start > all.Length - length)
            {
                return null;
            }
        }

        var file = new CompiledFile(bytes);
        for (int language = 0; language < file.LanguageCount; language++)
        {
            if (!TextPool.IsSound(file[language, CompiledFormat.LanguageTexts].Span) || !RecordTable.IsSound(file[language, CompiledFormat.LanguageSource].Span))
            {
                return null;
            }
        }

        return TextPool.IsSound(file[CompiledFormat.Texts].Span) && RecordTable.IsSound(file[CompiledFormat.Source].Span) ? file : null;
    }

    private static int CountIn(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[(CompiledFormat.HeadBytes - sizeof(ushort))..]);

    private static int PlaceOf(int section) => CompiledFormat.HeadBytes + (section * CompiledFormat.PlaceBytes);
}
