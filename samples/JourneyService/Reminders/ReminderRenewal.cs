namespace JourneyService.Reminders;

/// <summary>On one machine reminders are in memory; at the start each couple's is registered again.</summary>
internal sealed class ReminderRenewal(JourneyStore store, IGrainFactory grains) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var couple in await store.All())
        {
            stoppingToken.ThrowIfCancellationRequested();
            await grains.GetGrain<ICoupleGrain>(couple).KeepReminder();
        }
    }
}
