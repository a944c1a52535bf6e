namespace TrustAdvice.Input;

/// <summary>Every message about a directory of contacts.</summary>
internal static class SupportFaults
{
    public static Fault BadDate() =>
        Error("TA1101", "this is not a date", "write the year, month and day as in 2026-03-31");

    public static Fault UnknownVersion() =>
        Error("TA1102", "this version of contact files is not known", "this library reads version 1");

    public static Fault NotShown() =>
        Error("TA1103", "this text holds a line break, markup or a sign that nobody sees", "leave it out");

    /// <summary>A country is not two capital letters; the code that was meant, where it is known, is suggested.</summary>
    public static Fault BadCountry(string? meant) =>
        Error(
            "TA1104",
            "this is not a country code of two capital letters (ISO 3166-1), nor 'international'",
            meant is null ? "" : $"did you mean '{meant}'?");

    public static Fault BadRegion() =>
        Error("TA1105", "this is not a part of the country of this contact (ISO 3166-2)", "write it as in GB-ENG, or leave it out");

    public static Fault KindsApart() =>
        Error(
            "TA1106",
            "these kinds of help cannot stand together",
            "the emergency services stand alone, and help against danger never stands with help for couples: make two contacts");

    public static Fault EmergencyEverywhere() =>
        Error("TA1107", "an emergency number belongs to one country", "name the country");

    public static Fault CheckedOrNot() =>
        Error("TA1108", "this contact has to say either when it was checked or that it needs a check", "give it 'checkedOn' or \"needsCheck\": true");

    public static Fault BadWay(string form) =>
        Error("TA1109", $"expected {form}");

    private static Fault Error(string code, string message, string help = "") =>
        new(code, DiagnosticSeverity.Error, message, help);
}
