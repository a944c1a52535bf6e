using Microsoft.JSInterop;

namespace WebAdvisor;

/// <summary>What only the browser can do; the other half is <c>page.js</c>.</summary>
public sealed class Browser(IJSRuntime script)
{
    /// <summary>Resolves once what is rendered has been painted.</summary>
    public ValueTask NextPaint() => script.InvokeVoidAsync("page.nextPaint");

    /// <summary>The language that the reader chose or that the browser speaks.</summary>
    public string Language => ((IJSInProcessRuntime)script).Invoke<string>("page.language");

    /// <summary>Tells of each press on the language switch.</summary>
    public ValueTask Listen<T>(DotNetObjectReference<T> listener) where T : class => script.InvokeVoidAsync("page.listen", listener);

    /// <summary>Says what is shown, so that the frame around it fits.</summary>
    public ValueTask Show(string stage) => script.InvokeVoidAsync("page.show", stage);

    /// <summary>Moves the keyboard and the screen reader to what is new.</summary>
    public ValueTask Focus(string id) => script.InvokeVoidAsync("page.focus", id);

    /// <summary>Opens the printing window of the browser.</summary>
    public ValueTask Print() => script.InvokeVoidAsync("page.print");

    /// <summary>What was kept; null for nothing.</summary>
    public ValueTask<string?> Kept() => script.InvokeAsync<string?>("page.kept");

    /// <summary>Keeps notes in this browser. False where it refuses.</summary>
    public ValueTask<bool> Keep(string notes) => script.InvokeAsync<bool>("page.keep", notes);

    /// <summary>Forgets them.</summary>
    public ValueTask Forget() => script.InvokeVoidAsync("page.forget");
}
