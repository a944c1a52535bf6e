using System.Diagnostics.CodeAnalysis;
using TrustAdvice.Input;

namespace TrustAdvice.Facts;

/// <summary>Reads a situation from JSON and reports every fault with its place, and never a value of the situation.</summary>
internal static class SituationReader
{
    /// <summary>The largest situation that is read, in bytes: many times what every fact at once takes.</summary>
    public const int MaximumBytes = 64 * 1024;

    /// <summary>A member that names the schema, for an editor, and says nothing.</summary>
    internal const string SchemaMember = "$schema";

    /// <summary>Reads a situation.</summary>
    /// <param name="utf8Json">
    /// An object of fact names and values; absent, null and <c>unknown</c> all mean unknown. A text named <c>$schema</c> is
    /// skipped.
    /// </param>
    /// <param name="facts">The facts that may be named: those of the rule set that will be asked.</param>
    /// <param name="situation">The situation, or null when there is a fault.</param>
    /// <param name="diagnostics">Every fault, in the order of the input.</param>
    /// <returns>Whether the input has no fault.</returns>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8Json,
        FactSpace facts,
        [NotNullWhen(true)] out Situation? situation,
        out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var bag = new DiagnosticBag("", utf8Json);
        var read = utf8Json.Length > MaximumBytes
            ? TooLarge(bag)
            : Read(JsonInput.Parse(utf8Json, bag), facts, bag);
        situation = bag.HasErrors ? null : read;
        diagnostics = bag.InOrder();
        return situation is not null;
    }

    internal static Situation? Read(JsonValue? root, FactSpace facts, DiagnosticBag diagnostics)
    {
        if (JsonObject.From(root, diagnostics) is null)
        {
            return null;
        }

        var situation = new Situation();
        foreach (var member in root!.Children)
        {
            if (member.Name == SchemaMember)
            {
                if (member.Kind != JsonValueKind.Text)
                {
                    diagnostics.Add(member, Faults.WrongType("a text", member.KindName));
                }

                continue;
            }

            if (facts.Find(member.Name!) is not { } fact)
            {
                diagnostics.Add(
                    member.NameOffset, member.Path, Faults.UnknownMember(member.Name!, facts.All.Select(f => f.Name)));
            }
            else if (member.Kind is not (JsonValueKind.Text or JsonValueKind.Null))
            {
                diagnostics.Add(member, Faults.WrongType(Choices(fact), member.KindName));
            }
            else if (member.Kind == JsonValueKind.Text && fact.CodeOf(member.Text) < 0)
            {
                diagnostics.Add(member, Faults.NotAValue(Choices(fact)));
            }
            else
            {
                situation = situation.With(fact.Name, member.Kind == JsonValueKind.Null ? null : member.Text);
            }
        }

        return situation;
    }

    private static Situation? TooLarge(DiagnosticBag bag)
    {
        bag.Add(0, "$", Faults.TooLarge(MaximumBytes));
        return null;
    }

    private static string Choices(FactDefinition fact) =>
        $"one of {string.Join(", ", fact.Values)}, {FactDefinition.Unknown}";
}
