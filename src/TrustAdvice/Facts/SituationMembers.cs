using System.Text.Json;
using TrustAdvice.Input;

namespace TrustAdvice.Facts;

/// <summary>The members of a situation that is being read, each checked; the first fault is a <see cref="JsonException"/>.</summary>
internal sealed class SituationMembers
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>> _hostFacts = [];
    private Situation _builtIn = new();
    private int _hostNames;

    /// <summary>Where a member stands.</summary>
    public static string PathOf(string name) => JsonPath.Member(JsonPath.Root, name);

    /// <summary>A fault at a path, which stands in the message as well.</summary>
    public static JsonException Fault(string path, string message) =>
        new($"{path}: {message}", path, lineNumber: null, bytePositionInLine: null);

    /// <summary>Checks the name of the next member.</summary>
    public void Begin(string name)
    {
        bool isHostFact = FactDefinition.IsHostName(name);
        if (isHostFact && !IdForm.Fits(name))
        {
            throw Fault(JsonPath.Root, $"a host's fact is named in {IdForm.Description}.");
        }

        if (!isHostFact && name != SituationReader.SchemaMember && FactSpace.BuiltIn.Find(name) is null)
        {
            throw Fault(Shown(name), $"there is no such fact.");
        }

        if (!_seen.Add(name))
        {
            throw Fault(PathOf(name), $"this {(name == SituationReader.SchemaMember ? "member" : "fact")} is given twice.");
        }

        if (isHostFact && ++_hostNames > HostFacts.Maximum)
        {
            throw Fault(PathOf(name), $"there are more than {HostFacts.Maximum} facts of a host.");
        }
    }

    /// <summary>Checks and takes the text of the member that was begun.</summary>
    public void Set(string name, string? text)
    {
        if (name == SituationReader.SchemaMember)
        {
            return;
        }

        if (FactSpace.BuiltIn.Find(name) is { } fact)
        {
            _builtIn = fact.CodeOf(text) >= 0
                ? _builtIn.With(name, text)
                : throw Fault(PathOf(name), $"expected one of {string.Join(", ", fact.Values)}, {FactDefinition.Unknown}.");
        }
        else if (text is not (null or FactDefinition.Unknown))
        {
            _hostFacts.Add(IdForm.Fits(text)
                ? new(name, text)
                : throw Fault(PathOf(name), $"a value is named in {IdForm.Description}."));
        }
    }

    public Situation ToSituation() =>
        _hostFacts.Count == 0 ? _builtIn : _builtIn with { HostFacts = HostFacts.Of(_hostFacts) };

    /// <summary>The path of a name that is no fact's: none for what could be a sentence.</summary>
    private static string Shown(string name) => JsonPath.IsPlain(name) ? PathOf(name) : JsonPath.Root;
}
