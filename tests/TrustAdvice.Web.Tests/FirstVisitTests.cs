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
    private const string NoteTheFirstQuestion = """
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
            bytes: loaded.reduce((sum, entry) => sum + entry.encodedBodySize, 0),
          });
        }
        """;

    [BrowserFact]
    public async Task AFirstVisit_PaintsBeforeItAsks()
    {
        int visits = int.TryParse(Environment.GetEnvironmentVariable("FIRST_VISITS"), NumberStyles.None, CultureInfo.InvariantCulture, out int wanted) ? wanted : 1;
        List<double> asked = [], painted = [];
        for (int visit = 0; visit < visits; visit++)
        {
            await using var reader = await Reader.Of(await published.Profile(), published.Address);
            await reader.Page.AddInitScriptAsync(NoteTheFirstQuestion);
            await reader.Load();
            using var figures = JsonDocument.Parse(await reader.Page.EvaluateAsync<string>(Figures));
            asked.Add(figures.RootElement.GetProperty("asked").GetDouble());
            painted.Add(figures.RootElement.GetProperty("painted").GetDouble());
            output.WriteLine($"first frame {painted[^1]:0} ms, first question {asked[^1]:0} ms, {figures.RootElement.GetProperty("bytes").GetDouble():0} bytes");
            Assert.True(painted[^1] < asked[^1], "Something is painted before the question.");
        }

        output.WriteLine($"median of {visits}: first frame {Median(painted):0} ms, first question {Median(asked):0} ms");
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
