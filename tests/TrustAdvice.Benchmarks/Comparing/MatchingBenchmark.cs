using BenchmarkDotNet.Attributes;

namespace TrustAdvice.Benchmarks.Comparing;

/// <summary>All rules that hold, in their order, for the same rules and situations. Results are compared before.</summary>
[MemoryDiagnoser]
public class MatchingBenchmark
{
    /// <summary>How many situations one call goes through; the same ones for all that are fast enough.</summary>
    private const int Situations = 500;

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

    [GlobalSetup(Targets = [nameof(Floor), nameof(Index), nameof(IndexWithoutList)])]
    public void PrepareIndex()
    {
        var workload = Prepare();
        _index = new IndexMatcher(RuleSetFiles.Read(workload.ToRuleFile()), workload);
        _ready = new ReadyMatcher(_index, Situations);
        WarmUp.Run(situation => _ = _index.Match(situation, _found) + _ready.Match(situation, _found));
    }

    [GlobalSetup(Target = nameof(Ifs))]
    public void PrepareIfs()
    {
        _ifs = new IfsMatcher(Prepare());
        WarmUp.Run(situation => _ = _ifs.Match(situation, _found));
    }

    [GlobalSetup(Target = nameof(Loop))]
    public void PrepareLoop()
    {
        _loop = new LoopMatcher(Prepare());
        WarmUp.Run(situation => _ = _loop.Match(situation, _found));
    }

    [GlobalSetup(Target = nameof(RulesEngine))]
    public void PrepareRulesEngine() => _rulesEngine = new RulesEngineMatcher(Prepare());

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

    private Workload Prepare()
    {
        _found = new int[Rules + SetBits.Slack];
        return new Workload(Rules);
    }

    private int Next() => _next = (_next + 1) % Situations;
}
