using System.Text.Json;
using TrustAdvice.Authoring.Evidence;
using TrustAdvice.Input;

namespace TrustAdvice.Authoring.Json;

/// <summary>What is past its review date, as the contract has it: these members and no others.</summary>
internal static class ReviewJson
{
    public static void Write(Utf8JsonWriter writer, DateOnly day, IReadOnlyList<ReviewItem> reviews)
    {
        writer.WriteStartObject();
        writer.WriteString("on", EvidenceWords.Of(day));
        writer.WriteNumber("stated", reviews.Count);
        writer.WriteStartArray("past");
        foreach (var item in reviews.Where(item => item.IsPast(day)))
        {
            writer.WriteStartObject();
            writer.WriteString("what", item.What);
            writer.WriteString("id", item.Id);
            writer.WriteString("file", item.File);
            writer.WriteString("state", JsonNames.Of(item.Review.State));
            writer.WriteString("statement", item.Review.Statement);
            writer.WriteString("on", EvidenceWords.Of(item.Review.On));
            writer.WriteString("reviewBy", EvidenceWords.Of(item.Review.ReviewBy));
            writer.WriteString("by", item.Review.By);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
