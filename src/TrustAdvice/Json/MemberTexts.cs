using System.Text.Json;

namespace TrustAdvice.Json;

/// <summary>The members of an enum and the one text for each.</summary>
/// <param name="names">The texts, in the order of the members.</param>
/// <typeparam name="TEnum">The enum.</typeparam>
internal sealed class MemberTexts<TEnum>(IReadOnlyList<string> names)
    where TEnum : struct, Enum
{
    private readonly TEnum[] _members = Enum.GetValues<TEnum>();

    /// <summary>The member whose text is the one at which a reader stands, to the letter.</summary>
    /// <exception cref="JsonException">There is none. The message names the texts allowed, never the one found.</exception>
    public TEnum Read(ref Utf8JsonReader reader)
    {
        for (int index = 0; index < _members.Length; index++)
        {
            if (Is(ref reader, names[index]))
            {
                return _members[index];
            }
        }

        throw new JsonException($"Expected one of {string.Join(", ", names)}.");
    }

    /// <summary>The text of a member.</summary>
    /// <exception cref="JsonException">It is a number that is no member.</exception>
    public string Of(TEnum member) => Array.IndexOf(_members, member) is var index and >= 0
        ? names[index]
        : throw new JsonException($"Not a member of {typeof(TEnum).Name}.");

    private static bool Is(ref Utf8JsonReader reader, string name)
    {
        try
        {
            return reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueTextEquals(name);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is in no name.
            return false;
        }
    }
}
