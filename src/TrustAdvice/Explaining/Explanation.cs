using System.Text.Json.Serialization;
using TrustAdvice.Explaining;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Why an action, a referral, an alert or information is given, as data.</summary>
/// <remarks>
/// Keep only the facts cited and the item is still given by the rule cited; change a cited fact to a value outside
/// <see cref="Accepted"/> and that rule no longer gives it. The facts may be private to the reader. Two are equal
/// when their data are; <see cref="InWords"/> is made from them and does not count.
/// </remarks>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(ExplanationConverter))]
public sealed class Explanation
{
    internal Explanation()
    {
    }

    /// <summary>The id of the action, alert or information, or the kind of the referral as in JSON.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>The rule that gives it and decides its place.</summary>
    public string Rule { get; internal init; } = "";

    /// <summary>Other rules that give it as well, in the order of their weight.</summary>
    public IReadOnlyList<string> AlsoGivenBy { get; internal init; } = [];

    /// <summary>The known facts that decided, each of them necessary, and no others.</summary>
    public Situation Facts { get; internal init; } = null!;

    /// <summary>
    /// For each of these facts the values, <c>unknown</c> among them where it counts, with which the rule still gives the item while
    /// every other cited fact stays as it is.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Accepted { get; internal init; } = null!;

    /// <summary>Facts that decided by not being known: the rule names <c>unknown</c> for them.</summary>
    public IReadOnlyList<string> UnknownFacts { get; internal init; } = [];

    /// <summary>The sources of the rule and of the action.</summary>
    public IReadOnlyList<string> Sources { get; internal init; } = [];

    /// <summary>The rank that puts it where it is, from 0 to 1,000.</summary>
    public int Rank { get; internal init; }

    /// <summary>For an action: where it stands among the others, and why not earlier; null elsewhere.</summary>
    public ExplanationPlace? Place { get; internal init; }

    /// <summary>What the reader sees of the item: the title of the action or referral, or its id where there is no text.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>The explanation in plain sentences, for the reader.</summary>
    public string InWords => Speaker.Of(this);

    /// <summary>Puts it into the reader's language.</summary>
    internal Prose Speaker { get; init; } = Prose.Default;
}
