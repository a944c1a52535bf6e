using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using TrustAdvice.Journeys;
using TrustAdvice.Serialization;
using JsonObject = System.Text.Json.Nodes.JsonObject;

namespace TrustAdvice;

/// <summary>
/// What <see cref="JsonSerializer"/> needs to serialize without reflection what an app gives out (put <see cref="Resolver"/> in
/// front of the chain of the options), and the schemas of that JSON.
/// </summary>
/// <remarks>
/// <para>
/// It reads and writes <see cref="Situation"/>, <see cref="AdviceTrace"/>, <see cref="Journey"/>, lists of
/// <see cref="JourneyEvent"/>, <see cref="Ratings"/> and <see cref="Interview"/>. It writes
/// <see cref="Advice"/> and all in it, <see cref="SharedAdvice"/>, <see cref="Explanation"/>, <see cref="AbsenceExplanation"/>,
/// <see cref="ReplayResult"/>, <see cref="JourneySchedule"/>, lists of <see cref="PathStage"/> and of
/// <see cref="Diagnostic"/>. Advice, explanations, traces, interviews and journeys hold
/// facts of the reader, the private ones among them.
/// </para>
/// <para>
/// Names and values are the same whatever naming policy or converters a host's options have, and with reflection or a host's
/// own context too. An interview that is read goes on with <see cref="Advisor.Default"/>.
/// </para>
/// <para>
/// The schemas are JSON Schema 2020-12: for OpenAPI, tools of language models, forms and editors. They are made from the facts of a
/// rule set, a host's among them. The description of a fact is its question and what each value means, in the language asked for; of
/// a text that is missing there, the name stands. Other descriptions are English. No schema refers to another. Each call makes a new
/// one, which is the caller's own.
/// </para>
/// </remarks>
public static class TrustAdviceJson
{
    private static readonly JsonSerializerOptions Options = OptionsWith(new OwnTypeInfoResolver());

    /// <summary>Describes the types to the serializer, and no others.</summary>
    public static IJsonTypeInfoResolver Resolver => Options.TypeInfoResolver!;

    /// <summary>
    /// How to write or read one of the types without options of one's own:
    /// <c>JsonSerializer.Serialize(advice, TrustAdviceJson.TypeInfo&lt;Advice&gt;())</c>.
    /// </summary>
    /// <typeparam name="T">One of the types.</typeparam>
    /// <exception cref="NotSupportedException">It is none of them.</exception>
    public static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>What <see cref="Situation.FromJson"/> takes with the facts of the rule set.</summary>
    /// <param name="ruleSet">Says which facts there are; null is the built-in one.</param>
    /// <param name="language">A BCP 47 tag such as <c>es-MX</c>; null is the first language of the rule set.</param>
    /// <exception cref="ArgumentException">The language is not written like a language tag.</exception>
    public static JsonObject SituationSchema(RuleSet? ruleSet = null, string? language = null) =>
        SchemaWriter.For(ruleSet, language).Situation();

    /// <summary>What the JSON of <see cref="Advice"/> looks like.</summary>
    /// <param name="ruleSet">Says which facts there are; null is the built-in one.</param>
    /// <param name="language">A BCP 47 tag such as <c>es-MX</c>; null is the first language of the rule set.</param>
    /// <exception cref="ArgumentException">The language is not written like a language tag.</exception>
    public static JsonObject AdviceSchema(RuleSet? ruleSet = null, string? language = null) =>
        SchemaWriter.For(ruleSet, language).Form("advice");

    /// <summary>What <see cref="Interview.FromJson"/> takes with an advisor of the rule set.</summary>
    /// <param name="ruleSet">Says which facts there are; null is the built-in one.</param>
    /// <param name="language">A BCP 47 tag such as <c>es-MX</c>; null is the first language of the rule set.</param>
    /// <exception cref="ArgumentException">The language is not written like a language tag.</exception>
    public static JsonObject InterviewSchema(RuleSet? ruleSet = null, string? language = null) =>
        SchemaWriter.For(ruleSet, language).Interview();

    /// <summary>What <see cref="Journey.FromJson"/> takes.</summary>
    /// <param name="ruleSet">Its texts say what the values of facts in a journey mean; null is the built-in one.</param>
    /// <param name="language">A BCP 47 tag such as <c>es-MX</c>; null is the first language of the rule set.</param>
    /// <exception cref="ArgumentException">The language is not written like a language tag.</exception>
    public static JsonObject JourneySchema(RuleSet? ruleSet = null, string? language = null) =>
        SchemaWriter.For(ruleSet, language).Form("journey");

    /// <summary>
    /// The schema of a type whose JSON is the library's own, which an exporter of the framework cannot see: an enum, one that may be
    /// null, <see cref="Situation"/>, <see cref="Interview"/>, <see cref="AdviceTrace"/>,
    /// <see cref="Journey"/>, its events and <see cref="Ratings"/>.
    /// </summary>
    /// <param name="type">Any type, such as that of a node in <c>JsonSchemaExporterOptions.TransformSchemaNode</c>.</param>
    /// <param name="ruleSet">Says which facts there are; null is the built-in one.</param>
    /// <param name="language">A BCP 47 tag such as <c>es-MX</c>; null is the first language of the rule set.</param>
    /// <returns>The schema, or null where the type is none of these, such as <see cref="Advice"/>: what an exporter sees of it is right.</returns>
    /// <exception cref="ArgumentException">The language is not written like a language tag.</exception>
    public static JsonNode? SchemaOf(Type type, RuleSet? ruleSet = null, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        return SchemaWriter.OfEnum(type) ?? SchemaWriter.For(ruleSet, language).Of(type);
    }

    private static JsonSerializerOptions OptionsWith(IJsonTypeInfoResolver resolver)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = resolver };
        options.MakeReadOnly();
        return options;
    }
}
