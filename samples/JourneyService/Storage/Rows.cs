namespace JourneyService.Storage;

/// <summary>What a grain reads when it wakes.</summary>
/// <param name="Epoch">The epoch that is this grain's alone.</param>
/// <param name="Members">Who is there.</param>
/// <param name="Entries">Every row.</param>
internal sealed record StoredCouple(long Epoch, List<StoredMember> Members, List<StoredEntry> Entries);

/// <summary>A row of the table of members.</summary>
/// <param name="Role">Which of the two.</param>
/// <param name="Person">Who; null is somebody who has left.</param>
[method: ExplicitConstructor]
internal sealed record StoredMember(JourneyRole Role, Guid? Person);

/// <summary>A row of the table of entries.</summary>
/// <param name="Couple">Whose it is.</param>
/// <param name="Id">The same for the same entry.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Shared">Whether it is the couple's and stays when its author leaves.</param>
/// <param name="Format">How the payload is made: 1 or 2.</param>
/// <param name="Payload">The sealed entry.</param>
[method: ExplicitConstructor]
internal sealed record StoredEntry(Guid Couple, Guid Id, JourneyRole Author, bool Shared, short Format, byte[] Payload);

/// <summary>A row that waits to be written.</summary>
/// <param name="Entry">The row.</param>
/// <param name="Epoch">That of the grain that wants it.</param>
/// <param name="Written">Tells whether it was written: false where another grain has taken over.</param>
internal sealed record PendingEntry(StoredEntry Entry, long Epoch, TaskCompletionSource<bool> Written);
