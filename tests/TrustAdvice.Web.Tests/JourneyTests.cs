using TrustAdvice.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace TrustAdvice.Web.Tests;

/// <summary>A reader follows how it goes: check-ins, chart and path.</summary>
[Collection(PageGroup.Name)]
public class JourneyTests(PublishedPage published)
{
    private static readonly int[] Trust = [3, 4, 4, 5, 6, 6];

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);

    [BrowserFact]
    public async Task CheckIns_MakeAChartWithItsWordsAndAPath()
    {
        await using var reader = await published.Open();
        await reader.Walk(Reader.Safe);
        await reader.BeginJourney();
        for (int index = 0; index < Trust.Length; index++)
        {
            await reader.CheckIn(Today.AddDays(7 * (index - Trust.Length)), "safe", Trust[index]);
        }

        await Expect(reader.Page.Locator("figure circle")).ToHaveCountAsync(Trust.Length);
        await Expect(reader.Page.Locator("figure svg")).ToHaveAttributeAsync("aria-labelledby", "chart-words");
        await Expect(reader.Page.Locator("#chart-words")).ToContainTextAsync("The first is 3, the last 6");
        Assert.True(await IsRising(reader), "Higher ratings stand higher.");
        await Expect(reader.Page.Locator(".path > li")).ToHaveCountAsync(7);
        await Expect(reader.Page.Locator(".path > [aria-current=step]")).ToHaveCountAsync(1);

        await reader.Page.ClickAsync("#to-check-in");
        await Expect(reader.Page.Locator("#check-in")).ToBeFocusedAsync();
        await reader.Page.ClickAsync("summary:has-text('The numbers in a table')");
        await Expect(reader.Page.Locator("table td:last-child")).ToHaveTextAsync([.. Trust.Select(rating => $"{rating}")]);
    }

    [BrowserFact]
    public async Task AnAnswerOfDanger_StandsAlone_AndAsksForNoNumbers()
    {
        await using var reader = await published.Open();
        await reader.Walk(Reader.Safe);
        await reader.BeginJourney();
        await reader.CheckIn(Today.AddDays(-7), "safe", 5);
        await Expect(reader.Page.Locator("figure")).ToHaveCountAsync(1);

        await reader.Page.CheckAsync("input[name=safety][value=afraid]");
        await Expect(reader.Page.Locator(".scale")).ToHaveCountAsync(0);
        await reader.Page.ClickAsync("#add");
        await Expect(reader.Page.Locator("#app h1")).ToHaveTextAsync("Please read this first");
        foreach (string other in new[] { "figure", ".path", ".step.next", "#keep" })
        {
            await Expect(reader.Page.Locator(other)).ToHaveCountAsync(0);
        }
    }

    [BrowserFact]
    public async Task ADayInTheFuture_AndNothingSaid_AreToldInWords()
    {
        await using var reader = await published.Open();
        await reader.Walk(Reader.Safe);
        await reader.BeginJourney();
        await reader.Page.ClickAsync("#add");
        await Expect(reader.Page.Locator(".fault[role=alert]")).ToHaveTextAsync("Please answer at least one of the questions.");
        await reader.Page.CheckAsync("input[name=trust][value='4']");
        await reader.Page.FillAsync("#day", Today.AddDays(2).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await reader.Page.ClickAsync("#add");
        await Expect(reader.Page.Locator(".fault[role=alert]")).ToHaveTextAsync("Please give a day up to today, with all four digits of the year.");
    }

    /// <summary>Somebody types 26 and means 2026; two thousand years of a chart would follow.</summary>
    [BrowserFact]
    public async Task AYearOfTwoDigits_IsToldInWords()
    {
        await using var reader = await published.Open();
        await reader.Walk(Reader.Safe);
        await reader.BeginJourney();
        await reader.Page.CheckAsync("input[name=trust][value='4']");
        await reader.Page.FillAsync("#day", "0026-01-05");
        await reader.Page.ClickAsync("#add");
        await Expect(reader.Page.Locator(".fault[role=alert]")).ToHaveTextAsync("Please give a day up to today, with all four digits of the year.");
    }

    [BrowserFact]
    public async Task ACheckInOfTheWrongDay_CanBeTakenBack()
    {
        await using var reader = await published.Open();
        await reader.Walk(Reader.Safe);
        await reader.BeginJourney();
        await reader.CheckIn(Today.AddDays(-7), "safe", 5);
        await reader.CheckIn(Today.AddDays(-700), "safe", 6);
        await Expect(reader.Page.Locator("figure circle")).ToHaveCountAsync(2);
        await Expect(reader.Page.Locator("#noted")).ToBeFocusedAsync();
        await reader.Page.ClickAsync("#undo");
        await Expect(reader.Page.Locator("figure circle")).ToHaveCountAsync(1);
        await Expect(reader.Page.Locator("#undo")).ToHaveCountAsync(0);
        await Expect(reader.Heading).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task WhatWasDone_CountsAndIsNotGivenAgain_UntilItIsTakenBack()
    {
        await using var reader = await published.Open();
        await reader.Walk(Reader.Safe);
        await reader.BeginJourney();
        await reader.CheckIn(Today.AddDays(-7), "safe", 5);
        string id = (await reader.Page.Locator("article:has([data-told=done]):has(.aside:text-matches(', once\\.'))").First.GetAttributeAsync("data-item"))!;
        await reader.Page.ClickAsync($"article[data-item='{id}'] [data-told=done]");
        await Expect(reader.Page.Locator($"article[data-item='{id}']")).ToHaveCountAsync(0);
        var told = reader.Page.Locator($"[data-part=whatYouDid] [data-item='{id}']");
        await Expect(told).ToContainTextAsync("You did this on one day.");
        await told.Locator("button").ClickAsync();
        await Expect(reader.Page.Locator($"article[data-item='{id}']")).ToHaveCountAsync(1);
        await Expect(told).ToHaveCountAsync(0);
    }

    /// <summary>The next visit knows that it was put aside, and nobody who reads the notes knows why.</summary>
    [BrowserTheory]
    [InlineData("NotSafe")]
    [InlineData("TooHardNow")]
    [InlineData("")]
    public async Task WhatWasPutAside_StaysAway_AndItsReasonIsNotKept(string reason)
    {
        await using var reader = await published.Open();
        await reader.Walk(Reader.Safe);
        await reader.BeginJourney();
        await reader.CheckIn(Today.AddDays(-7), "safe", 5);
        await reader.Page.ClickAsync("#keep");
        await reader.Page.Locator("#forget").WaitForAsync();
        string id = (await Given(reader))[0];
        await reader.Page.ClickAsync($"article[data-item='{id}'] [data-told=aside]");
        await reader.Page.ClickAsync($"article[data-item='{id}'] [data-reason='{reason}']");
        await Expect(reader.Page.Locator($"article[data-item='{id}']")).ToHaveCountAsync(0);
        // What is not safe brings up a card, which is read before anything else.
        await Expect(reader.Page.Locator(reason == "NotSafe" ? "#read-first" : "#noted")).ToBeFocusedAsync();
        string notes = await reader.Page.EvaluateAsync<string>("() => localStorage.getItem('notes')");
        Assert.Contains(id, notes, StringComparison.Ordinal);
        Assert.DoesNotContain("notSafe", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("tooHardNow", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("safety", notes, StringComparison.Ordinal);

        await reader.Load();
        var aside = reader.Page.Locator($"[data-part=putAside] [data-item='{id}']");
        await Expect(aside).ToHaveCountAsync(1);
        await Expect(reader.Page.Locator($"article[data-item='{id}']")).ToHaveCountAsync(0);
        await aside.Locator("button").ClickAsync();
        await Expect(reader.Page.Locator($"article[data-item='{id}']")).ToHaveCountAsync(1);
    }

    private static async Task<IReadOnlyList<string>> Given(Reader reader) =>
        await reader.Page.Locator("article:has([data-told=done])").EvaluateAllAsync<string[]>("items => items.map(item => item.dataset.item)");

    private static Task<bool> IsRising(Reader reader) => reader.Page.Locator("figure circle").EvaluateAllAsync<bool>(
        "dots => Number(dots.at(-1).getAttribute('cy')) < Number(dots[0].getAttribute('cy')) && Number(dots.at(-1).getAttribute('cx')) > Number(dots[0].getAttribute('cx'))");
}
