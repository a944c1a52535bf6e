namespace JourneyService.Reminders;

/// <summary>Brings nothing anywhere: a host registers its own.</summary>
internal sealed class NoSink : IReminderSink
{
    public Task Push(Guid person, string text) => Task.CompletedTask;
}
