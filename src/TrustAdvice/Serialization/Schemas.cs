using System.Text.Json.Nodes;
using TrustAdvice.Journeys;
using TrustAdvice.Serialization;
using JsonObject = System.Text.Json.Nodes.JsonObject;

namespace TrustAdvice;

/// <summary>
/// What the JSON of a rule set looks like, as JSON Schema 2020-12: for OpenAPI, tools of language models, forms and editors.
/// </summary>
/// <remarks>
/// <para>
/// It is made from the facts of the rule set, a host's among them. The description of a fact is its question and what each value
/// means, in the language asked for; of a text that is missing there, the name stands. Other descriptions are English.
/// </para>
/// <para>No schema refers to another. Each call makes a new one, which is the caller's own.</para>
/// </remarks>
public static class Schemas
{
    /// <summary>What <see cref="TrustAdvice.Situation.FromJson"/> takes with the facts of the rule set.</summary>
    /// <param name="ruleSet">Says which facts there are; null is the built-in one.</param>
    /// <param name="language">A BCP 47 tag such as <c>es-MX</c>; null is the first language of the rule set.</param>
    /// <exception cref="ArgumentException">The language is not written like a language tag.</exception>
    public static JsonObject Situation(RuleSet? ruleSet = null, string? language = null) =>
        SchemaWriter.For(ruleSet, language).Situation();

    /// <summary>What the JSON of <see cref="TrustAdvice.Advice"/> looks like.</summary>
    /// <param name="ruleSet">Says which facts there are; null is the built-in one.</param>
    /// <param name="language">A BCP 47 tag such as <c>es-MX</c>; null is the first language of the rule set.</param>
    /// <exception cref="ArgumentException">The language is not written like a language tag.</exception>
    public static JsonObject Advice(RuleSet? ruleSet = null, string? language = null) =>
        SchemaWriter.For(ruleSet, language).Form("advice");

    /// <summary>What <see cref="TrustAdvice.Interview.FromJson"/> takes with an advisor of the rule set.</summary>
    /// <param name="ruleSet">Says which facts there are; null is the built-in one.</param>
    /// <param name="language">A BCP 47 tag such as <c>es-MX</c>; null is the first language of the rule set.</param>
    /// <exception cref="ArgumentException">The language is not written like a language tag.</exception>
    public static JsonObject Interview(RuleSet? ruleSet = null, string? language = null) =>
        SchemaWriter.For(ruleSet, language).Interview();

    /// <summary>What <see cref="Journeys.Journey.FromJson"/> takes.</summary>
    /// <param name="ruleSet">Its texts say what the values of facts in a journey mean; null is the built-in one.</param>
    /// <param name="language">A BCP 47 tag such as <c>es-MX</c>; null is the first language of the rule set.</param>
    /// <exception cref="ArgumentException">The language is not written like a language tag.</exception>
    public static JsonObject Journey(RuleSet? ruleSet = null, string? language = null) =>
        SchemaWriter.For(ruleSet, language).Form("journey");

    /// <summary>
    /// The schema of a type whose JSON is the library's own, which an exporter of the framework cannot see: an enum, one that may be
    /// null, <see cref="TrustAdvice.Situation"/>, <see cref="TrustAdvice.Interview"/>, <see cref="AdviceTrace"/>,
    /// <see cref="Journeys.Journey"/>, its events and <see cref="Ratings"/>.
    /// </summary>
    /// <param name="type">Any type, such as that of a node in <c>JsonSchemaExporterOptions.TransformSchemaNode</c>.</param>
    /// <param name="ruleSet">Says which facts there are; null is the built-in one.</param>
    /// <param name="language">A BCP 47 tag such as <c>es-MX</c>; null is the first language of the rule set.</param>
    /// <returns>The schema, or null where the type is none of these, such as <see cref="TrustAdvice.Advice"/>: what an exporter sees of it is right.</returns>
    /// <exception cref="ArgumentException">The language is not written like a language tag.</exception>
    public static JsonNode? Of(Type type, RuleSet? ruleSet = null, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        return SchemaWriter.OfEnum(type) ?? SchemaWriter.For(ruleSet, language).Of(type);
    }
}
