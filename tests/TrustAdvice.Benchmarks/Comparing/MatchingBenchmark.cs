using BenchmarkDotNet.Attributes;

namespace TrustAdvice.Benchmarks.Comparing;

/// <summary>All rules that hold, in their order, for the same rules and situations. Results are compared before.</summary>
[MemoryDiagnoser]
public class MatchingBenchmark
{
    /// <summary>How many situations one call goes through; the same ones for all that are fast enough.</summary>
    private const int Situations = 1000;

    private int[] _found = [];
    private int _next;
    private IndexMatcher _index = null!;
    private ReadyMatcher _ready = null!;
    private LoopMatcher _loop = null!;
    private IfsMatcher _ifs = null!;
    private RulesEngineMatcher _rulesEngine = null!;

    /// <summary>How many rules.</summary>
    [Params(100, 1000, 10_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var workload = new Workload(Rules);
        _found = new int[Rules];
        _index = new IndexMatcher(RuleSetFiles.Read(workload.ToRuleFile()), workload);
        _ready = new ReadyMatcher(_index, Situations);
        _loop = new LoopMatcher(workload);
        _ifs = new IfsMatcher(workload);
        _rulesEngine = new RulesEngineMatcher(workload);
    }

    [Benchmark(OperationsPerInvoke = Situations)]
    public int Floor()
    {
        int count = 0;
        for (int situation = 0; situation < Situations; situation++)
        {
            count += _ready.Match(situation, _found);
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = Situations)]
    public int Index()
    {
        int count = 0;
        for (int situation = 0; situation < Situations; situation++)
        {
            count += _index.Match(situation, _found);
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = Situations)]
    public ulong IndexWithoutList()
    {
        ulong first = 0;
        for (int situation = 0; situation < Situations; situation++)
        {
            first ^= _index.BitsOf(situation)[0];
        }

        return first;
    }

    [Benchmark(OperationsPerInvoke = Situations)]
    public int Ifs()
    {
        int count = 0;
        for (int situation = 0; situation < Situations; situation++)
        {
            count += _ifs.Match(situation, _found);
        }

        return count;
    }

    [Benchmark]
    public int Loop() => _loop.Match(Next(), _found);

    [Benchmark]
    public int RulesEngine() => _rulesEngine.Match(Next(), _found);

    private int Next() => _next = (_next + 1) % Situations;
}
