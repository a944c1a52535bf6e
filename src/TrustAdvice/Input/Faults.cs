using System.Globalization;

namespace TrustAdvice.Input;

/// <summary>
/// Every message about content, in one place. Each method is one permanent code; docs/diagnostics.md has an entry for
/// each, and a test joins the two.
/// </summary>
internal static class Faults
{
    // TA01: the text is not what the reader can take at all.
    public static Fault NotJson(string detail, string help = "") =>
        Error("TA0101", $"this is not JSON: {detail}", help);

    public static Fault TooLarge(int maximumBytes) =>
        Error("TA0102", Invariant($"the input is larger than {maximumBytes} bytes"), "split it, or leave out what is not needed");

    public static Fault TooDeep(int maximumDepth) =>
        Error("TA0103", Invariant($"values are nested more than {maximumDepth} deep"));

    public static Fault DuplicateMember(string name) =>
        Error("TA0104", $"'{Shortened(name)}' stands here a second time", "keep one of the two");

    public static Fault BadUnicode() =>
        Error("TA0105", "this text is not valid Unicode", "a surrogate stands alone, or bytes are not UTF-8");

    public static Fault TooManyValues(int maximum) =>
        Error("TA0106", Invariant($"the input holds more than {maximum} values"));

    public static Fault TooManyFaults(int maximum) =>
        Error("TA0107", Invariant($"there are {maximum} faults or more; the rest are not listed"), "mend these and read it again");

    public static Fault NotCompiled() =>
        Error("TA0108", "this is not a compiled rule set", "write one with trustadvice compile");

    public static Fault OtherFormat(int found, int known) =>
        Error("TA0109", Invariant($"this rule set was compiled for version {found} of the format, and this library reads version {known}"), "compile it again");

    public static Fault NotThePinnedFile() =>
        Error("TA0110", "this is not the file whose hash was given", "compile again and give the new hash, or give none: then its rules are proved again");

    public static Fault Damaged() =>
        Error("TA0111", "this compiled rule set is damaged", "compile it again");

    // TA02: the shape of the content.
    public static Fault UnknownMember(string name, IEnumerable<string> known) =>
        Error("TA0201", $"'{Shortened(name)}' is not known here", () => DidYouMean(name, known));

    public static Fault MissingMember(string name) =>
        Error("TA0202", $"'{name}' is missing");

    public static Fault WrongType(string expected, string found) =>
        Error("TA0203", $"expected {expected}, found {found}");

    public static Fault NotOneOf(string value, IReadOnlyCollection<string> allowed) =>
        Error("TA0204", $"'{Shortened(value)}' is not one of {string.Join(", ", allowed)}", () => DidYouMean(value, allowed));

    public static Fault OutOfRange(int lowest, int highest) =>
        Error("TA0205", Invariant($"this is not a whole number from {lowest} to {highest}"));

    public static Fault BadName(string form) =>
        Error("TA0206", $"this is not a name: {form}");

    public static Fault Empty(string what) =>
        Error("TA0207", $"{what} is empty");

    public static Fault ListedTwice(string value) =>
        Error("TA0208", $"'{Shortened(value)}' is listed twice", "keep one of the two");

    public static Fault TooMany(string what, int maximum) =>
        Error("TA0209", Invariant($"there are more than {maximum} {what}"));

    public static Fault TooLong(int maximum) =>
        Error("TA0210", Invariant($"this text is longer than {maximum} characters"));

    /// <summary>A situation is private: the value found is not repeated.</summary>
    public static Fault NotAValue(string choices) =>
        Error("TA0211", $"expected {choices}");

    public static Fault NotADate() =>
        Error("TA0212", "this is not a date", "write the year, month and day as in 2026-03-31");

    public static Fault DatesUpsideDown(string first, string second) =>
        Error("TA0213", $"'{second}' is before '{first}'", "exchange the two, or set a later date");

    public static Fault HistoryDiffers() =>
        Error("TA0214", "the last answers in 'history' are not those in 'answers'", "leave 'history' out, or write every answer there in its order");

    // TA03: conditions.
    public static Fault UnknownFact(string name, IEnumerable<string> known) =>
        Error("TA0301", $"there is no fact '{Shortened(name)}'", () => DidYouMean(name, known));

    public static Fault UnknownValue(string fact, string value, IReadOnlyCollection<string> known) =>
        Error("TA0302", $"'{Shortened(value)}' is not a value of '{fact}'", () => DidYouMean(value, known));

    public static Fault NotOrdered(string fact) =>
        Error("TA0303", $"'{fact}' is not ordered, so it has no range", "list the values instead");

    public static Fault RangeUpsideDown(string from, string to) =>
        Error("TA0304", $"'{from}' comes after '{to}'", "exchange 'from' and 'to'");

    public static Fault AcceptsNothing(string fact) =>
        Error("TA0305", $"no value of '{fact}' is left, so this can never hold");

    public static Fault TooManyAlternatives(int maximum) =>
        Error("TA0306", Invariant($"'any' holds more than {maximum} alternatives"));

    public static Fault NotWithRange() =>
        Error("TA0307", "'not' and a range cannot stand together", "list the values instead");

    public static Fault AlternativeNeverHolds() =>
        Error("TA0308", "this alternative contradicts the condition around it, so it can never hold");

    // TA04: references between the parts of a rule set.
    public static Fault UnknownReference(string what, string name, IEnumerable<string> known) =>
        Error("TA0401", $"there is no {what} '{Shortened(name)}'", () => DidYouMean(name, known));

    public static Fault DuplicateId(string what, string id) =>
        Error("TA0402", $"the {what} '{id}' is already there", "ids are unique; choose another");

    public static Fault NoEffect() =>
        Error("TA0403", "this rule does nothing", "give it an effect, such as 'recommend' or 'refer'");

    public static Fault NothingSelected(string members) =>
        Error("TA0404", "this selects nothing", $"name at least one of {members}");

    public static Fault BuiltInFact(string name) =>
        Error("TA0405", $"'{name}' is a built-in fact", "leave it out here; rules may use it as it is");

    public static Fault UnknownIsImplied() =>
        Error("TA0406", "'unknown' is a value of every fact", "leave it out of the list");

    public static Fault NeedsTwo() =>
        Error("TA0407", "this needs at least two");

    public static Fault OneFactOnly() =>
        Error("TA0408", "this names exactly one fact with its chain of values");

    public static Fault UnknownSource(string source, IEnumerable<string> known) =>
        Error("TA0409", $"'{Shortened(source)}' is neither a point nor a source in the literature", () => DidYouMean(source, known));

    public static Fault OutcomeIdTaken(string what, string id, string other) =>
        Error("TA0410", $"the {what} '{id}' is named like the {other}", "what advice gives is known by its id alone; choose another");

    // TA05: texts.
    public static Fault TextForNothing(string what, string name, IEnumerable<string> known) =>
        Error("TA0501", $"there is no {what} '{Shortened(name)}' to give a text to", () => DidYouMean(name, known));

    public static Fault TextMissing(string what, string name, string language) =>
        Warning("TA0502", $"the {what} '{name}' has no text in '{language}'", "its name is shown instead");

    public static Fault LanguageTwice(string language) =>
        Error("TA0503", $"there are two text files for '{language}'");

    public static Fault NotTranslated(string what, string language) =>
        Warning("TA0504", $"'{what}' is not translated into '{language}'", "the text of the next language is shown instead");

    public static Fault OldTranslation(string what, string language) =>
        Warning("TA0505", $"'{what}' has changed since it was translated into '{language}'", "look at it again, then stamp the file");

    public static Fault BraceWithoutPair() =>
        Error("TA0506", "this text has a brace without its pair", "write {partner} for a term, {if a}…{end} for a choice; texts have no other braces");

    public static Fault LanguageLeftOut(string language) =>
        new("TA0507", DiagnosticSeverity.Info, $"this overlay has no texts in '{language}'", "what it adds is shown in another language there");

    public static Fault InvisibleSign() =>
        Error("TA0508", "this text has a sign that nobody sees or that passes for another", "type it again: no control, zero-width or direction signs, no letters of two alphabets in one word, at most three blanks or line breaks together");

    public static Fault LinkInText() =>
        Error("TA0509", "this text has a link, a telephone number or markup", "contacts come from a directory; a host that means it names the text under 'withLinks'");

    public static Fault NotATerm(string form) =>
        Error("TA0510", $"a term is {form}");

    public static Fault TermInSafetyText() =>
        Error("TA0511", "a safety text has no place for a term", "write the words out, so that nobody can change them");

    public static Fault LinkInSafetyText() =>
        Error("TA0512", "a safety text cannot be named under 'withLinks'", "contacts come from a directory that the host supplies");

    public static Fault MarkOutOfPlace() =>
        Error("TA0513", "a mark of a choice stands out of its place in this text", "write {if a}…{else if b}…{else}…{end}, with no choice in another");

    public static Fault ChoiceNotHere() =>
        Error("TA0514", "this text is read as it stands, whatever was told", "only texts of actions, of help and of information choose by conditions");

    public static Fault MayBeBlank() =>
        Error("TA0515", "nothing may be left of this text", "give its choice an {else}, or let something stand outside");

    // TA06: guarantees.
    public static Fault GuaranteeFails(string id, string where) =>
        Error("TA0601", $"the guarantee '{id}' does not hold {where}", "change a rule so that it does; a guarantee is not the thing to change");

    public static Fault NotProved(string id, long steps) =>
        Error("TA0602", Invariant($"the guarantee '{id}' was not proved within {steps} steps"), "make its rules or its region simpler");

    // TA07: what is probably a mistake in a rule set that can be used.
    public static Fault NobodyHelped(string where) =>
        Warning("TA0701", $"nothing at all is given {where}", "add a rule that always holds");

    public static Fault NeverFires(string rule) =>
        Warning("TA0702", $"the rule '{rule}' can never hold", "its condition contradicts the owner of every action it recommends");

    public static Fault ChangesNothing(string rule, IReadOnlyCollection<string> others) =>
        Warning(
            "TA0703",
            $"the rule '{rule}' never changes any advice",
            others.Count == 0 ? "what it gives is always withheld" : $"covered by {string.Join(", ", others)}");

    public static Fault NeverReached(string action) =>
        Warning("TA0704", $"the action '{action}' is never given", "add a rule that recommends it, or take it out");

    public static Fault AlwaysWithheld(string rule, string outcome) =>
        Warning("TA0705", $"the rule '{rule}' gives '{outcome}' only where it is withheld");

    public static Fault PointUnreached(string point) =>
        Warning("TA0706", $"'{point}' is cited by nothing that ever occurs", "cite it where it is followed");

    public static Fault NeverUsed(string what, string name) =>
        new("TA0707", DiagnosticSeverity.Info, $"the {what} '{name}' is not used");

    public static Fault OnlyGuards(string rule) =>
        new(
            "TA0708",
            DiagnosticSeverity.Info,
            $"the rule '{rule}' withholds nothing that is given today",
            "keep it as a guard against rules that are added later, or take it out");

    public static Fault NeverCited(string key) =>
        Warning("TA0709", $"the source '{key}' is cited by nothing", "cite it where it is followed, or take it out");

    public static Fault GradeWithoutSource(string what, string id, string grade) =>
        Warning(
            "TA0710",
            $"the {what} '{id}' claims the evidence grade {grade} and cites no study",
            "cite a source in the literature, or lower the grade");

    public static Fault NeverSeen(string action, int limit) =>
        new(
            "TA0711",
            DiagnosticSeverity.Info,
            Invariant($"the action '{action}' was among the first {limit} in no situation that was tried"),
            "raise the rank of its rules, or give them a slot of their own");

    public static Fault NeverFirst(string information) =>
        Warning(
            "TA0712",
            $"the opening '{information}' stands behind another of its kind wherever it is given",
            "name it earlier under 'information', or narrow the rules of the others");

    public static Fault NeverRead(string item, string condition) =>
        Warning(
            "TA0713",
            $"where '{item}' is given, its text never reads what stands under '{condition}'",
            "another branch stands before it, or no rule gives the item there; take the branch out");

    // TA08: overlays.
    public static Fault ExtendsAnother(string written, string below) =>
        Error("TA0801", $"this overlay extends '{Shortened(written)}', and the rule set below it is '{Shortened(below)}'", $"write '{Shortened(below)}', or lay it on the rule set that it was made for");

    public static Fault SafetyText() =>
        Error("TA0802", "an overlay cannot replace a safety text", "leave it out; it is shown as it stands");

    public static Fault MeaningOfQuestion(string fact) =>
        Error("TA0803", $"an overlay cannot reword the question about '{fact}'", "rules take its answers to mean what they say; leave it out, or ask for a fact of your own");

    public static Fault WarningDropped() =>
        Error("TA0804", "this rewording drops a warning", "give it a 'stopIf' that always stands, since the text below it has one");

    public static Fault SafetyTextMissing(string what, string name, string language) =>
        Error("TA0805", $"the {what} '{name}' has no text in '{language}', and it matters where there is danger", "a new language brings all of them");

    public static Fault RankLowered(string rule) =>
        Error("TA0806", $"an overlay cannot lower the rank of '{rule}'", "leave it out: the rule shows what matters where there is danger");

    public static Fault GradeWithoutStudy(string grade) =>
        Error("TA0807", $"an overlay cannot claim the evidence grade {grade} without a study", "name the study under 'literature' and cite its key in 'sources', or claim C or D");

    public static Fault LabelsDisagree(string reason) =>
        Error("TA0808", $"the kind, the owner and the effort of this action do not agree: {reason}", "choose the kind that fits what is done; guarantees rest on it");

    public static Fault NotAnEmergency(string kind) =>
        Error("TA0809", $"an overlay cannot make '{kind}' an emergency", "only 'emergency' and 'crisisLine' are; for all others 'today' is the most urgent");

    public static Fault HalfOfAQuestion(string fact, string part) =>
        Error("TA0810", $"the question about '{fact}' lacks '{part}' in this language", "whoever brings a question in a new language brings it whole, each answer with it");

    private static Fault Error(string code, string message, string help = "") =>
        new(code, DiagnosticSeverity.Error, message, help);

    private static Fault Error(string code, string message, Func<string> suggest) =>
        new(code, DiagnosticSeverity.Error, message) { Suggest = suggest };

    private static Fault Warning(string code, string message, string help = "") =>
        new(code, DiagnosticSeverity.Warning, message, help);

    private static string DidYouMean(string written, IEnumerable<string> known) =>
        Spelling.Nearest(written, known) is { } name ? $"did you mean '{name}'?" : "";

    private static string Shortened(string value) => Excerpt.Of(value, longest: 40);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
