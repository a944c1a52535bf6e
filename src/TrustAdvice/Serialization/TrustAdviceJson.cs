using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TrustAdvice.Journeys;
using TrustAdvice.Serialization;

namespace TrustAdvice;

/// <summary>
/// What <see cref="JsonSerializer"/> needs to serialize without reflection what an app gives out: put <see cref="Resolver"/> in
/// front of the chain of the options.
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

    private static JsonSerializerOptions OptionsWith(IJsonTypeInfoResolver resolver)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = resolver };
        options.MakeReadOnly();
        return options;
    }
}
