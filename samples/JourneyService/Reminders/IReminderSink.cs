namespace JourneyService.Reminders;

/// <summary>Where a host brings a reminder to a person's device. It says nothing about the two, and never comes while safety is unclear.</summary>
public interface IReminderSink
{
    /// <summary>Brings it. It may come twice where a silo ends in between.</summary>
    /// <param name="person">The id that the person's phone was given with its token.</param>
    /// <param name="text">What may be shown: that there is a note, and nothing else.</param>
    Task Push(Guid person, string text);
}

/// <summary>Brings nothing anywhere: a host registers its own.</summary>
internal sealed class NoSink : IReminderSink
{
    public Task Push(Guid person, string text) => Task.CompletedTask;
}
