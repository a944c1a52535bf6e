using TrustAdvice.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace TrustAdvice.Web.Tests;

/// <summary>Readers answer the questions, and get what the library gives for the same answers.</summary>
[Collection(PageGroup.Name)]
public class InterviewTests(PublishedPage published)
{
    [BrowserFact]
    public async Task ASafeReader_GetsTheAdviceOfTheLibrary()
    {
        await using var reader = await published.Open();
        var answers = await reader.Walk(Reader.Safe);

        var advice = AdviceFor(Advisor.Default, answers);
        await Expect(reader.Page.Locator(".step.next h3")).ToHaveTextAsync(advice.NextStep!.Text.Title);
        Assert.Equal(
            advice.AlsoTry.Select(item => item.Id),
            await DataOf(reader, "article.step:not(.next):has(blockquote, .aside:not(.urgency))", advice.AlsoTry.Count));
        Assert.Equal(advice.Referrals.Count, await reader.Page.Locator(".urgency").CountAsync());
        await Expect(reader.Page.Locator(".danger")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task WhyAndWhyNot_AreOneClickAway()
    {
        await using var reader = await published.Open();
        var answers = await reader.Walk(Reader.Safe);
        var advice = AdviceFor(Advisor.Default, answers);

        await reader.Page.ClickAsync(".step.next .why button");
        await Expect(reader.Page.Locator(".step.next .why p")).ToHaveTextAsync(advice.Explain(advice.NextStep!).InWords);

        await reader.Page.ClickAsync("[data-language=de]");
        var german = AdviceFor(Advisor.Default.For("de"), answers);
        await Expect(reader.Page.Locator(".step.next .why p")).ToHaveTextAsync(german.Explain(german.NextStep!).InWords);
        await reader.Page.ClickAsync("[data-language=en]");
        var kind = reader.Page.Locator(".whynot button").First;
        string id = (await kind.GetAttributeAsync("data-item"))!;
        await kind.ClickAsync();
        await Expect(reader.Page.Locator(".whynot p[role=status]")).ToContainTextAsync(advice.ExplainAbsence(id).InWords);
    }

    /// <summary>Alerts stand above the next question from the answer on that brings them up, and in the end nothing stands beside them and help.</summary>
    [BrowserFact]
    public async Task AnAfraidReader_SeesTheDangerAtOnce_AndAtLastNothingElse()
    {
        await using var reader = await published.Open();
        await reader.Answer("afraid");
        var advice = AdviceFor(Advisor.Default, [new("safety", "afraid")]);
        Assert.Equal(advice.Alerts.Select(alert => alert.Text), await reader.Page.Locator(".danger [data-notice]").EvaluateAllAsync<string[]>(
            "cards => cards.map(card => [...card.querySelectorAll('p')].map(part => part.textContent).join('\\n\\n'))"));
        await Expect(reader.Page.Locator(".danger")).ToBeFocusedAsync();
        Assert.True(await reader.Page.EvaluateAsync<bool>(
            "() => document.querySelector('.danger').getBoundingClientRect().bottom <= document.querySelector('.question').getBoundingClientRect().top"));

        await reader.Walk(new Dictionary<string, string> { ["selfHarm"] = "no", ["childrenAtRisk"] = "no", ["ownConduct"] = "calm" });
        await Expect(reader.Page.Locator("#app h1")).ToHaveTextAsync("Please read this first");
        Assert.Null(advice.NextStep);
        foreach (string other in new[] { ".step.next", ".information", ".whynot", ".why", "#journey", "#keep", "#print" })
        {
            await Expect(reader.Page.Locator(other)).ToHaveCountAsync(0);
        }

        Assert.NotEqual(0, await reader.Page.Locator(".urgency").CountAsync());
        await Expect(reader.Page.Locator("main button")).ToHaveTextAsync(["Back one question"]);
    }

    [BrowserFact]
    public async Task AGermanReader_IsAskedAndAdvisedInGerman()
    {
        await using var reader = await published.Open(new() { Locale = "de-AT" });
        var german = Advisor.Default.For("de");
        await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("lang", "de");
        await Expect(reader.Heading).ToHaveTextAsync(german.QuestionFor("safety").Text);
        await Expect(reader.Page.Locator("#leave")).ToHaveTextAsync("Jetzt verlassen", new() { UseInnerText = true });

        var answers = await reader.Walk(Reader.Safe);
        await Expect(reader.Page.Locator(".step.next h3")).ToHaveTextAsync(AdviceFor(german, answers).NextStep!.Text.Title);
        await Expect(reader.Heading).ToHaveTextAsync("Was du jetzt tun kannst");
    }

    [BrowserFact]
    public async Task TheLanguageSwitch_KeepsEveryAnswer()
    {
        await using var reader = await published.Open();
        await reader.Answer("safe");
        await reader.Answer("no");
        string fact = (await reader.Fact())!;

        await reader.Page.ClickAsync("[data-language=es]");
        await Expect(reader.Heading).ToHaveTextAsync(Advisor.Default.For("es").QuestionFor(fact).Text);
        await Expect(reader.Page.Locator(".question > .aside")).ToHaveTextAsync("Pregunta 3");
        await Expect(reader.Page.Locator("[data-language=es]")).ToHaveAttributeAsync("aria-pressed", "true");
        await reader.Page.ClickAsync("#back");
        await Expect(reader.Heading).ToHaveTextAsync(Advisor.Default.For("es").QuestionFor("selfHarm").Text);
    }

    /// <summary>Whoever comes to the screen after an answer about safety, and goes back, does not see what it was.</summary>
    [BrowserFact]
    public async Task Back_ShowsTheQuestionWithoutWhatWasAnswered()
    {
        await using var reader = await published.Open();
        string before = await reader.Page.Locator(".answers").InnerHTMLAsync();
        await reader.Answer("unsure");
        await reader.Page.ClickAsync("#back");
        await Expect(reader.Page.Locator(".question[data-fact=safety]")).ToHaveCountAsync(1);
        Assert.Equal(before, await reader.Page.Locator(".answers").InnerHTMLAsync());
        await Expect(reader.Page.Locator(".danger")).ToHaveCountAsync(0);
    }

    /// <summary>The second click would land on whatever answer of the next question has come up under the finger.</summary>
    [BrowserFact]
    public async Task ADoubleClick_AnswersOneQuestion()
    {
        await using var reader = await published.Open(new() { Locale = "en-GB", ViewportSize = new() { Width = 360, Height = 740 } });
        await reader.Answer("safe");
        for (int number = 2; number <= 4; number++)
        {
            await Expect(reader.Page.Locator(".question > .aside")).ToHaveTextAsync($"Question {number}");
            var (x, y) = await Middle(reader.Page.Locator(".answers button").Last);
            await reader.Page.Mouse.ClickAsync(x, y);
            await Expect(reader.Page.Locator(".question > .aside")).ToHaveTextAsync($"Question {number + 1}");
            await reader.Page.Mouse.DownAsync(new() { ClickCount = 2 });
            await reader.Page.Mouse.UpAsync(new() { ClickCount = 2 });
        }

        await reader.Page.ClickAsync("#back");
        await Expect(reader.Page.Locator(".question > .aside")).ToHaveTextAsync("Question 4");
    }

    [BrowserFact]
    public async Task WhoSkipsEverything_GetsAdvice()
    {
        await using var reader = await published.Open();
        var answers = await reader.Walk(new Dictionary<string, string> { ["safety"] = "safe" });
        Assert.True(answers.Count(answer => answer.Value is null) > 3, "Every question but that about safety was declined.");
        await Expect(reader.Page.Locator(".step.next")).ToHaveCountAsync(1);
    }

    private static async Task<(float X, float Y)> Middle(ILocator locator)
    {
        var box = (await locator.BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }

    private static async Task<IEnumerable<string>> DataOf(Reader reader, string selector, int count) =>
        (await reader.Page.Locator(selector).EvaluateAllAsync<string[]>("items => items.map(item => item.dataset.item)")).Take(count);

    private static Advice AdviceFor(Advisor advisor, IReadOnlyList<KeyValuePair<string, string?>> answers) => answers
        .Aggregate(Interview.Start(advisor), (interview, answer) => interview.Answer(answer.Key, answer.Value)).Advice;
}
