using System.Text.Json;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Reads and writes an interview as it writes itself; what is read goes on with the built-in rule set.</summary>
internal sealed class InterviewConverter : FormConverter<Interview>
{
    public override Interview Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadWhole(ref reader, (utf8, bag) => InterviewReader.Read(utf8, Advisor.Default, bag));

    public override void Write(Utf8JsonWriter writer, Interview value, JsonSerializerOptions options) =>
        InterviewWriter.Write(writer, value);
}
