using Deque.AxeCore.Playwright;
using TrustAdvice.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace TrustAdvice.Web.Tests;

/// <summary>What everybody can see, hear and reach, on every state of the page.</summary>
[Collection(PageGroup.Name)]
public class AppearanceTests(PublishedPage published)
{
    private static readonly int[] Widths = [320, 360, 768, 1440];

    /// <summary>The lowest contrast of a text with what lies behind it; axe leaves most of it undecided.</summary>
    private const string LowContrast = """
        () => {
          const numbers = colour => colour.match(/[\d.]+/g).map(Number);
          const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
            .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
          const behind = element => {
            for (let at = element; at; at = at.parentElement) {
              const colour = numbers(getComputedStyle(at).backgroundColor);
              if (colour.length < 4 || colour[3] === 1) { return colour; }
            }
            return [255, 255, 255];
          };
          return [...document.querySelectorAll('body *')]
            .filter(element => element.checkVisibility() && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
            .map(element => {
              const style = getComputedStyle(element);
              const [a, b] = [light(numbers(element.namespaceURI.endsWith('svg') ? style.fill : style.color)), light(behind(element))].sort((x, y) => y - x);
              return { words: element.textContent.trim().slice(0, 40), contrast: (a + 0.05) / (b + 0.05) };
            })
            .filter(text => text.contrast < 4.5)
            .map(text => `${text.words}: ${text.contrast.toFixed(2)}`);
        }
        """;

    /// <summary>Each of the two walks takes a language and a colour scheme, since what one finds in the one is there in the other.</summary>
    [BrowserTheory]
    [InlineData("en-GB", ColorScheme.Light)]
    [InlineData("de-DE", ColorScheme.Dark)]
    public async Task NoState_IsHardToReadOrReach_OrWiderThanTheScreen(string locale, ColorScheme scheme)
    {
        await using var reader = await published.Open(new() { Locale = locale, ColorScheme = scheme });
        List<string> found = [];
        await Tour.Take(reader, async state =>
        {
            var result = await reader.Page.RunAxe();
            found.AddRange(result.Violations.Select(violation => $"{state}: {violation.Id} {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
            found.AddRange((await reader.Page.EvaluateAsync<string[]>(LowContrast)).Select(text => $"{state}: {text}"));
            foreach (int width in Widths)
            {
                await reader.Page.SetViewportSizeAsync(width, 800);
                int over = await reader.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");
                if (over > 0)
                {
                    found.Add($"{state} at {width}: {over}");
                }
            }
        });
        Assert.Empty(found);
    }

    [BrowserFact]
    public async Task AFaintText_AndAButtonWithoutAName_WouldBeFound()
    {
        await using var reader = await published.Open();
        await reader.Page.EvaluateAsync("""
            () => {
              document.querySelector('main').insertAdjacentHTML('beforeend', '<p id="faint">Faint</p><button></button>');
              document.getElementById('faint').style.color = 'rgb(200, 200, 200)';
            }
            """);
        Assert.StartsWith("Faint: ", Assert.Single(await reader.Page.EvaluateAsync<string[]>(LowContrast)), StringComparison.Ordinal);
        Assert.Contains((await reader.Page.RunAxe()).Violations, violation => violation.Id == "button-name");
    }

    [BrowserFact]
    public async Task TheKeyboardAlone_WalksFromTheFirstQuestionToTheAdvice()
    {
        await using var reader = await published.Open();
        while (await reader.Fact() is { } fact)
        {
            await TabTo(reader, $".answers button[data-value='{Reader.Safe.GetValueOrDefault(fact)}']");
            Assert.True(await reader.Page.EvaluateAsync<bool>("() => getComputedStyle(document.activeElement).outlineStyle === 'solid'"), "Where one is can be seen.");
            await reader.Page.Keyboard.PressAsync("Enter");
            await Expect(reader.Page.Locator($".question[data-fact='{fact}']")).ToHaveCountAsync(0);
            await Expect(reader.Heading).ToBeFocusedAsync();
        }

        await TabTo(reader, ".step.next .why button");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(reader.Page.Locator(".step.next .why p")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Print_ShowsAllOfTheAdviceAndNoButtons()
    {
        await using var reader = await published.Open();
        await reader.Walk(Reader.Safe);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(reader.Page.Locator("#leave")).ToBeHiddenAsync();
        await Expect(reader.Page.Locator(".step.next dl")).ToBeVisibleAsync();
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => [...document.querySelectorAll('button, .whynot, .notes')].every(part => !part.checkVisibility())"));
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => document.querySelector('details dl').getBoundingClientRect().height > 50"), "What is folded is printed.");
    }

    [BrowserFact]
    public async Task NothingMoves_ForWhoWantsThat()
    {
        await using var reader = await published.Open(new() { ReducedMotion = ReducedMotion.Reduce });
        Assert.Equal("auto", await reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).scrollBehavior"));
        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("() => document.getAnimations().length"));
    }

    /// <summary>With colours of the reader's own no background says what is chosen.</summary>
    [BrowserFact]
    public async Task ForcedColours_LeaveWhatIsChosenToBeSeen()
    {
        await using var reader = await published.Open(new() { ForcedColors = ForcedColors.Active });
        await reader.Walk(Reader.Safe);
        await reader.BeginJourney();
        await reader.Page.CheckAsync("input[name=trust][value='4']");
        const string Border = "label => getComputedStyle(label).borderTopWidth";
        Assert.Equal("4px", await reader.Page.Locator(".scale label:has([name=trust][value='4'])").EvaluateAsync<string>(Border));
        Assert.Equal("1px", await reader.Page.Locator(".scale label:has([name=trust][value='5'])").EvaluateAsync<string>(Border));
    }

    private static async Task TabTo(Reader reader, string selector)
    {
        for (int press = 0; press < 40; press++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            if (await reader.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"Tab does not lead to {selector}.");
    }
}
