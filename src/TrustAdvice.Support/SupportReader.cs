using TrustAdvice.Input;
using TrustAdvice.Texts;

namespace TrustAdvice.Support;

/// <summary>Reads the file of a directory and reports every fault with its place.</summary>
internal static class SupportReader
{
    public const int Version = 1;
    public const int LongestName = 120;
    public const int LongestText = 500;
    public const int MaximumOfAContact = 20;
    public const string International = "international";

    /// <summary>The contacts; of use only where the bag has no error.</summary>
    public static IReadOnlyList<SupportContact> Read(byte[] utf8Json, DiagnosticBag bag)
    {
        if (utf8Json.Length > SupportDirectory.MaximumBytes)
        {
            bag.Add(0, "$", Faults.TooLarge(SupportDirectory.MaximumBytes));
            return [];
        }

        if (JsonObject.From(JsonInput.Parse(utf8Json, bag), bag) is not { } file)
        {
            return [];
        }

        file.Optional("$schema");
        if (file.Required("version") is { } version && version is not { Kind: JsonValueKind.Number, Text: "1" })
        {
            bag.Add(version, SupportFaults.UnknownVersion());
        }

        List<SupportContact> contacts = [];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in file.Objects("contacts", SupportDirectory.MaximumContacts, () => contacts.Count, required: true))
        {
            contacts.Add(Contact(item, ids));
        }

        file.RefuseOthers();
        return contacts;
    }

    private static SupportContact Contact(JsonObject json, HashSet<string> ids)
    {
        string id = Id(json, ids);
        var kinds = Kinds(json);
        string? country = Country(json, kinds);
        var contact = new SupportContact
        {
            Id = id,
            Name = Text(json, "name", LongestName, required: true) ?? "",
            For = [.. kinds],
            Country = country,
            Region = Region(json, country),
            Languages = Languages(json),
            Ways = [.. json.Objects("ways", MaximumOfAContact, Counter(), required: true).Select(Way)],
            Hours = Text(json, "hours", LongestText),
            IsAlwaysOpen = json.Flag("alwaysOpen") ?? false,
            Audience = Text(json, "audience", LongestText),
            Notes = Notes(json),
            Source = Text(json, "source", LongestText, required: true) ?? "",
            CheckedOn = CheckedOn(json),
            Comment = Text(json, "comment", LongestText),
        };
        if (json.Optional("ways") is { Kind: JsonValueKind.Array, Children.Count: 0 } ways)
        {
            json.Diagnostics.Add(ways, Faults.Empty("this list"));
        }

        json.RefuseOthers();
        return contact;
    }

    private static string Id(JsonObject json, HashSet<string> ids)
    {
        if (json.Required("id") is not { } member || JsonObject.TextOf(member, json.Diagnostics) is not { } id)
        {
            return "";
        }

        if (!JsonNames.IsId(id))
        {
            json.Diagnostics.Add(member, Faults.BadName(JsonNames.IdForm));
        }
        else if (!ids.Add(id))
        {
            json.Diagnostics.Add(member, Faults.DuplicateId("contact", id));
        }

        return id;
    }

    private static List<ReferralKind> Kinds(JsonObject json)
    {
        List<ReferralKind> kinds = [];
        if (json.Required("for") is not { } member)
        {
            return kinds;
        }

        foreach (var item in JsonObject.TextsOf(member, json.Diagnostics, single: false))
        {
            if (JsonNames.Parse<ReferralKind>(item.Text) is { } kind)
            {
                kinds.Add(kind);
            }
            else
            {
                json.Diagnostics.Add(item, Faults.NotOneOf(item.Text, [.. JsonNames.All<ReferralKind>()]));
            }
        }

        if (!HelpKinds.GoTogether(kinds))
        {
            json.Diagnostics.Add(member, SupportFaults.KindsApart());
        }

        return kinds;
    }

    private static string? Country(JsonObject json, List<ReferralKind> kinds)
    {
        if (json.Required("country") is not { } member || JsonObject.TextOf(member, json.Diagnostics) is not { } country)
        {
            return null;
        }

        if (country == International)
        {
            if (kinds.Contains(ReferralKind.Emergency))
            {
                json.Diagnostics.Add(member, SupportFaults.EmergencyEverywhere());
            }

            return null;
        }

        if (CountryCode.IsCode(country))
        {
            return country;
        }

        json.Diagnostics.Add(member, SupportFaults.BadCountry(CountryCode.Of(country)));
        return null;
    }

    private static string? Region(JsonObject json, string? country)
    {
        if (json.Optional("region") is not { } member || JsonObject.TextOf(member, json.Diagnostics) is not { } region)
        {
            return null;
        }

        if (country is null || !CountryCode.IsRegionOf(region, country))
        {
            json.Diagnostics.Add(member, SupportFaults.BadRegion());
        }

        return region;
    }

    private static IReadOnlyList<string> Languages(JsonObject json)
    {
        List<string> languages = [];
        foreach (var item in Few(json, "languages"))
        {
            if (!LanguageTag.IsSound(item.Text))
            {
                json.Diagnostics.Add(item, Faults.BadName("a language tag such as en or pt-BR (BCP 47)"));
            }

            languages.Add(item.Text);
        }

        return [.. languages];
    }

    private static IReadOnlyList<string> Notes(JsonObject json)
    {
        List<string> notes = [];
        foreach (var item in Few(json, "notes"))
        {
            notes.Add(Shown(item, json.Diagnostics, LongestText) ?? "");
        }

        return [.. notes];
    }

    private static ContactWay Way(JsonObject json)
    {
        var kind = json.Required("kind") is { } member && JsonObject.TextOf(member, json.Diagnostics) is { } name
            ? JsonNames.Parse<ContactWayKind>(name) ?? Refused(json, member, name)
            : null;
        string? value = json.Required("value") is { } written ? Shown(written, json.Diagnostics, LongestText, hasForm: true) : null;
        if (kind is { } known && value is not null && !WayForm.IsSound(known, value))
        {
            json.Diagnostics.Add(json.Optional("value")!, SupportFaults.BadWay(WayForm.Of(known)));
        }

        var way = new ContactWay
        {
            Kind = kind ?? ContactWayKind.Phone,
            Value = value ?? "",
            Instruction = Text(json, "instruction", LongestText),
        };
        json.RefuseOthers();
        return way;
    }

    private static ContactWayKind? Refused(JsonObject json, JsonValue member, string name)
    {
        json.Diagnostics.Add(member, Faults.NotOneOf(name, [.. JsonNames.All<ContactWayKind>()]));
        return null;
    }

    /// <summary>The day of the check, or null where the entry says that it needs one; it says one of the two.</summary>
    private static DateOnly? CheckedOn(JsonObject json)
    {
        var member = json.Optional("checkedOn");
        bool? needsCheck = json.Flag("needsCheck");
        bool isReadable = needsCheck is not null || json.Optional("needsCheck") is null;
        if (isReadable && (member is not null) == (needsCheck ?? false))
        {
            json.Diagnostics.Add(member ?? json.Value, SupportFaults.CheckedOrNot());
        }

        if (member is null || JsonObject.TextOf(member, json.Diagnostics) is not { } text)
        {
            return null;
        }

        if (IsoDate.Parse(text) is { } day)
        {
            return day;
        }

        json.Diagnostics.Add(member, SupportFaults.BadDate());
        return null;
    }

    /// <summary>A list of different texts that is not long.</summary>
    private static IEnumerable<JsonValue> Few(JsonObject json, string name)
    {
        var items = json.Texts(name);
        if (items.Count > MaximumOfAContact)
        {
            json.Diagnostics.Add(items[MaximumOfAContact], Faults.TooMany(name, MaximumOfAContact));
        }

        return items.Take(MaximumOfAContact);
    }

    private static Func<int> Counter()
    {
        int taken = 0;
        return () => taken++;
    }

    private static string? Text(JsonObject json, string name, int longest, bool required = false)
    {
        var member = required ? json.Required(name) : json.Optional(name);
        return member is null ? null : Shown(member, json.Diagnostics, longest);
    }

    /// <summary>A text that can be shown as it is: nothing in it moves a cursor or turns the letters round.</summary>
    /// <param name="value">The text.</param>
    /// <param name="bag">Where faults go.</param>
    /// <param name="longest">The most characters.</param>
    /// <param name="hasForm">Whether its form is looked at elsewhere, so that what is markup in prose is a fault of the form.</param>
    private static string? Shown(JsonValue value, DiagnosticBag bag, int longest, bool hasForm = false)
    {
        string? text = JsonObject.TextOf(value, bag, longest);
        if (text is null || !(IsTreacherous(text) || (!hasForm && TextLinks.HasMarkup(text))))
        {
            return text;
        }

        bag.Add(value, SupportFaults.NotShown());
        return null;
    }

    /// <summary>Signs that nobody sees or that pass for others, and line breaks.</summary>
    private static bool IsTreacherous(string text) =>
        text.Contains('\n', StringComparison.Ordinal) || TextSigns.HasHidden(text);
}
