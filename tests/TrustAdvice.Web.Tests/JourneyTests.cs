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
        await Expect(reader.Page.Locator("[role=alert]")).ToHaveTextAsync("Please answer at least one of the questions.");
        await reader.Page.CheckAsync("input[name=trust][value='4']");
        await reader.Page.FillAsync("#day", Today.AddDays(2).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await reader.Page.ClickAsync("#add");
        await Expect(reader.Page.Locator("[role=alert]")).ToHaveTextAsync("Please give a day up to today.");
    }

    private static Task<bool> IsRising(Reader reader) => reader.Page.Locator("figure circle").EvaluateAllAsync<bool>(
        "dots => Number(dots.at(-1).getAttribute('cy')) < Number(dots[0].getAttribute('cy')) && Number(dots.at(-1).getAttribute('cx')) > Number(dots[0].getAttribute('cx'))");
}
