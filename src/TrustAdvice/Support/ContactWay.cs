namespace TrustAdvice.Support;

/// <summary>One way to reach a service.</summary>
public sealed record ContactWay
{
    /// <summary>What kind of way it is.</summary>
    public required ContactWayKind Kind { get; init; }

    /// <summary>The number as the service writes it, an e-mail address, or an address that begins with https.</summary>
    public required string Value { get; init; }

    /// <summary>What to do there, such as a word to send; null where nothing needs saying.</summary>
    public string? Instruction { get; init; }

    /// <summary>Says nothing of it, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(ContactWay);
}
