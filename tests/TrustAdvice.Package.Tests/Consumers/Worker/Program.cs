using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TrustAdvice;

var builder = Host.CreateApplicationBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddTrustAdvice(options => options.RuleSet = RuleSet.Load("rules.json").LoadOverlay("overlay.json"));
builder.Services.AddHostedService<Adviser>();
using var host = builder.Build();
await host.RunAsync();

internal sealed class Adviser(Advisor advisor, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Console.WriteLine(string.Join(' ', advisor.RuleSet.ItemIds.Take(2)));
        foreach (string faith in (string[])["low", "high"])
        {
            var advice = advisor.Advise(new Situation { Progress = Progress.Stuck }.With("acme.faith", faith));
            Console.WriteLine($"{faith}: {advice.NextStep?.Text.Title}; {advice.AlsoTry.Count} more; {advice.Referral?.To}");
        }

        using var broken = File.OpenRead("broken.json");
        advisor.RuleSet.TryLoadOverlay(broken, [], out _, out var faults);
        Console.WriteLine(string.Join('\n', faults));
        lifetime.StopApplication();
        return Task.CompletedTask;
    }
}
