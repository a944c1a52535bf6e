using TrustAdvice.Input;

namespace TrustAdvice.Authoring.Texts;

/// <summary>One text of a text file.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Section">The member of the file that it stands in, such as <c>actions</c>.</param>
/// <param name="Owner">What it is a text of, such as the id of an action.</param>
/// <param name="Field">What it says of it, such as <c>why</c>; a variant for a rule has the field that it replaces.</param>
/// <param name="Raw">The text as it stands there; of one that chooses, what one of its branches reads.</param>
/// <param name="Text">The text with words in place of the terms.</param>
/// <param name="IsSafety">Whether somebody in danger reads it.</param>
internal sealed record TextEntry(
    JsonValue Place, string Section, string Owner, string Field, string Raw, string Text, bool IsSafety);
