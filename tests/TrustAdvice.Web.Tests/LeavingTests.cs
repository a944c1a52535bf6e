using TrustAdvice.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace TrustAdvice.Web.Tests;

/// <summary>The quick way out, and the page without a network.</summary>
[Collection(PageGroup.Name)]
public class LeavingTests(PublishedPage published)
{
    private const string Empty = "about:blank";

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Leaving_EmptiesThePage_AndBackDoesNotLeadHereAgain(bool byKeys)
    {
        await using var reader = await Reader.Of(await published.Profile(PublishedPage.Offline), published.Address);
        string before = published.Address + "icon.svg";
        await reader.Page.GotoAsync(before);
        await reader.Load();
        await reader.Stored();
        await reader.Walk(Reader.Safe);
        await reader.BeginJourney();
        if (byKeys)
        {
            await reader.Page.Keyboard.PressAsync("Escape");
            await reader.Page.Keyboard.PressAsync("Escape");
        }
        else
        {
            await reader.Page.ClickAsync("#leave");
        }

        await Expect(reader.Page).ToHaveURLAsync(Empty);
        Assert.Equal("", await reader.Page.TitleAsync());
        await reader.Page.GoBackAsync();
        Assert.Equal(before, reader.Page.Url);
        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length"));
    }

    /// <summary>One Esc may be meant for something else.</summary>
    [BrowserFact]
    public async Task OneEsc_DoesNotLeave()
    {
        await using var reader = await published.Open();
        await reader.Page.Keyboard.PressAsync("Escape");
        await reader.Answer("safe");
        Assert.Equal(published.Address, reader.Page.Url);
    }

    /// <summary>The way out stands from the first frame on, before the program is there.</summary>
    [BrowserFact]
    public async Task LeavingWorks_BeforeTheProgramIsLoaded()
    {
        await using var reader = await Reader.Of(await published.Profile(), published.Address);
        await reader.Page.RouteAsync("**/_framework/**", route => route.AbortAsync());
        await reader.Page.GotoAsync(published.Address);
        await Expect(reader.Page.Locator("[data-label=leaveLimits]:visible")).ToContainTextAsync("cannot clear the history");
        await Expect(reader.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Something went wrong here.");
        await Expect(reader.Page.Locator(".opening")).ToHaveCountAsync(0);
        await reader.Page.ClickAsync("#leave");
        await Expect(reader.Page).ToHaveURLAsync(Empty);
    }

    [BrowserFact]
    public async Task LeavingWorks_WhereScriptsAreOff()
    {
        await using var reader = await Reader.Of(await published.Profile(new() { JavaScriptEnabled = false }), published.Address);
        await reader.Page.GotoAsync(published.Address);
        await Expect(reader.Page.Locator("noscript p:visible")).ToContainTextAsync("needs JavaScript");
        await reader.Page.ClickAsync("#leave");
        await Expect(reader.Page).ToHaveURLAsync(Empty);
    }

    /// <summary>A browser keeps a page as it was for the forward button; the driver of these tests turns that off, so it is said by hand.</summary>
    [BrowserFact]
    public async Task WhoComesForwardAgain_DoesNotSeeWhatWasAnswered()
    {
        await using var reader = await published.Open();
        await reader.Answer("unsure");
        await Expect(reader.Page.Locator(".question[data-fact=safety]")).ToHaveCountAsync(0);
        await reader.Page.EvaluateAsync("() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        await Expect(reader.Page.Locator(".question[data-fact=safety]")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task AfterTheFirstLoad_ItWorksWithoutANetwork()
    {
        await using var profile = await published.Profile(PublishedPage.Offline);
        var server = await PageServer.Start(published.Files);
        var reader = await Reader.Of(profile, server.Address);
        await reader.Load();
        await reader.Stored();
        await profile.SetOfflineAsync(true);
        await server.DisposeAsync();

        await reader.Page.ReloadAsync();
        await reader.Shown();
        await reader.Walk(Reader.Safe);
        await Expect(reader.Page.Locator(".step.next")).ToHaveCountAsync(1);
    }
}
