using System.Globalization;
using System.Text.Json;
using TrustAdvice.Input;

namespace TrustAdvice.Support;

/// <summary>Writes a directory in version 1 of its JSON, and listings.</summary>
internal static class SupportWriter
{
    public static void File(Utf8JsonWriter json, IReadOnlyList<SupportContact> contacts)
    {
        json.WriteStartObject();
        json.WriteNumber("version", SupportReader.Version);
        json.WriteStartArray("contacts");
        foreach (var contact in contacts)
        {
            json.WriteStartObject();
            Members(json, contact);
            if (contact.Comment is not null)
            {
                json.WriteString("comment", contact.Comment);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Advice(Utf8JsonWriter json, AdviceSupport support)
    {
        json.WriteStartObject();
        if (support.Emergency is { } emergency)
        {
            json.WritePropertyName("emergency");
            Listing(json, emergency);
        }

        json.WriteStartArray("referrals");
        foreach (var listing in support.Referrals)
        {
            Listing(json, listing);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Listing(Utf8JsonWriter json, SupportListing listing)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonNames.Of(listing.Kind));
        json.WriteString("emergency", JsonNames.Of(listing.Emergency));
        Optional(json, "countryGap", listing.CountryGap is { } gap ? JsonNames.Of(gap) : null);
        Optional(json, "internationalGap", listing.InternationalGap is { } also ? JsonNames.Of(also) : null);
        json.WriteStartArray("contacts");
        foreach (var listed in listing.Contacts)
        {
            json.WriteStartObject();
            json.WriteString("listedFor", JsonNames.Of(listed.For));
            json.WriteString("freshness", JsonNames.Of(listed.Freshness));
            json.WriteString("language", JsonNames.Of(listed.Language));
            json.WriteStartObject("contact");
            Members(json, listed.Contact);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What a reader may see of a contact.</summary>
    private static void Members(Utf8JsonWriter json, SupportContact contact)
    {
        json.WriteString("id", contact.Id);
        json.WriteString("name", contact.Name);
        Texts(json, "for", contact.For.Select(JsonNames.Of));
        json.WriteString("country", contact.Country ?? SupportReader.International);
        Optional(json, "region", contact.Region);
        Texts(json, "languages", contact.Languages);
        json.WriteStartArray("ways");
        foreach (var way in contact.Ways)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNames.Of(way.Kind));
            json.WriteString("value", way.Value);
            Optional(json, "instruction", way.Instruction);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Optional(json, "hours", contact.Hours);
        if (contact.IsAlwaysOpen)
        {
            json.WriteBoolean("alwaysOpen", true);
        }

        Optional(json, "audience", contact.Audience);
        Texts(json, "notes", contact.Notes);
        json.WriteString("source", contact.Source);
        if (contact.CheckedOn is { } day)
        {
            json.WriteString("checkedOn", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteBoolean("needsCheck", true);
        }
    }

    private static void Optional(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        var all = texts.ToList();
        if (all.Count == 0)
        {
            return;
        }

        JsonTexts.Write(json, name, all);
    }
}
