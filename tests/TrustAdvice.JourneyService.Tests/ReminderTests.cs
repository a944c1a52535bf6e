using JourneyService.Grains;
using Microsoft.Extensions.DependencyInjection;
using TrustAdvice.JourneyService.Tests.Support;
using TrustAdvice.Journeys;

namespace TrustAdvice.JourneyService.Tests;

/// <summary>A reminder says that there is a note, on the day of a check-in, and never while it is not clear that somebody is safe.</summary>
public sealed class ReminderTests(Service service) : IClassFixture<Service>
{
    [Theory]
    [InlineData("""{0}, "safety": "safe" """, true)]
    [InlineData("""{0}""", false)]
    [InlineData("""{0}, "safety": "unsure" """, false)]
    [InlineData("""{0}, "safety": "afraid" """, false)]
    [InlineData("""{0}, "safety": "safe", "selfHarm": "yes" """, false)]
    [InlineData("""{0}, "safety": "safe", "childrenAtRisk": "yes" """, false)]
    public async Task OnTheDayOfACheckIn_WhoIsSafeIsReminded_Once(string answers, bool isReminded)
    {
        var (hurt, _) = await Phone.Couple(service.Client);
        await hurt.Append(Entries.CheckIn(JourneyRole.WasHurt, 7, more: answers[3..]));

        await Tick(hurt);
        await Tick(hurt);

        Assert.Equal(isReminded ? [(hurt.Person, "You have a note for today.")] : [], service.Reminded.All.Where(told => told.Person == hurt.Person));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(8)]
    [InlineData(14)]
    public async Task OnOtherDays_NobodyIsReminded(int daysAgo)
    {
        var (hurt, _) = await Phone.Couple(service.Client);
        await hurt.Append(Entries.CheckIn(JourneyRole.WasHurt, daysAgo, more: """, "safety": "safe" """));

        await Tick(hurt);

        Assert.DoesNotContain(service.Reminded.All, told => told.Person == hurt.Person);
    }

    [Fact]
    public async Task WhoHasLeft_IsNotReminded_AndThePrivateAnswerOfOneDoesNotSilenceTheOther()
    {
        var (hurt, other) = await Phone.Couple(service.Client);
        await hurt.Append(Entries.CheckIn(JourneyRole.WasHurt, 7, more: """, "safety": "safe" """));
        await other.Append(Entries.CheckIn(JourneyRole.BrokeTrust, 7, more: """, "safety": "afraid" """));
        await other.Send(HttpMethod.Delete, "/me");

        await Tick(hurt);

        Assert.Equal([hurt.Person], service.Reminded.All.Select(told => told.Person).Where(person => person == hurt.Person || person == other.Person));
    }

    [Fact]
    public async Task Reminders_ComeByThemselves_AlsoAfterANewStart()
    {
        using var folder = new Package.Tests.Support.TemporaryFolder();
        Dictionary<string, string> soon = new() { ["ReminderPeriod"] = "00:00:00.5", ["Reminders:MinimumReminderPeriod"] = "00:00:00.1" };
        Phone hurt;
        await using (var first = new Service { Data = folder.Path })
        {
            (hurt, _) = await Phone.Couple(first.Client);
            await hurt.Append(Entries.CheckIn(JourneyRole.WasHurt, 7, more: """, "safety": "safe" """));
        }

        await using var second = new Service { Data = folder.Path };
        foreach (var (name, value) in soon)
        {
            second.Settings[name] = value;
        }

        second.StartServer();
        for (int wait = 0; wait < 200 && second.Reminded.All.Count == 0; wait++)
        {
            await Task.Delay(50);
        }

        Assert.Equal((hurt.Person, "You have a note for today."), Assert.Single(second.Reminded.All));
    }

    private Task Tick(Phone phone) => service.Services.GetRequiredService<IGrainFactory>()
        .GetGrain<ICoupleGrain>(Files.CallerOf(service, phone).Couple).AsReference<IRemindable>().ReceiveReminder("check-in", default);
}
