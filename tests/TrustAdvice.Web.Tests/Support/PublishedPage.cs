namespace TrustAdvice.Web.Tests.Support;

/// <summary>The page, published once for all tests, with a server and a browser.</summary>
public sealed class PublishedPage : IAsyncLifetime, IDisposable
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    ];

    /// <summary>Milliseconds until something counts as not there; a busy machine takes its time.</summary>
    private const float Patience = 60_000;

    private readonly TemporaryFolder _folder = new();
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private PageServer _server = null!;

    /// <summary>The published files.</summary>
    public string Files => Path.Combine(_folder.Of("out"), "wwwroot");

    /// <summary>Where the page is.</summary>
    public string Address => _server.Address;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        try
        {
            string chromium = Chromium.Path ?? throw new InvalidOperationException("There is no Chromium on the PATH: install the package chromium.");
            new PackedFeed().Make("publish", "samples/WebAdvisor/WebAdvisor.csproj", _folder, "-p:EnforceCodeStyleInBuild=false");
            _server = await PageServer.Start(Files);
            _playwright = await Playwright.CreateAsync();
            Assertions.SetDefaultExpectTimeout(Patience);
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Arguments });
        }
        catch
        {
            // The test runner does not dispose of a fixture that could not be made.
            await DisposeAsync();
            Dispose();
            throw;
        }
    }

    /// <summary>What a test asks for that is about the page without a network.</summary>
    public static BrowserNewContextOptions Offline => new() { Locale = "en-GB", ServiceWorkers = ServiceWorkerPolicy.Allow };

    /// <summary>A reader with a browser profile of their own.</summary>
    public async Task<Reader> Open(BrowserNewContextOptions? options = null)
    {
        var reader = await Reader.Of(await Profile(options), Address);
        await reader.Load();
        return reader;
    }

    /// <summary>A browser profile that has opened nothing. What works without a network is stored only where a test asks for it: it loads each file again.</summary>
    public async Task<IBrowserContext> Profile(BrowserNewContextOptions? options = null)
    {
        options ??= new() { Locale = "en-GB" };
        options.ServiceWorkers ??= ServiceWorkerPolicy.Block;
        var profile = await _browser.NewContextAsync(options);
        profile.SetDefaultTimeout(Patience);
        return profile;
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
