using System.Diagnostics;

namespace TrustAdvice.Fuzz;

/// <summary>Makes inputs for one target and holds what is promised against each. The same seed makes the same inputs.</summary>
public sealed class Campaign
{
    private readonly FuzzTarget _target;
    private readonly int _seed;
    private readonly IReadOnlyList<byte[]> _seeds;
    private readonly List<Node> _documents;
    private readonly List<Node> _parts;
    private readonly List<FuzzFailure> _failures = [];
    private byte[] _current = [];
    private long _startedAt;

    public Campaign(FuzzTarget target, int seed)
    {
        _target = target;
        _seed = seed;
        _seeds = Seeds.For(target);
        _documents = target.IsCompiled ? [] : [.. _seeds.Select(document => Node.Parse(document))];
        _parts = [.. _documents.SelectMany(document => document.All())];

        // What is loaded once does not count for the first input.
        foreach (byte[] document in _seeds)
        {
            target.Read(document);
        }
    }

    public FuzzTarget Target => _target;

    /// <summary>How many inputs were read.</summary>
    public int Inputs { get; private set; }

    /// <summary>How many of them were sound.</summary>
    public int Read { get; private set; }

    public TimeSpan Slowest { get; private set; }

    /// <summary>The most bytes that one reading allocated.</summary>
    public long MostBytes { get; private set; }

    /// <summary>The most bytes above what is promised for each byte of input.</summary>
    public long MostBytesBesides { get; private set; }

    public int LongestInput { get; private set; }

    public IReadOnlyList<FuzzFailure> Failures => _failures;

    /// <summary>How long the input that is being read has taken so far; another thread may ask.</summary>
    public TimeSpan Running => Volatile.Read(ref _startedAt) is var started && started == 0 ? default : Stopwatch.GetElapsedTime(started);

    /// <summary>The input of a number, from the seed alone.</summary>
    public byte[] InputOf(int number)
    {
        var random = new Random(unchecked((_seed * 1_000_003) + (number * 31) + _target.Name.Length));
        int chosen = random.Next(_seeds.Count);
        if (_target.IsCompiled)
        {
            return new ByteMutator(random).Mutate(_seeds[chosen]);
        }

        byte[] bytes = random.Next(4) == 0 ? _seeds[chosen] : new TreeMutator(random, _parts).Mutate(_documents[chosen]).Write();
        return random.Next(3) == 0 ? new ByteMutator(random).Mutate(bytes) : bytes;
    }

    /// <summary>Reads the next input.</summary>
    public void Step()
    {
        int number = Inputs++;
        _current = InputOf(number);
        LongestInput = Math.Max(LongestInput, _current.Length);
        string? broken = Try(_current, again: number % 4 == 0);
        if (broken is not null)
        {
            _failures.Add(new FuzzFailure(_target.Name, _seed, number, broken, _current));
        }
    }

    /// <summary>The input that takes too long, as a failure.</summary>
    public FuzzFailure Hanging() => new(_target.Name, _seed, Inputs - 1, "It takes too long.", _current);

    private string? Try(byte[] input, bool again)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long started = Stopwatch.GetTimestamp();
        Volatile.Write(ref _startedAt, started);
        try
        {
            var reading = _target.Read(input);
            var took = Stopwatch.GetElapsedTime(started);
            long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            Note(reading, took, bytes, input.Length);
            return Promises.Broken(_target, input, reading)
                ?? (bytes > Promises.BytesBesides + ((long)Promises.BytesForEachByte * input.Length) ? $"It allocates {bytes} bytes." : null)
                ?? (took > Promises.LongestReading ? $"It takes {took}." : null)
                ?? (again && !Promises.AreSame(reading, _target.Read(input)) ? "Read again, it says something else." : null);
        }
#pragma warning disable CA1031 // Whatever comes out of a reader is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
        finally
        {
            Volatile.Write(ref _startedAt, 0);
        }
    }

    private void Note(Reading reading, TimeSpan took, long bytes, int length)
    {
        Read += reading.IsRead ? 1 : 0;
        Slowest = took > Slowest ? took : Slowest;
        MostBytes = Math.Max(MostBytes, bytes);
        MostBytesBesides = Math.Max(MostBytesBesides, bytes - ((long)Promises.BytesForEachByte * length));
    }
}
