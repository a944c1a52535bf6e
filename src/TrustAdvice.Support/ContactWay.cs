namespace TrustAdvice.Support;

/// <summary>One way to reach a service.</summary>
public sealed class ContactWay
{
    internal ContactWay()
    {
    }

    /// <summary>What kind of way it is.</summary>
    public ContactWayKind Kind { get; internal init; }

    /// <summary>The number as the service writes it, an e-mail address, or an address that begins with https.</summary>
    public string Value { get; internal init; } = "";

    /// <summary>What to do there, such as a word to send; null where nothing needs saying.</summary>
    public string? Instruction { get; internal init; }
}
