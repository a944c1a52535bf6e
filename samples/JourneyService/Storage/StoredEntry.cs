namespace JourneyService.Storage;

/// <summary>A row of the table of entries.</summary>
/// <param name="Couple">Whose it is.</param>
/// <param name="Id">The same for the same entry.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Shared">Whether it is the couple's and stays when its author leaves.</param>
/// <param name="Format">How the payload is made: 1 or 2.</param>
/// <param name="Payload">The sealed entry.</param>
internal sealed record StoredEntry(Guid Couple, Guid Id, JourneyRole Author, bool Shared, short Format, byte[] Payload);
