using TrustAdvice.Input;

namespace TrustAdvice.Authoring.Texts;

/// <summary>Texts that are read in one go and so measured together: one text, or the lines of a list.</summary>
internal sealed record TextUnit(JsonValue Place, string Field, IReadOnlyList<TextEntry> Lines, bool IsSafety);
