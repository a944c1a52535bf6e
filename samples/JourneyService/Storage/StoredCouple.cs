namespace JourneyService.Storage;

/// <summary>What a grain reads when it wakes.</summary>
/// <param name="Epoch">The epoch that is this grain's alone.</param>
/// <param name="Members">Who is there; null is somebody who has left.</param>
/// <param name="Entries">Every row.</param>
internal sealed record StoredCouple(long Epoch, List<(JourneyRole Role, Guid? Person)> Members, List<StoredEntry> Entries);
