namespace TrustAdvice.Web.Tests.Support;

/// <summary>Every state of the page, one after the other.</summary>
internal static class Tour
{
    /// <summary>Calls with the name of each state while it is shown.</summary>
    public static async Task Take(Reader reader, Func<string, Task> visit)
    {
        await visit("start");
        await reader.Answer("safe");
        await visit("question");
        await reader.Walk(Reader.Safe);
        await visit("advice");
        await reader.Page.ClickAsync(".step.next .why button");
        await reader.Page.Locator(".whynot button").First.ClickAsync();
        await reader.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(part => part.open = true)");
        await visit("advice with everything open");
        await reader.Page.ClickAsync("#journey");
        await visit("beginning of a journey");
        await reader.Page.CheckAsync("input[name=role][value=WasHurt]");
        await reader.Page.ClickAsync("#begin");
        await reader.Page.ClickAsync("#add");
        await reader.Page.Locator(".fault").WaitForAsync();
        await visit("check-in");
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
        foreach (int week in new[] { 5, 4, 3, 2, 1 })
        {
            await reader.CheckIn(today.AddDays(-7 * week), "safe", 8 - week);
        }

        await reader.Page.ClickAsync("article [data-told=done]");
        await reader.Page.Locator("article:not(.next) [data-told=aside]").First.ClickAsync();
        await visit("why not");
        await reader.Page.ClickAsync("article [data-reason='']");
        await reader.Page.ClickAsync("#keep");
        await reader.Page.Locator("#forget").WaitForAsync();
        await visit("journey");
        await reader.Page.ClickAsync("#forget");
        await reader.Load();
        await reader.Answer("afraid");
        await visit("alert above a question");
        await reader.Walk(new Dictionary<string, string> { ["selfHarm"] = "no", ["childrenAtRisk"] = "yes", ["ownConduct"] = "calm" });
        await visit("danger alone");
    }
}
