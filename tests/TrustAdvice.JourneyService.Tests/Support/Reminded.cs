using System.Collections.Concurrent;
using JourneyService.Reminders;

namespace TrustAdvice.JourneyService.Tests.Support;

/// <summary>A host's push service that notes what it is given.</summary>
internal sealed class Reminded : IReminderSink
{
    private readonly ConcurrentQueue<(Guid Person, string Text)> _all = new();

    public IReadOnlyList<(Guid Person, string Text)> All => [.. _all];

    public Task Push(Guid person, string text)
    {
        _all.Enqueue((person, text));
        return Task.CompletedTask;
    }
}
