using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;

namespace WebAdvisor;

/// <summary>What only the browser can do; the other half is <c>page.js</c>.</summary>
/// <remarks>Imported: the first calls through the JSON of <c>IJSRuntime</c> took a fifth of the time from the first frame to the question.</remarks>
[SupportedOSPlatform("browser")]
public static partial class Browser
{
    /// <summary>Resolves once what is rendered has been painted.</summary>
    [JSImport("globalThis.page.nextPaint")]
    public static partial Task NextPaint();

    /// <summary>Resolves once the browser has done what waits, such as answering a click.</summary>
    [JSImport("globalThis.page.nextTask")]
    public static partial Task NextTask();

    /// <summary>The language that the reader chose or that the browser speaks.</summary>
    [JSImport("globalThis.page.language")]
    public static partial string Language();

    /// <summary>Tells of each press on the language switch, and of each other tab that kept or forgot notes.</summary>
    [JSImport("globalThis.page.listen")]
    public static partial void Listen(
        [JSMarshalAs<JSType.Function<JSType.String>>] Action<string> speak, [JSMarshalAs<JSType.Function<JSType.Boolean>>] Action<bool> keptElsewhere);

    /// <summary>Says what is shown, so that the frame around it fits.</summary>
    [JSImport("globalThis.page.show")]
    public static partial void Show(string stage);

    /// <summary>Moves the keyboard and the screen reader to what is new.</summary>
    [JSImport("globalThis.page.focus")]
    public static partial void Focus(string id);

    /// <summary>Opens the printing window of the browser.</summary>
    [JSImport("globalThis.page.print")]
    public static partial void Print();

    /// <summary>What was kept; null for nothing.</summary>
    [JSImport("globalThis.page.kept")]
    public static partial string? Kept();

    /// <summary>Keeps notes in this browser. False where it refuses.</summary>
    [JSImport("globalThis.page.keep")]
    public static partial bool Keep(string notes);

    /// <summary>Forgets them.</summary>
    [JSImport("globalThis.page.forget")]
    public static partial void Forget();
}
