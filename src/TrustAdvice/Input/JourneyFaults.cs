namespace TrustAdvice.Input;

/// <summary>Every message about a journey file. A journey is private: a value found in it is never repeated.</summary>
internal static class JourneyFaults
{
    public static Fault BadDate() =>
        Error("TA1001", "this is not a date", "write the year, month and day as in 2026-03-31");

    public static Fault UnknownVersion() =>
        Error("TA1002", "this version of journey files is not known", "this library reads version 1");

    public static Fault BadRating() =>
        Error("TA1003", "this is not a number from 0 to 10");

    public static Fault SaysNothing() =>
        Error("TA1004", "this entry says nothing", "give it ratings, such as { \"trust\": 5 }");

    public static Fault UnknownScale(IEnumerable<string> known) =>
        Warning("TA1005", "this scale is not known", $"its score is kept and counts nowhere; known are {string.Join(", ", known)}; a host can add one");

    public static Fault ScoreOutOfRange() =>
        Warning("TA1006", "this is not a score of that scale", "it is kept and counts nowhere");

    public static Fault EndsBeforeItBegins() =>
        Error("TA1007", "this date is before the date of the event");

    public static Fault TooManyEvents(int maximum) =>
        Error("TA1008", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"there are more than {maximum} events"));

    public static Fault ReasonWithoutDismissal() =>
        Error("TA1009", "only an action that was dismissed has a reason", "leave it out, or make the outcome 'dismissed'");

    public static Fault NoSuchNumber() =>
        Error("TA1010", "this number is too large to keep");

    public static Fault TooLargeLaidOut(int maximumBytes) =>
        Error("TA1011", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"laid out, this takes more than {maximumBytes} bytes"), "leave out what is years old");

    public static Fault LaterEvent() =>
        Error("TA1012", "this entry is of a later version", "update this program to read it; nothing of it was taken");

    public static Fault RevisionWithoutId() =>
        Error("TA1013", "a revision needs the id of what it corrects", "give the entry its id, or leave the revision out");

    private static Fault Warning(string code, string message, string help) =>
        new(code, DiagnosticSeverity.Warning, message, help);

    private static Fault Error(string code, string message, string help = "") =>
        new(code, DiagnosticSeverity.Error, message, help);
}
