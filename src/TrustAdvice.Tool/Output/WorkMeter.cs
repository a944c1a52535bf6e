namespace TrustAdvice.Tool.Output;

/// <summary>How much of some work is done. Thread-safe.</summary>
internal sealed class WorkMeter
{
    private volatile int _done;
    private volatile int _total;

    /// <summary>How many parts there are; 0 while that is not known.</summary>
    public int Total => _total;

    public int Done => _done;

    public void Report(int done, int total) => (_total, _done) = (total, Math.Max(_done, done));
}
