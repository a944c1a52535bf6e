using System.Collections.Concurrent;
using System.Text.Json;
using TrustAdvice.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace TrustAdvice.Web.Tests;

/// <summary>Nothing leaves the device, nothing is kept unless the reader asks, and one button forgets it.</summary>
[Collection(PageGroup.Name)]
public class PrivacyTests(PublishedPage published)
{
    private const string Stranger = "http://stranger.example/";

    [BrowserFact]
    public async Task AfterLoading_NoRequestLeaves()
    {
        await using var reader = await published.Open(PublishedPage.Offline);
        await reader.Stored();
        await reader.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var requests = Watch(reader);

        await reader.Walk(Reader.Safe);
        await reader.Page.ClickAsync("[data-language=de]");
        await reader.Page.ClickAsync(".step.next .why button");
        await reader.Page.ClickAsync("#keep");
        await reader.BeginJourney();
        await reader.CheckIn(DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date), "safe", 5);
        Assert.Empty(requests);
        Assert.Equal(published.Address, reader.Page.Url);
    }

    [BrowserFact]
    public async Task WhileLoading_NothingIsSaidAndNobodyElseIsAsked()
    {
        await using var reader = await Reader.Of(await published.Profile(PublishedPage.Offline), published.Address);
        var requests = Watch(reader);
        await reader.Load();
        await reader.Stored();
        Assert.NotEmpty(requests);
        Assert.All(requests, request =>
        {
            Assert.StartsWith(published.Address, request.Url, StringComparison.Ordinal);
            Assert.Equal("GET", request.Method);
            Assert.Null(request.PostData);
            Assert.DoesNotContain('?', request.Url);
        });
    }

    /// <summary>The two tests above would be worth nothing if a request to somebody else were not seen.</summary>
    [BrowserFact]
    public async Task ARequestToSomebodyElse_WouldBeSeen()
    {
        await using var reader = await Reader.Of(await published.Profile(new() { BypassCSP = true }), published.Address);
        await reader.Load();
        var requests = Watch(reader);
        await Send(reader);
        Assert.Contains(requests, request => request.Url == Stranger + "fetch");
        Assert.Contains(requests, request => request.Url == Stranger + "beacon" && request.Method == "POST");
    }

    [BrowserFact]
    public async Task TheContentSecurityPolicy_LetsNoRequestToSomebodyElseOut()
    {
        await using var reader = await published.Open();
        var violated = reader.Page.EvaluateAsync<string>(
            "() => new Promise(resolve => document.addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective), { once: true }))");
        var requests = Watch(reader);
        await Send(reader);
        Assert.Equal("connect-src", await violated);

        // The service worker may still load the page's own files.
        Assert.DoesNotContain(requests, request => !request.Url.StartsWith(published.Address, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task NothingIsKept_UnlessTheReaderAsks()
    {
        await using var reader = await published.Open();
        await reader.Walk(Reader.Safe);
        Assert.Equal("{}", await Kept(reader));
        Assert.Empty(await reader.Profile.CookiesAsync());

        await reader.Page.ClickAsync("#keep");
        await Expect(reader.Page.Locator("#forget")).ToBeVisibleAsync();
        using var stored = JsonDocument.Parse(await Kept(reader));
        var entry = Assert.Single(stored.RootElement.EnumerateObject());
        Assert.Equal("notes", entry.Name);
        var secret = Advisor.Default.RuleSet.FactDefinitions.Where(fact => fact.IsPrivate).Select(fact => fact.Name).ToList();
        Assert.Contains("safety", secret);
        Assert.All(secret, fact => Assert.DoesNotContain($"\"{fact}\"", entry.Value.GetString(), StringComparison.Ordinal));

        await reader.Page.ClickAsync("#forget");
        await Expect(reader.Page.Locator("#forget")).ToHaveCountAsync(0);
        Assert.Equal("{}", await Kept(reader));
    }

    [BrowserFact]
    public async Task KeptNotes_AreThereNextTime_WithoutPrivateAnswers()
    {
        await using var reader = await published.Open();
        await reader.Walk(Reader.Safe);
        await reader.BeginJourney();
        await reader.Page.ClickAsync("#keep");
        await Expect(reader.Page.Locator("#forget")).ToBeVisibleAsync();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
        await reader.CheckIn(today.AddDays(-7), "unsure", 5);
        Assert.DoesNotContain("unsure", await Kept(reader), StringComparison.Ordinal);

        await reader.Load();
        await Expect(reader.Heading).ToHaveTextAsync("How it goes over time");
        await Expect(reader.Page.Locator("figure circle")).ToHaveCountAsync(1);
        await reader.Page.ClickAsync("#forget");
        await Expect(reader.Page.Locator("#forget")).ToHaveCountAsync(0);
        await reader.Load();
        await Expect(reader.Page.Locator(".question[data-fact=safety]")).ToHaveCountAsync(1);
    }

    [BrowserTheory]
    [InlineData("not JSON")]
    [InlineData("[]")]
    [InlineData("""{ "known": { "safety": "no such value" } }""")]
    [InlineData("""{ "known": {}, "journey": { "version": 1, "whoBrokeTrust": "both", "events": [] } }""")]
    public async Task NotesThatCannotBeRead_AreSaidAndCanBeForgotten(string notes)
    {
        await using var reader = await published.Open();
        await reader.Page.EvaluateAsync("notes => localStorage.setItem('notes', notes)", notes);
        await reader.Load();
        await Expect(reader.Page.Locator("#app > .aside")).ToContainTextAsync("cannot be read");
        await reader.Page.ClickAsync("#forget");
        await Expect(reader.Page.Locator("#app > .aside")).ToHaveCountAsync(0);
        Assert.Equal("{}", await Kept(reader));
    }

    /// <summary>Whoever opens this browser could write that the reader is safe, and then nobody would ask.</summary>
    [BrowserFact]
    public async Task NotesThatAnswerAboutSafety_AreNotBelieved()
    {
        await using var reader = await published.Open();
        await reader.Page.EvaluateAsync("notes => localStorage.setItem('notes', notes)", """
            { "known": { "safety": "safe", "selfHarm": "no", "progress": "stuck" }, "journey": null }
            """);
        await reader.Load();
        Assert.Equal("safety", await reader.Fact());
        await reader.Answer("safe");
        Assert.Equal("selfHarm", await reader.Fact());
        await Expect(reader.Page.Locator("#forget")).ToBeVisibleAsync();
    }

    /// <summary>What one tab forgets, another must not bring back.</summary>
    [BrowserFact]
    public async Task NotesForgottenInOneTab_StayForgottenInTheOther()
    {
        await using var reader = await published.Open();
        var other = await SecondTab(reader);
        await other.Page.ClickAsync("#forget");
        await Expect(reader.Page.Locator("#notes [role=status]")).ToHaveTextAsync("Your notes are gone from this browser.");
        await reader.Page.ClickAsync("#back");
        await Expect(reader.Page.Locator(".question")).ToHaveCountAsync(1);
        Assert.Equal("{}", await Kept(reader));
    }

    [BrowserFact]
    public async Task NotesChangedInAnotherTab_AreNotOverwritten()
    {
        await using var reader = await published.Open();
        var other = await SecondTab(reader);
        await other.Walk(Reader.Safe);
        await other.BeginJourney();
        await Expect(reader.Page.Locator("#notes [role=status]")).ToContainTextAsync("changed in another tab");
        await Expect(reader.Page.Locator("#forget")).ToHaveCountAsync(0);
    }

    /// <summary>Another tab, on the notes that the first one kept.</summary>
    private async Task<Reader> SecondTab(Reader reader)
    {
        await reader.Walk(Reader.Safe);
        await reader.Page.ClickAsync("#keep");
        await reader.Page.Locator("#forget").WaitForAsync();
        var other = await Reader.Of(reader.Profile, published.Address);
        await other.Load();
        return other;
    }

    private static ConcurrentBag<IRequest> Watch(Reader reader)
    {
        ConcurrentBag<IRequest> requests = [];
        reader.Profile.Request += (_, request) => requests.Add(request);
        return requests;
    }

    private static async Task Send(Reader reader) => await reader.Page.EvaluateAsync(
        "async address => { navigator.sendBeacon(address + 'beacon', 'said'); await fetch(address + 'fetch', { mode: 'no-cors' }).catch(() => {}); }", Stranger);

    private static Task<string> Kept(Reader reader) => reader.Page.EvaluateAsync<string>("() => JSON.stringify({ ...localStorage, ...sessionStorage })");
}
