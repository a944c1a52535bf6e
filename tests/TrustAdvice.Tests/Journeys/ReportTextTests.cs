using System.Globalization;
using TrustAdvice.Journeys;
using TrustAdvice.Texts;
using static TrustAdvice.Tests.Journeys.Support.Entries;

namespace TrustAdvice.Tests.Journeys;

/// <summary>Every sentence that a report can say.</summary>
public class ReportTextTests
{
    [Theory]
    [InlineData(0, "There is no check-in yet, so nothing can be said.")]
    [InlineData(1, "There is 1 check-in so far, from 5 January 2026. That is too little to say how things go.")]
    [InlineData(2, "There are 2 check-ins so far, from 5 January 2026 to 12 January 2026. That is too little to say how things go.")]
    [InlineData(3, "There are 3 check-ins so far, from 5 January 2026 to 19 January 2026. That is too little to say how things go.")]
    public void Sentence_TooFew_CountsThem(int count, string sentence) => Says(JourneyState.NotEnoughData, sentence, 14, [.. Flat(4, count)]);

    /// <summary>Their own check-ins are kept, and do not lead: to call them none would be untrue.</summary>
    [Theory]
    [InlineData("en", "Your check-ins are kept. The hurt person's check-ins tell how trust grows, and there is none of theirs here yet.")]
    [InlineData("de", "Deine Einträge sind gespeichert. Wie das Vertrauen wächst, zeigen die Einträge der verletzten Person. Von ihr gibt es hier noch keinen.")]
    [InlineData("es", "Tus registros están guardados. Cómo crece la confianza lo dicen los registros de la persona herida, y aquí todavía no hay ninguno suyo.")]
    public void Sentence_OfTheOneWhoBrokeTrust_KnowsOfTheirOwnCheckIns(string language, string sentence)
    {
        JourneyEvent[] own = [.. Enumerable.Range(0, 15).Select(week => Rated(7 * week, 5, JourneyRole.BrokeTrust))];
        var options = new JourneyOptions { Language = language };

        Assert.Equal(sentence, new Journey(WhoBrokeTrust.Me, own).Assess(Day(99), options).Sentence);
        Assert.Equal(Phrases.For(language)[Phrase.JourneyNoCheckIn], new Journey(WhoBrokeTrust.Me, []).Assess(Day(99), options).Sentence);
        Assert.Equal(Phrases.For(language)[Phrase.JourneyNoCheckIn], Told(own).Assess(Day(99), options).Sentence);
    }

    /// <summary>To call months of check-ins too little would hurt; what is missing are those of the last weeks.</summary>
    [Theory]
    [InlineData("en", "You were away for a while. A few more check-ins, and there is something to say again.", "There were few check-ins in the last weeks. A few more, and there is something to say again.")]
    [InlineData("de", "Du warst eine Weile nicht da. Noch ein paar Einträge, dann lässt sich wieder etwas sagen.", "In den letzten Wochen gab es wenige Einträge. Noch ein paar, dann lässt sich wieder etwas sagen.")]
    [InlineData("es", "Hacía un tiempo que no venías. Con algunos registros más se podrá decir algo otra vez.", "En las últimas semanas hubo pocos registros. Con algunos más se podrá decir algo otra vez.")]
    public void Sentence_AfterASilence_WelcomesTheReaderBack(string language, string back, string few)
    {
        JourneyEvent[] returned = [.. Flat(7, 20), Rated(196, 7)];
        JourneyEvent[] seldom = [.. Enumerable.Range(0, 7).Select(index => Rated(20 * index, 7))];

        Assert.Equal(back, Said(Told(returned), 196));
        Assert.Equal(few, Said(new Journey(WhoBrokeTrust.Me, returned), 196));
        Assert.Equal(few, Said(Told(seldom), 120));
        Assert.Equal(few, Said(Told([.. Flat(7, 20), new PauseEvent { On = Day(140), Until = Day(300) }]), 217));
        Assert.NotEqual(few, Said(Told([.. seldom.Take(5)]), 80));

        string Said(Journey journey, int day)
        {
            var report = journey.Assess(Day(day), new JourneyOptions { Language = language });
            Assert.Equal(JourneyState.NotEnoughData, report.State);
            return report.Sentence;
        }
    }

    [Theory]
    [InlineData("de", "Das Vertrauen ist seit dem 2. März 2026 gesunken, als etwas Neues dazukam. Hol dir Hilfe, und warte nicht damit.", "vom 5. Januar 2026 bis 2. März 2026")]
    [InlineData("es", "La confianza ha bajado desde el 2 de marzo de 2026, cuando salió algo nuevo. No esperes para pedir ayuda.", "del 5 de enero de 2026 al 2 de marzo de 2026")]
    public void Days_AreWrittenAsTheLanguageDoes_WhateverTheCulture(string language, string sentence, string days)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("fa-IR");
        try
        {
            var options = new JourneyOptions { Language = language };

            Assert.Equal(sentence, Told([.. Flat(8, 8), Breached(56), Rated(57, 1)]).Assess(Day(57), options).Sentence);
            Assert.Contains(days, Told(Flat(8, 9)).Assess(Day(57), options).ChartText, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Sentence_EarlyAndSilent_NameTheDays()
    {
        Says(JourneyState.Early, "The newest breach or new fact is from 7 January 2026. The first weeks are hard for most people, so nothing is judged before 18 February 2026.", 9, Breached(2));
        Says(JourneyState.Disengaged, "The last check-in is from 12 January 2026. What happened since is not known. How are you?", 99, Rated(0, 4), Rated(7, 4));
        Says(JourneyState.Disengaged, "The last check-in is from 12 January 2026. What happened since is not known. How are you?", 99, Rated(0, 4), Rated(7, 4), Breached(20));
    }

    [Fact]
    public void Sentence_AtAReview_SaysWhatItSaw()
    {
        const string When = "At the review on 26 January 2026, 4 check-ins from 5 January 2026 to 26 January 2026 say that trust ";

        Says(JourneyState.Improving, When + "is growing.", 21, [.. Weekly(2, 4, 6, 8)]);
        Says(JourneyState.Steady, When + "is steady and in a good place.", 21, [.. Weekly(8, 8, 8, 8)]);
        Says(JourneyState.Slow, When + "has grown a little, or has not grown yet.", 21, [.. Weekly(4, 4, 4, 4)]);
        Says(JourneyState.Slow, When + "has grown a little, or has not grown yet.", 28, [.. Weekly(4, 4, 4, 4, 4)]);
    }

    [Fact]
    public void Sentence_AtALaterReview_SaysWhatItSaw()
    {
        const string When = "At the review on 23 February 2026, 8 check-ins from 5 January 2026 to 23 February 2026 say that trust ";

        Says(JourneyState.Stalled, When + "has not grown in a way that shows. This is a good time to ask for help.", 49, [.. Flat(4, 8)]);
        Says(JourneyState.Worsening, When + "is going down. Do not wait to ask for help.", 49, [.. Weekly(8, 7.5, 7, 6.5, 6, 5.5, 5, 4.5)]);
        Says(
            JourneyState.Stuck,
            "At the review on 23 March 2026, 12 check-ins from 5 January 2026 to 23 March 2026 say that trust has stayed flat, at two reviews in a row. Help from outside can get things moving.",
            77,
            [.. Flat(4, 12)]);
    }

    [Fact]
    public void Sentence_ScaleSpeaksAgainst_NamesTheQuestionnaire()
    {
        Says(JourneyState.Improving, "A questionnaire shows a clear gain since the newest breach.", 49, [.. Flat(4, 8), Score(0, 5), Score(40, 9)]);
        Says(JourneyState.Steady, "A questionnaire shows that things are in a good place.", 49, [.. Flat(4, 8), Score(40, 14)]);
        Says(JourneyState.Steady, "A questionnaire shows that things are in a good place.", 35, [.. Flat(4, 6), Score(35, 14)]);
    }

    [Fact]
    public void Sentence_SameStepAgain_SaysSo()
    {
        const string Again = "The same step has come up again and again. Help from outside can get things moving.";

        Says(JourneyState.Stuck, Again, 5, [.. BackAndForth(2)]);
        Says(JourneyState.Stuck, Again, 21, [.. Weekly(4, 4, 4, 4), .. BackAndForth(2)]);
        Says(JourneyState.Stuck, Again, 49, [.. Flat(4, 8), .. BackAndForth(2)]);
    }

    [Fact]
    public void Sentence_Worsening_SaysWhatItRestsOn()
    {
        double[] falling = [8, 7.5, 7, 6.5, 6, 5.5, 5, 4.5];

        Says(
            JourneyState.Worsening, "Trust has dropped since 2 March 2026, when something new came up. Do not wait to ask for help.",
            57, [.. Weekly(falling), Breached(56), Rated(57, 1)]);
        Says(
            JourneyState.Worsening, "A questionnaire shows a clear drop since the newest breach. Do not wait to ask for help.",
            49, [.. Flat(4, 8), Score(0, 9), Score(9, 5), Score(9, 5, "rdas")]);
        Says(
            JourneyState.Worsening,
            "At the review on 23 February 2026, 8 check-ins from 5 January 2026 to 23 February 2026 say that trust is going down. Do not wait to ask for help.",
            49, [.. Weekly(falling), Score(0, 9), Score(9, 5)]);
        Says(
            JourneyState.Worsening, "The last three check-ins, up to 10 January 2026, are far below the first ones. Do not wait to ask for help.",
            9, Rated(0, 9), Rated(1, 9), Rated(2, 9), Rated(3, 0), Rated(4, 0), Rated(5, 0), Score(0, 5), Score(9, 9));
    }

    [Fact]
    public void ChartText_NoneOneOrMany_SaysWhatAChartShows()
    {
        Assert.Equal("A chart of trust over time. It is empty so far.", Told(Rated(0, 4, JourneyRole.BrokeTrust)).Assess(Day(0)).ChartText);
        Assert.Equal(
            "A chart of the hurt partner's trust over time: 1 check-in from 5 January 2026 to 5 January 2026. The first is 4.5, the last 4.5, the lowest 4.5 and the highest 4.5 of 10.",
            Told(Rated(0, 4.5)).Assess(Day(0)).ChartText);
        Assert.Equal(
            "A chart of the hurt partner's trust over time: 4 check-ins from 5 January 2026 to 26 January 2026. The first is 5, the last 6.3, the lowest 1 and the highest 9 of 10.",
            Told(Weekly(5, 1, 9, 6.25)).Assess(Day(30)).ChartText);
        Assert.Equal(
            "A chart of the other partner's trust over time: 2 check-ins from 5 January 2026 to 6 January 2026. The first is 3, the last 2, the lowest 2 and the highest 3 of 10.",
            new Journey(WhoBrokeTrust.Both, [Rated(0, 3, JourneyRole.BrokeTrust), Rated(1, 2, JourneyRole.BrokeTrust)]).Assess(Day(2)).ChartText);
    }

    private static void Says(JourneyState state, string sentence, int day, params JourneyEvent[] events)
    {
        var report = Told(events).Assess(Day(day));

        Assert.Equal((state, sentence), (report.State, report.Sentence));
    }
}
