using Deque.AxeCore.Playwright;
using TrustAdvice.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace TrustAdvice.Web.Tests;

/// <summary>Somebody tries rules of their own.</summary>
[Collection(PageGroup.Name)]
public class PlaygroundTests(PublishedPage published)
{
    /// <summary>Proofs in a browser take a while, and a busy machine makes it more.</summary>
    private const float Patience = 300_000;

    [BrowserFact]
    public async Task TheExample_HoldsAndSaysWhatItChanges()
    {
        await using var profile = await published.Profile();
        var page = await Open(profile);
        await Settled(page, "Done.");
        await Expect(page.Locator("#proofs")).ToContainTextAsync("Every guarantee holds");
        await Expect(page.Locator("#changes")).ToContainTextAsync("now given: acme.evening-walk");
        await Expect(page.Locator("#changes")).ToContainTextAsync("no longer given: shared-journal");
        Assert.Empty((await page.RunAxe()).Violations);
        await page.SetViewportSizeAsync(320, 800);
        Assert.Equal(0, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"));
    }

    /// <summary>What was being proved is given up as soon as the text changes, so the fault shows without waiting for it.</summary>
    [BrowserFact]
    public async Task AFault_IsShownWithItsPlace_AlsoWhileSomethingIsProved()
    {
        await using var profile = await published.Profile();
        var page = await Open(profile);
        await Expect(page.Locator("#status")).ToContainTextAsync("are being proved", new() { Timeout = Patience });
        string overlay = await page.InputValueAsync("#overlay");
        await page.FillAsync("#overlay", overlay.Replace("\"rank\"", "\"rnak\"", StringComparison.Ordinal));
        await Settled(page, "It cannot be read yet.");
        var fault = page.Locator("#faults .found.bad");
        await Expect(fault).ToContainTextAsync("'rnak' is not known here");
        await Expect(fault).ToContainTextAsync("overlay.json, line 17, column 41: $.rules[0].rnak");
        await fault.Locator("button").ClickAsync();
        await Expect(page.Locator("#overlay")).ToBeFocusedAsync();
        Assert.StartsWith("\"rnak\"", await page.EvaluateAsync<string>("() => document.activeElement.value.slice(document.activeElement.selectionStart)"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task AGuaranteeThatFails_IsShownWithACounterexample()
    {
        await using var profile = await published.Profile();
        var page = await Open(profile);
        await page.FillAsync("#overlay", """
            { "format": 1, "id": "acme.overlay", "version": "1.0.0", "extends": "trustadvice.core",
              "rules": [ { "id": "acme.bad", "when": { "safety": "afraid" }, "withhold": { "referrals": ["abuseSpecialist"] } } ] }
            """);
        await page.FillAsync("#texts", """{ "language": "en" }""");
        await Settled(page, "It would be refused: a guarantee fails.");
        await Expect(page.Locator("#proofs .found.bad")).ToContainTextAsync("fear-specialist: FAILS when safety is afraid");
        await Expect(page.Locator("#proofs code")).ToHaveTextAsync("""{"safety":"afraid"}""");
    }

    private async Task<IPage> Open(IBrowserContext profile)
    {
        var page = await profile.NewPageAsync();
        await page.GotoAsync(published.Address + "playground.html");
        await Expect(page.Locator("#overlay")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("acme"));
        return page;
    }

    private static Task Settled(IPage page, string words) =>
        Expect(page.Locator("#status")).ToHaveTextAsync(words, new() { Timeout = Patience });
}
