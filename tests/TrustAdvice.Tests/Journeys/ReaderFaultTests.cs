using System.Text;
using TrustAdvice.Journeys;

namespace TrustAdvice.Tests.Journeys;

/// <summary>Each fault of a journey file alone: what is said of it, and that nothing else is.</summary>
public class ReaderFaultTests
{
    private const string Roles = "one of brokeTrust, wasHurt";

    [Theory]
    [InlineData("\"type\":\"breach\"", "TA0202 $.events[0]: 'on' is missing", false)]
    [InlineData("\"on\":null,\"type\":\"breach\"", "TA1001 $.events[0].on: this is not a date", false)]
    [InlineData("\"type\":\"pause\",\"until\":\"2026-01-04\"", "TA0202 $.events[0]: 'on' is missing", false)]
    [InlineData("\"odd\":1", "TA0202 $.events[0]: 'type' is missing")]
    [InlineData("\"type\":\"mood\",\"odd\":1", "TA0211 $.events[0].type: expected one of breach, newFact, checkIn, step, promise, help, pause, feedback, scale, sitting, withdrawal")]
    [InlineData("\"type\":null,\"odd\":1", "TA0211 $.events[0].type: expected one of breach, newFact, checkIn, step, promise, help, pause, feedback, scale, sitting, withdrawal")]
    [InlineData("\"type\":\"breach\",\"shared\":\"yes\"", "TA0203 $.events[0].shared: expected true or false, found a text")]
    [InlineData("\"type\":\"breach\",\"kind\":\"odd\"", "TA0211 $.events[0].kind: expected one of dishonesty, brokenPromises, infidelity, emotionalAffair, onlineInfidelity, financial, addictionRelapse, privacyViolation, sharedSecret, neglect, otherAgreement")]
    [InlineData("\"type\":\"breach\",\"pattern\":1", "TA0211 $.events[0].pattern: expected one of once, repeated, ongoing")]
    [InlineData("\"type\":\"breach\",\"deception\":1", "TA0203 $.events[0].deception: expected true or false, found a number")]
    [InlineData("\"type\":\"breach\",\"discovered\":\"later\"", "TA1001 $.events[0].discovered: this is not a date")]
    [InlineData("\"type\":\"breach\",\"discovered\":\"2026-01-04\"", "TA1007 $.events[0].discovered: this date is before the date of the event")]
    [InlineData("\"type\":\"breach\",\"by\":\"\"", "TA0211 $.events[0].by: expected " + Roles)]
    [InlineData("\"type\":\"breach\",\"odd\":1", "TA0201 $.events[0].odd: 'odd' is not known here")]
    [InlineData("\"type\":\"newFact\",\"deception\":\"odd\"", "TA0203 $.events[0].deception: expected true or false, found a text")]
    [InlineData("\"type\":\"step\"", "TA0202 $.events[0]: 'step' is missing")]
    [InlineData("\"type\":\"step\",\"step\":null", "TA0211 $.events[0].step: expected one of acknowledge, giveTime, communicate, setBoundaries, reconnect, getHelp, forgive")]
    [InlineData("\"type\":\"promise\"", "TA0202 $.events[0]: 'outcome' is missing")]
    [InlineData("\"type\":\"promise\",\"outcome\":\"odd\"", "TA0211 $.events[0].outcome: expected one of made, kept, missed")]
    [InlineData("\"type\":\"promise\",\"outcome\":\"kept\",\"id\":\" \"", "TA0207 $.events[0].id: this text is empty")]
    [InlineData("\"type\":\"step\",\"step\":\"forgive\",\"id\":\"\"", "TA0207 $.events[0].id: this text is empty")]
    [InlineData("\"type\":\"step\",\"step\":\"forgive\",\"revision\":1", "TA1013 $.events[0].revision: a revision needs the id of what it corrects")]
    [InlineData("\"type\":\"step\",\"step\":\"forgive\",\"id\":\"a\",\"revision\":0", "TA0205 $.events[0].revision: this is not a whole number from 1 to 1000000")]
    [InlineData("\"type\":\"step\",\"step\":\"forgive\",\"author\":\"me\"", "TA0211 $.events[0].author: expected " + Roles)]
    [InlineData("\"type\":\"step\",\"version\":2,\"odd\":1", "TA1012 $.events[0].version: this entry is of a later version")]
    [InlineData("\"type\":\"step\",\"version\":\"1\",\"odd\":1", "TA1002 $.events[0].version: this version of journey files is not known")]
    [InlineData("\"type\":\"step\",\"version\":0,\"odd\":1", "TA1002 $.events[0].version: this version of journey files is not known")]
    [InlineData("\"type\":\"withdrawal\"", "TA0202 $.events[0]: 'id' is missing")]
    [InlineData("\"type\":\"withdrawal\",\"id\":\"a\",\"revision\":1", "TA0201 $.events[0].revision: 'revision' is not known here")]
    [InlineData("\"type\":\"sitting\",\"before\":{\"hopeful\":1}", "TA0202 $.events[0]: 'by' is missing")]
    [InlineData("\"type\":\"sitting\",\"by\":\"wasHurt\"", "TA1004 $.events[0]: this entry says nothing")]
    [InlineData("\"type\":\"sitting\",\"by\":\"wasHurt\",\"before\":{\"hopeful\":11}", "TA1003 $.events[0].before.hopeful: this is not a number from 0 to 10")]
    [InlineData("\"type\":\"help\"", "TA0202 $.events[0]: 'outcome' is missing")]
    [InlineData("\"type\":\"help\",\"outcome\":\"odd\"", "TA0211 $.events[0].outcome: expected one of offered, refused, begun, ended, notHelping")]
    [InlineData("\"type\":\"help\",\"outcome\":\"begun\",\"by\":1", "TA0211 $.events[0].by: expected " + Roles)]
    [InlineData("\"type\":\"pause\",\"until\":7", "TA1001 $.events[0].until: this is not a date")]
    [InlineData("\"type\":\"scale\",\"scale\":\"csi-4\",\"score\":1", "TA0202 $.events[0]: 'by' is missing")]
    [InlineData("\"type\":\"scale\",\"by\":\"wasHurt\",\"score\":1", "TA0202 $.events[0]: 'scale' is missing")]
    [InlineData("\"type\":\"scale\",\"by\":\"wasHurt\",\"scale\":\"rdas\"", "TA0202 $.events[0]: 'score' is missing")]
    [InlineData("\"type\":\"scale\",\"by\":\"wasHurt\",\"scale\":\"rdas\",\"score\":\"1\"", "TA0203 $.events[0].score: expected a number, found a text")]
    [InlineData("\"type\":\"scale\",\"by\":\"wasHurt\",\"scale\":\"rdas\",\"score\":1e999", "TA1010 $.events[0].score: this number is too large to keep")]
    [InlineData("\"type\":\"scale\",\"by\":\"wasHurt\",\"scale\":\"rdas\",\"score\":-1e999", "TA1010 $.events[0].score: this number is too large to keep")]
    [InlineData("\"type\":\"feedback\",\"outcome\":\"done\"", "TA0202 $.events[0]: 'action' is missing")]
    [InlineData("\"type\":\"feedback\",\"action\":\"a\"", "TA0202 $.events[0]: 'outcome' is missing")]
    [InlineData("\"type\":\"feedback\",\"action\":\"a\",\"outcome\":\"odd\"", "TA0211 $.events[0].outcome: expected one of done, dismissed, shown")]
    [InlineData("\"type\":\"feedback\",\"action\":\"a\",\"outcome\":\"dismissed\",\"reason\":\"odd\"", "TA0211 $.events[0].reason: expected one of notSafe, partnerRefuses, alreadyDone, tooHardNow, doesNotFitUs")]
    [InlineData("\"type\":\"feedback\",\"action\":\"a\",\"outcome\":\"done\",\"reason\":\"notSafe\"", "TA1009 $.events[0].reason: only an action that was dismissed has a reason")]
    [InlineData("\"type\":\"feedback\",\"action\":\"a\",\"outcome\":\"done\",\"repeated\":0", "TA0203 $.events[0].repeated: expected true or false, found a number")]
    [InlineData("\"type\":\"checkIn\",\"ratings\":{\"trust\":1}", "TA0202 $.events[0]: 'by' is missing")]
    [InlineData("\"type\":\"checkIn\",\"by\":null,\"ratings\":{\"trust\":1}", "TA0211 $.events[0].by: expected " + Roles)]
    [InlineData("\"type\":\"checkIn\",\"by\":\"wasHurt\"", "TA1004 $.events[0]: this entry says nothing")]
    [InlineData("\"type\":\"checkIn\",\"by\":\"wasHurt\",\"ratings\":{},\"corrects\":false,\"safety\":null", "TA1004 $.events[0]: this entry says nothing")]
    [InlineData("\"type\":\"checkIn\",\"by\":\"wasHurt\",\"ratings\":5", "TA0203 $.events[0].ratings: expected an object, found a number")]
    [InlineData("\"type\":\"checkIn\",\"by\":\"wasHurt\",\"ratings\":{\"trust\":[]}", "TA0203 $.events[0].ratings.trust: expected a number, found a list")]
    [InlineData("\"type\":\"checkIn\",\"by\":\"wasHurt\",\"ratings\":{\"trust\":10.01}", "TA1003 $.events[0].ratings.trust: this is not a number from 0 to 10")]
    [InlineData("\"type\":\"checkIn\",\"by\":\"wasHurt\",\"ratings\":{\"\":1}", "TA0206 $.events[0].ratings['']: this is not a name: 1 to 64 characters, not all blank")]
    [InlineData("\"type\":\"checkIn\",\"by\":\"wasHurt\",\"corrects\":1,\"safety\":\"safe\"", "TA0203 $.events[0].corrects: expected true or false, found a number")]
    [InlineData("\"type\":\"checkIn\",\"by\":\"wasHurt\",\"ratings\":{\"a\":1},\"safety\":\"odd\"", "TA0211 $.events[0].safety: expected one of safe, unsure, controlled, afraid")]
    [InlineData("\"type\":\"checkIn\",\"by\":\"wasHurt\",\"ratings\":{\"a\":1},\"selfHarm\":true", "TA0211 $.events[0].selfHarm: expected one of no, yes, imminent")]
    [InlineData("\"type\":\"checkIn\",\"by\":\"wasHurt\",\"ratings\":{\"a\":1},\"childrenAtRisk\":true", "TA0211 $.events[0].childrenAtRisk: expected one of no, yes")]
    public void TryRead_OneFaultInAnEvent_IsAllThatIsSaid(string members, string fault, bool withDate = true)
    {
        string entry = withDate ? "\"on\":\"2026-01-05\"," + members : members;

        Assert.Equal([fault], Faults("{\"version\":1,\"whoBrokeTrust\":\"me\",\"events\":[{" + entry + "}]}"));
    }

    [Theory]
    [InlineData("id", "\"type\":\"promise\",\"outcome\":\"kept\",\"id\":")]
    [InlineData("scale", "\"type\":\"scale\",\"by\":\"wasHurt\",\"score\":1,\"scale\":")]
    [InlineData("action", "\"type\":\"feedback\",\"outcome\":\"done\",\"action\":")]
    public void TryRead_TextOver64Characters_IsTooLong(string member, string members) => Assert.Equal(
        [$"TA0210 $.events[0].{member}: this text is longer than 64 characters"],
        Faults("{\"version\":1,\"whoBrokeTrust\":\"me\",\"events\":[{\"on\":\"2026-01-05\"," + members + "\"" + new string('a', 65) + "\"}]}"));

    [Fact]
    public void TryRead_QuestionOver64Characters_IsNoName()
    {
        string name = new('q', 65);
        string fault = Faults("{\"version\":1,\"whoBrokeTrust\":\"me\",\"events\":[{\"on\":\"2026-01-05\",\"type\":\"checkIn\",\"by\":\"wasHurt\",\"ratings\":{\"" + name + "\":1}}]}").Single();

        Assert.StartsWith("TA0206 $.events[0].ratings", fault, StringComparison.Ordinal);
        Assert.EndsWith("this is not a name: 1 to 64 characters, not all blank", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"version\":\"1\",\"whoBrokeTrust\":\"me\",\"events\":[]}", "TA1002 $.version: this version of journey files is not known")]
    [InlineData("{\"version\":2,\"whoBrokeTrust\":\"me\",\"events\":[]}", "TA1002 $.version: this version of journey files is not known")]
    [InlineData("{\"whoBrokeTrust\":\"me\",\"events\":[]}", "TA0202 $: 'version' is missing")]
    [InlineData("{\"version\":1,\"events\":[]}", "TA0202 $: 'whoBrokeTrust' is missing")]
    [InlineData("{\"version\":1,\"whoBrokeTrust\":null,\"events\":[]}", "TA0211 $.whoBrokeTrust: expected one of me, partner, both, disputed")]
    [InlineData("{\"version\":1,\"whoBrokeTrust\":\"me\"}", "TA0202 $: 'events' is missing")]
    [InlineData("{\"version\":1,\"whoBrokeTrust\":\"me\",\"reader\":\"me\",\"events\":[]}", "TA0211 $.reader: expected " + Roles)]
    [InlineData("{\"version\":1,\"whoBrokeTrust\":\"me\",\"events\":[[]]}", "TA0203 $.events[0]: expected an object, found a list")]
    [InlineData("{\"version\":1,\"whoBrokeTrust\":\"me\",\"events\":[],\"odd\":1}", "TA0201 $.odd: 'odd' is not known here")]
    public void TryRead_OneFaultInTheFile_IsAllThatIsSaid(string json, string fault) => Assert.Equal([fault], Faults(json));

    [Fact]
    public void TryRead_TooManyEvents_StopsThere()
    {
        string events = string.Join(',', Enumerable.Repeat("{\"on\":\"2026-01-05\",\"type\":\"newFact\"}", JourneyReader.MaximumEvents + 1));

        Assert.Equal(
            ["TA1008 $.events[20000]: there are more than 20000 events"],
            Faults("{\"version\":1,\"whoBrokeTrust\":\"me\",\"events\":[" + events + ",7]}"));
    }

    [Fact]
    public void TryRead_TooLarge_SaysSoAtTheBeginning()
    {
        JourneyReader.TryRead(new byte[JourneyReader.MaximumBytes + 1], out _, out var diagnostics);

        Assert.Equal(
            ["(1,1): error TA0102: $: the input is larger than 16777216 bytes (split it, or leave out what is not needed)"],
            diagnostics.Select(fault => fault.ToString()));
    }

    [Theory]
    [InlineData("rdas", "0")]
    [InlineData("rdas", "69")]
    [InlineData("dyadic-trust", "8")]
    [InlineData("dyadic-trust", "56")]
    public void TryRead_ScoreAtTheEndsOfItsScale_Reads(string scale, string score) => Assert.Equal(
        score,
        Assert.IsType<ScaleEvent>(JourneyReaderTests.Read(
            $$"""{"version":1,"whoBrokeTrust":"me","events":[{"on":"2026-01-05","type":"scale","by":"wasHurt","scale":"{{scale}}","score":{{score}}}]}""").Events[0])
            .Score.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("rdas", "-0.1", "(1,117): warning TA1006: $.events[0].score: this is not a score of that scale (it is kept and counts nowhere)")]
    [InlineData("rdas", "69.1", "(1,117): warning TA1006: $.events[0].score: this is not a score of that scale (it is kept and counts nowhere)")]
    [InlineData("RDAS", "1e308", "(1,102): warning TA1005: $.events[0].scale: this scale is not known (its score is kept and counts nowhere; known are csi-4, csi-16, csi-32, rdas, ors, srs, oq-45, dyadic-trust; a host can add one)")]
    public void TryRead_ScoreThatTheOptionsDoNotKnow_IsKeptWithAWarning(string scale, string score, string warning)
    {
        string json = $$"""{"version":1,"whoBrokeTrust":"me","events":[{"on":"2026-01-05","type":"scale","by":"wasHurt","scale":"{{scale}}","score":{{score}}}]}""";

        Assert.True(JourneyReader.TryRead(Encoding.UTF8.GetBytes(json), out var journey, out var found));

        Assert.Equal([warning], found.Select(diagnostic => diagnostic.ToString()));
        Assert.Single(journey!.Events);
    }

    [Fact]
    public void TryRead_ThatWouldBeTooLargeLaidOut_IsRefused()
    {
        // Three bytes of the file are six when they are laid out.
        string ratings = string.Join(',', Enumerable.Range(10, 50).Select(number => $"\"{new string('\uE000', 62)}{number}\":0"));
        string events = string.Join(',', Enumerable.Range(0, 900).Select(day =>
            $$"""{"on":"{{new DateOnly(1990, 1, 1).AddDays(day):yyyy-MM-dd}}","type":"checkIn","by":"wasHurt","ratings":{ {{ratings}} } }"""));

        Assert.Equal(
            ["TA1011 $: laid out, this takes more than 16777216 bytes"],
            Faults("{\"version\":1,\"whoBrokeTrust\":\"me\",\"events\":[" + events + "]}"));
    }

    private static IEnumerable<string> Faults(string json)
    {
        Assert.False(JourneyReader.TryRead(Encoding.UTF8.GetBytes(json), out var journey, out var diagnostics));
        Assert.Null(journey);
        return diagnostics.Select(fault => $"{fault.Code} {fault.Path}: {fault.Message}");
    }
}
