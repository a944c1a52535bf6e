namespace JourneyService.Storage;

/// <summary>A row that waits to be written, under the epoch of the grain that wants it.</summary>
internal sealed record PendingEntry(StoredEntry Entry, long Epoch)
{
    /// <summary>Tells whether it was written: false where another grain has taken over.</summary>
    public TaskCompletionSource<bool> Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
