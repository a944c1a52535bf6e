namespace TrustAdvice.Benchmarks;

/// <summary>Calls code until the runtime has optimised it, which it does in the background and in two steps.</summary>
internal static class WarmUp
{
    private const int Rounds = 5;
    private const int CallsPerRound = 100;

    public static void Run(Action<int> call)
    {
        for (int round = 0; round < Rounds; round++)
        {
            for (int at = 0; at < CallsPerRound; at++)
            {
                call(at);
            }

            Thread.Sleep(TimeSpan.FromMilliseconds(300));
        }
    }
}
