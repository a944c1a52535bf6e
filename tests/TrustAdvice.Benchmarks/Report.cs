using System.Globalization;
using System.Text;
using BenchmarkDotNet.Environments;
using TrustAdvice.Benchmarks.Comparing;
using TrustAdvice.Benchmarks.Starting;

namespace TrustAdvice.Benchmarks;

/// <summary>Runs everything and writes docs/benchmarks.md, or prints a part of it.</summary>
internal sealed class Report
{
    private const string Page = "docs/benchmarks.md";
    private const string LoadFile = "/proc/loadavg";

    private static readonly int[] Sizes = [100, 1000, 10_000];

    private readonly StringBuilder _page = new();
    private readonly List<Aim> _aims = [];

    public static int WriteAll()
    {
        var report = new Report();
        Action[] parts = [report.AddLibrary, report.AddMatching, report.AddStart, report.AddLoading];
        foreach (var part in parts)
        {
            part();
            File.WriteAllText(Repository.PathOf(Page), report.Head() + report._page);
        }

        Console.WriteLine($"{Page} is written.");
        return 0;
    }

    public static int PrintMatching() => Print(report => report.AddMatching());

    public static int PrintLoading() => Print(report => report.AddLoading());

    public static int PrintLibrary() => Print(report => report.AddLibrary());

    public static int PrintStart() => Print(report => report.AddStart());

    public static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static int Print(Action<Report> add)
    {
        var report = new Report();
        add(report);
        Console.WriteLine(report._page);
        report._aims.ForEach(aim => Console.WriteLine(aim.ToMarkdown()));
        return 0;
    }

    private string Head()
    {
        string machine = string.Join("\n", HostEnvironmentInfo.GetCurrent().ToFormattedString().Select(line => $"    {line}"));
        string aims = string.Join("\n", _aims.Select(aim => aim.ToMarkdown()));
        return $"""
            # Benchmarks

            This page is written by one command, which takes some ten minutes:

                dotnet run -c Release --project tests/TrustAdvice.Benchmarks -- all

            All figures come from one run of it on this machine:

            {machine}

            {Load()}
            Trust the ratios before the times. Times come from BenchmarkDotNet in one process: the fastest of 40 short
            iterations, since other work on the machine only ever adds; `ns` is 10⁻⁹ s and `µs` 10⁻⁶ s.

            ## What was aimed at

            | what | aim | came out | met |
            | --- | --- | ---: | --- |
            {aims}


            """;
    }

    /// <summary>How much else went on, where the system says it.</summary>
    private static string Load() => File.Exists(LoadFile)
        ? Line($"{File.ReadAllText(LoadFile).Split(' ')[1]} processes were running or waiting on average, on {Environment.ProcessorCount} processors.")
        : "";

    private void AddMatching()
    {
        Title("The same rules on other engines", """
            16 facts of 2 to 10 values, rules of 2 to 5 conditions, 10,000 situations; the result is all rules that hold, in the
            order of their priority. The results are compared first, and the run ends where two differ. RulesEngine and the
            whole library from outside are asked about fewer situations.

            | rules | hold, on average | situations compared | with RulesEngine and through `Advise` |
            | ---: | ---: | ---: | ---: |
            """);
        Array.ForEach(Sizes, rules => Add(Equality.Check(rules)));
        var figures = Timing.Of<MatchingBenchmark>();
        Add("");
        Add("Each factor is the time against that of the index with the full list.");
        Add("");
        Add("| | 100 rules | bytes | 1,000 rules | bytes | 10,000 rules | bytes |");
        Add("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        AddMatcher("floor: listing the bits of a ready result", nameof(MatchingBenchmark.Floor), figures);
        AddMatcher("the index, the result left as bits", nameof(MatchingBenchmark.IndexWithoutList), figures);
        AddMatcher("the index, with the full list", nameof(MatchingBenchmark.Index), figures);
        AddMatcher("C# `if`s as written by hand", nameof(MatchingBenchmark.Ifs), figures);
        AddMatcher("a loop over rule objects", nameof(MatchingBenchmark.Loop), figures);
        AddMatcher("microsoft/RulesEngine 6.0.1", nameof(MatchingBenchmark.RulesEngine), figures);
        Add("");
        Add("RulesEngine does more for a call: it builds a tree of results, can chain rules and is asynchronous. The `if`s are");
        Add("generated and compiled before anything is timed, a hundred in a method. RulesEngine allocates up to six megabytes a");
        Add("call, so its time, and with it the factor, differs from one run of this page to another: in three runs of one day by");
        Add("a seventh with 100 rules and by a half with 10,000.");
        foreach (int rules in Sizes)
        {
            double index = figures[(nameof(MatchingBenchmark.Index), rules)].Nanoseconds;
            Aim(Line($"{rules:N0} rules: the full list against the floor"), index / figures[(nameof(MatchingBenchmark.Floor), rules)].Nanoseconds, rules == Sizes[0] ? 3 : 2, " times");
        }

        AimFactor(figures, nameof(MatchingBenchmark.Ifs), "`if`s", 100, 15);
        AimFactor(figures, nameof(MatchingBenchmark.Ifs), "`if`s", 10_000, 60);
        AimFactor(figures, nameof(MatchingBenchmark.RulesEngine), "RulesEngine", 100, 700);
        AimFactor(figures, nameof(MatchingBenchmark.RulesEngine), "RulesEngine", 10_000, 4000);
    }

    private void AddMatcher(string what, string method, Dictionary<(string Method, int Parameter), Figures> figures)
    {
        var cells = Sizes.Select(rules =>
        {
            var own = figures[(method, rules)];
            double factor = own.Nanoseconds / figures[(nameof(MatchingBenchmark.Index), rules)].Nanoseconds;
            string times = factor >= 10 ? Line($"{factor:N0}") : Line($"{factor:N2}");
            return Line($"{Time(own.Nanoseconds)} ({times}×) | {own.Bytes:N0}");
        });
        Add($"| {what} | {string.Join(" | ", cells)} |");
    }

    private void AddLoading()
    {
        Title("Loading", """
            From the rules to the first result, the middle one of three. For TrustAdvice that is a rule file with all its
            checks; for RulesEngine, which compiles when it is first asked, the rules as objects and one situation. "Just in
            time": in a fresh process with the just-in-time compiler, then a second time in it, and the middle of the last nine
            of thirty more, "warm". "Ahead of time": in a fresh process of a program compiled to native code for this machine.
            "Compiled file": what `trustadvice compile` makes of them, loaded with its hash in a fresh process, just in time.

            | rules | compiled file | ahead of time | just in time | second time | warm | held | RulesEngine | held |
            | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            """);
        var native = Loading.Native(Sizes);
        for (int size = 0; size < Sizes.Length; size++)
        {
            var own = Loading.Of(LoadingRow.TrustAdvice, Sizes[size]);
            var other = Loading.Of(LoadingRow.RulesEngine, Sizes[size]);
            double compiled = Loading.Compiled(Sizes[size]);
            Add(Line($"| {Sizes[size]:N0} | {compiled:N0} ms | {native[size]:N0} ms | {own.First:N0} ms | {own.Second:N0} ms | {own.Warm:N0} ms | {Kilobytes(own.Held)} | {other.First:N0} ms | {Kilobytes(other.Held)} |"));
            if (size == Sizes.Length - 1)
            {
                Aim("10,000 rules from a compiled file, in a fresh process", compiled, 20, " ms");
                Aim("10,000 rules load in a fresh process, ahead of time", native[size], 200, " ms");
                Aim("10,000 rules load in a fresh process, just in time", own.First, 200, " ms");
                Aim("10,000 rules load in a warm process", own.Warm, 200, " ms");
            }
        }
    }

    private void AddLibrary()
    {
        Title("The library on the built-in rule set", """
            The situations are those of the samples, in turn. "What an app reads" is the next step with its text, what else to
            try, the first referral and the alerts. Texts are handed out by reference.

            | what | time | bytes |
            | --- | ---: | ---: |
            """);
        var figures = Timing.Of<LibraryBenchmark>();
        AddOperation("`Advise`, and what an app reads", nameof(LibraryBenchmark.Advise), figures);
        AddOperation("the same with no telemetry in its way", nameof(LibraryBenchmark.AdviseWithoutTelemetry), figures);
        AddOperation("the same while somebody listens to all of it", nameof(LibraryBenchmark.AdviseListened), figures);
        AddOperation("`Advise`, and every list of it", nameof(LibraryBenchmark.AdviseEverything), figures);
        AddOperation("`Advise` and `Explain` the next step", nameof(LibraryBenchmark.Explain), figures);
        AddOperation("`Questions`, nothing known", nameof(LibraryBenchmark.Questions), figures);
        AddOperation("`Journey.Assess`", nameof(LibraryBenchmark.AssessJourney), figures);
        AddOperation("`Advise` on a journey: three years of weekly entries by both", nameof(LibraryBenchmark.AdviseJourney), figures);
        AddOperation("`Journey.Merge` of two copies of it", nameof(LibraryBenchmark.MergeJourneys), figures);
        AddOperation("reading the rule set again with `RuleSet.Load`", nameof(LibraryBenchmark.LoadRuleSet), figures);
        AddOperation("proving all its guarantees", nameof(LibraryBenchmark.Prove), figures);
        var advise = figures[(nameof(LibraryBenchmark.Advise), 0)];
        Aim("`Advise`, and what an app reads", advise.Nanoseconds, 500, " ns");
        Aim("the same, memory", advise.Bytes, 512, " bytes");
        Aim("`Advise` on a journey of three years", figures[(nameof(LibraryBenchmark.AdviseJourney), 0)].Nanoseconds / 1000, 1000, " µs");
    }

    private void AddOperation(string what, string method, Dictionary<(string Method, int Parameter), Figures> figures)
    {
        var own = figures[(method, 0)];
        Add(Line($"| {what} | {Time(own.Nanoseconds)} | {own.Bytes:N0} |"));
    }

    private void AddStart()
    {
        Title("A fresh process to the first advice", """
            From starting the process to its end, against a program that does nothing, in turn; both are built by this
            command. The median of 41 runs, and the processor time of all threads beside it, which other processes disturb less.

            | compiled | empty | first advice | difference | difference in processor time | size, empty | size |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            """);
        foreach (var row in ColdStart.Measure())
        {
            string kind = row.AheadOfTime ? "ahead of time" : "just in time";
            string sizes = row.AheadOfTime ? $"{Kilobytes(row.EmptySize)} | {Kilobytes(row.AdvisingSize)}" : "- | -";
            Add(Line($"| {kind} | {row.Empty.Wall:N1} ms | {row.Advising.Wall:N1} ms | {row.Difference:N1} ms | {row.Advising.Processor - row.Empty.Processor:N1} ms | {sizes} |"));
            if (row.AheadOfTime)
            {
                Aim("first advice of a fresh native process, more than an empty one", row.Difference, 10, " ms");
            }
            else
            {
                Aim("the same just in time", row.Difference, 20, " ms");
            }
        }

        double services = HostStart.Measure();
        Add("");
        Add(Line($"`AddTrustAdvice` and building the services take {services:N1} ms in a fresh process that has built services before, just in time;"));
        Add("the advisor is made when it is first asked for.");
        Aim("`AddTrustAdvice` and building the services, in a fresh process", services, 3, " ms");
    }

    private void AimFactor(
        Dictionary<(string Method, int Parameter), Figures> figures, string method, string name, int rules, double bound)
    {
        double factor = figures[(method, rules)].Nanoseconds / figures[(nameof(MatchingBenchmark.Index), rules)].Nanoseconds;
        _aims.Add(new Aim(Line($"{rules:N0} rules: faster than {name}"), factor, bound, " times", AtLeast: true));
    }

    private void Aim(string what, double figure, double bound, string unit) => _aims.Add(new Aim(what, figure, bound, unit));

    private void Title(string title, string text)
    {
        Console.Error.WriteLine(title);
        Add(_page.Length == 0 ? $"## {title}" : $"\n## {title}");
        Add("");
        Add(text);
    }

    private void Add(string line) => _page.Append(line).Append('\n');

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 100 => Line($"{nanoseconds:N1} ns"),
        < 1000 => Line($"{nanoseconds:N0} ns"),
        < 100_000 => Line($"{nanoseconds / 1000:N1} µs"),
        < 1_000_000 => Line($"{nanoseconds / 1000:N0} µs"),
        _ => Line($"{nanoseconds / 1_000_000:N1} ms"),
    };

    private static string Kilobytes(long bytes) => Line($"{bytes / 1024.0:N0} KB");
}
