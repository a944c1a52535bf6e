namespace TrustAdvice.Input;

/// <summary>The kinds of JSON values.</summary>
internal enum JsonValueKind
{
    Null,
    True,
    False,
    Number,
    Text,
    Array,
    Object,
}
