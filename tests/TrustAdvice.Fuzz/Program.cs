using System.Diagnostics;
using System.Globalization;
using System.Text;
using TrustAdvice;
using TrustAdvice.Fuzz;
using TrustAdvice.Fuzz.Bounds;
using TrustAdvice.Fuzz.Shared;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int seconds = Option("--seconds", 60);
int seed = Option("--seed", 1);
int number = Option("--input", -1);
string? only = Text("--target");
var targets = Targets.All.Where(target => only is null || target.Name == only).ToList();
if (args.Contains("--list"))
{
    Console.WriteLine(string.Join('\n', Targets.All.Select(target => target.Name)));
    return 0;
}

if (args.Contains("--bounds"))
{
    return ShapeReport.Print(only: Text("--of"));
}

if (Text("--shape") is { } shape)
{
    return ShapeReport.Measure(shape, Option("--size", 0) is var size and > 0 ? size : null);
}

if (args.Contains("--shared"))
{
    return SharedReport.Print(Option("--shared", 1_000_000), seed);
}

bool isGuided = args.Contains("--guided");
string? seedFolder = Text("--write-seeds");
string? file = Text("--file");
if (targets.Count == 0 || ((number >= 0 || isGuided || seedFolder is not null || file is not null) && only is null))
{
    Console.Error.WriteLine($"--target is one of {string.Join(", ", Targets.All.Select(target => target.Name))}; --input, --file, --guided and --write-seeds want one.");
    return 2;
}

if (file is not null)
{
    Guided.Check(targets[0], File.ReadAllBytes(file));
    Console.WriteLine("Every promise is kept.");
    return 0;
}

if (seedFolder is not null)
{
    Guided.WriteSeeds(targets[0], seedFolder);
    return 0;
}

if (isGuided)
{
    Guided.Run(targets[0]);
    return 0;
}

var campaigns = targets.ConvertAll(target => new Campaign(target, seed));
if (number >= 0)
{
    Console.WriteLine(Encoding.UTF8.GetString(campaigns[0].InputOf(number)));
    return 0;
}

foreach (var (target, found) in targets.SelectMany(target => Seeds.For(target).SelectMany(file => target.Read(file).Diagnostics)
    .Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => (target, found))))
{
    Console.WriteLine($"A seed of {target.Name} is not sound: {found}");
}

var watch = Stopwatch.StartNew();
using var stop = new CancellationTokenSource();
var work = Task.Factory.StartNew(Work, TaskCreationOptions.LongRunning);
while (!work.Wait(TimeSpan.FromMilliseconds(500)))
{
    if (campaigns.Find(campaign => campaign.Running > Promises.LongestReading) is { } hanging)
    {
        Print(hanging.Hanging());
        return 3;
    }
}

Console.WriteLine($"{"target",-14} {"inputs",10} {"sound",10} {"slowest ms",11} {"most bytes",12} {"besides",12} {"longest input",14} {"failures",9}");
foreach (var campaign in campaigns)
{
    Console.WriteLine(
        $"{campaign.Target.Name,-14} {campaign.Inputs,10} {campaign.Read,10} {campaign.Slowest.TotalMilliseconds,11:F1} "
        + $"{campaign.MostBytes,12} {campaign.MostBytesBesides,12} {campaign.LongestInput,14} {campaign.Failures.Count,9}");
}

Console.WriteLine(
    $"{campaigns.Sum(campaign => (long)campaign.Inputs)} inputs in {watch.Elapsed.TotalSeconds:F0} s, seed {seed}, "
    + $"largest working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MiB");
var failures = campaigns.SelectMany(campaign => campaign.Failures).ToList();
foreach (var failure in failures.DistinctBy(failure => (failure.Target, failure.Reason.Split('\n')[0])).Take(20))
{
    Print(failure);
}

return failures.Count == 0 ? 0 : 1;

// Targets take turns by time, so that a slow one does not take it all.
void Work()
{
    while (watch.Elapsed.TotalSeconds < seconds)
    {
        foreach (var campaign in campaigns)
        {
            for (long until = watch.ElapsedMilliseconds + 100; watch.ElapsedMilliseconds < until && campaign.Failures.Count < 1000;)
            {
                campaign.Step();
            }
        }
    }
}

static void Print(FuzzFailure failure)
{
    string input = Encoding.UTF8.GetString(failure.Input);
    Console.WriteLine($"FAILED: --target {failure.Target} --seed {failure.Seed} --input {failure.Number}");
    Console.WriteLine(string.Join('\n', failure.Reason.Split('\n').Take(8)));
    Console.WriteLine(input.Length > 600 ? input[..600] + "…" : input);
}

string? Text(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;

int Option(string name, int otherwise) => Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
