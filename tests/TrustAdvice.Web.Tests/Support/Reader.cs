namespace TrustAdvice.Web.Tests.Support;

/// <summary>Somebody who reads and answers in a browser.</summary>
public sealed class Reader : IAsyncDisposable
{
    private readonly string _address;

    private Reader(IBrowserContext profile, IPage page, string address)
    {
        Profile = profile;
        Page = page;
        _address = address;
    }

    /// <summary>The profile, with what the browser keeps.</summary>
    public IBrowserContext Profile { get; }

    /// <summary>What is read.</summary>
    public IPage Page { get; }

    /// <summary>The answers of somebody who is safe and stuck.</summary>
    public static IReadOnlyDictionary<string, string> Safe { get; } = new Dictionary<string, string>
    {
        ["safety"] = "safe",
        ["selfHarm"] = "no",
        ["childrenAtRisk"] = "no",
        ["disclosure"] = "open",
        ["ownConduct"] = "calm",
        ["whoBrokeTrust"] = "partner",
        ["progress"] = "stuck",
        ["myGoal"] = "repair",
    };

    /// <summary>The heading of what is shown.</summary>
    public ILocator Heading => Page.Locator("#heading");

    /// <summary>The fact that is asked for; null where nothing is asked.</summary>
    public async Task<string?> Fact() =>
        await Page.Locator(".question").CountAsync() == 0 ? null : await Page.Locator(".question").GetAttributeAsync("data-fact");

    /// <summary>Opens a tab.</summary>
    public static async Task<Reader> Of(IBrowserContext profile, string address) => new(profile, await profile.NewPageAsync(), address);

    /// <summary>Opens the page and waits for what it shows first.</summary>
    public async Task Load()
    {
        await Page.GotoAsync(_address);
        await Shown();
    }

    /// <summary>Waits until the program shows something.</summary>
    public Task Shown() => Page.Locator("#heading").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>Waits until the page works without a network.</summary>
    public Task Stored() => Page.EvaluateAsync("() => navigator.serviceWorker.ready.then(() => true)");

    /// <summary>Answers the question that is asked; null declines it.</summary>
    public async Task Answer(string? value)
    {
        string? asked = await Fact();
        await Page.ClickAsync($".answers button[data-value='{value}']");
        await Assertions.Expect(Page.Locator($".question[data-fact='{asked}']")).ToHaveCountAsync(0);
    }

    /// <summary>Answers what is asked until the advice is shown, and says in which order.</summary>
    public async Task<IReadOnlyList<KeyValuePair<string, string?>>> Walk(IReadOnlyDictionary<string, string> answers)
    {
        List<KeyValuePair<string, string?>> given = [];
        while (await Fact() is { } fact)
        {
            string? value = answers.GetValueOrDefault(fact);
            given.Add(new(fact, value));
            await Answer(value);
        }

        return given;
    }

    /// <summary>Begins to follow how it goes, as the one who was hurt.</summary>
    public async Task BeginJourney()
    {
        await Page.ClickAsync("#journey");
        await Page.CheckAsync("input[name=role][value=WasHurt]");
        await Page.ClickAsync("#begin");
        await Page.Locator("#add").WaitForAsync();
    }

    /// <summary>Adds a check-in.</summary>
    public async Task CheckIn(DateOnly day, string? safety, int? trust)
    {
        await Page.FillAsync("#day", day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        if (safety is not null)
        {
            await Page.CheckAsync($"input[name=safety][value={safety}]");
        }

        if (trust is not null)
        {
            await Page.CheckAsync($"input[name=trust][value='{trust}']");
        }

        await Page.ClickAsync("#add");
        await Assertions.Expect(Page.Locator("input[name=safety]:checked")).ToHaveCountAsync(0);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Profile.DisposeAsync();
}
