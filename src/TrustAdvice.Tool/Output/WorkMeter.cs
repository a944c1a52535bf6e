namespace TrustAdvice.Tool.Output;

/// <summary>How much of some work is done. Thread-safe.</summary>
internal sealed class WorkMeter
{
    private int _done;
    private volatile int _total;

    /// <summary>How many parts there are; 0 while that is not known.</summary>
    public int Total
    {
        get => _total;
        set => _total = value;
    }

    public int Done => Volatile.Read(ref _done);

    public void Step() => Interlocked.Increment(ref _done);
}
