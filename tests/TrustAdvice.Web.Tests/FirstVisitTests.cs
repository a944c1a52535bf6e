using System.Globalization;
using System.Text.Json;
using TrustAdvice.Web.Tests.Support;
using Xunit.Abstractions;

namespace TrustAdvice.Web.Tests;

/// <summary>
/// What a first visit waits for and loads. It is printed and not asserted, since it says as much about the machine as about the page.
/// With <c>FIRST_VISITS</c> in the environment there are as many visits, each by a profile that has loaded nothing yet.
/// </summary>
[Collection(PageGroup.Name)]
public class FirstVisitTests(PublishedPage published, ITestOutputHelper output)
{
    /// <summary>The page asks for kept notes, makes the advisor and then listens; what takes longer than 50 ms the browser calls a long task.</summary>
    private const string NoteTheFirstQuestion = """
        let calls;
        Object.defineProperty(globalThis, 'page', {
          get: () => calls,
          set: value => {
            const { kept, listen } = calls = value;
            calls.kept = () => { globalThis.touched = performance.now(); return kept(); };
            calls.listen = (...listener) => { globalThis.ready = performance.now(); return listen(...listener); };
          },
        });
        globalThis.tasks = [];
        new PerformanceObserver(list => globalThis.tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
        new MutationObserver((_, observer) => {
          if (document.getElementById('heading')) { globalThis.asked = performance.now(); observer.disconnect(); }
        }).observe(document, { childList: true, subtree: true });
        """;

    private const string Figures = """
        () => {
          const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].filter(entry => entry.startTime < globalThis.asked);
          return JSON.stringify({
            asked: globalThis.asked,
            painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
            ready: globalThis.ready - globalThis.touched,
            longest: Math.max(0, ...globalThis.tasks.filter(task => task.startTime + task.duration > globalThis.touched && task.startTime < globalThis.asked).map(task => task.duration)),
            bytes: loaded.reduce((sum, entry) => sum + entry.encodedBodySize, 0),
          });
        }
        """;

    [BrowserFact]
    public async Task AFirstVisit_PaintsBeforeItAsks()
    {
        int visits = int.TryParse(Environment.GetEnvironmentVariable("FIRST_VISITS"), NumberStyles.None, CultureInfo.InvariantCulture, out int wanted) ? wanted : 1;
        List<double> asked = [], painted = [], ready = [], longest = [];
        for (int visit = 0; visit < visits; visit++)
        {
            await using var reader = await Reader.Of(await published.Profile(PublishedPage.Offline), published.Address);
            await reader.Page.AddInitScriptAsync(NoteTheFirstQuestion);
            await reader.Load();
            using var figures = JsonDocument.Parse(await reader.Page.EvaluateAsync<string>(Figures));
            asked.Add(figures.RootElement.GetProperty("asked").GetDouble());
            painted.Add(figures.RootElement.GetProperty("painted").GetDouble());
            ready.Add(figures.RootElement.GetProperty("ready").GetDouble());
            longest.Add(figures.RootElement.GetProperty("longest").GetDouble());
            output.WriteLine($"first frame {painted[^1]:0} ms, first question {asked[^1]:0} ms, advisor in {ready[^1]:0} ms, longest task from then on {longest[^1]:0} ms, {figures.RootElement.GetProperty("bytes").GetDouble():0} bytes");
            Assert.True(painted[^1] < asked[^1], "Something is painted before the question.");
        }

        output.WriteLine($"median of {visits}: first frame {Median(painted):0} ms, first question {Median(asked):0} ms, advisor in {Median(ready):0} ms, longest task from then on {Median(longest):0} ms");
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
