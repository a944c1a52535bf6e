using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Versioning;
using TrustAdvice;
using TrustAdvice.Corpus;

// Usage: TrustAdvice.Corpus SAMPLES-FOLDER | first
// What the library answers to a fixed list of questions, as one hash: the same for every way of building it. Or what the first
// advice of this process takes, before anything else is done in it.
if (args is ["first"])
{
    FirstAdvice.Print();
    return;
}

using var answers = new Answers();
answers.AddSituations(new SituationList(seed: 20_261_123, count: 1_000));
answers.AddInterviews(new SituationList(seed: 7, count: 60));
answers.AddSampleSituations(Path.Combine(args[0], "situations"));
answers.AddJourneys(Path.Combine(args[0], "journeys"));
answers.AddRuleSets();

Console.WriteLine($"library {typeof(Advisor).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName}");
Console.WriteLine($"dynamic code {RuntimeFeature.IsDynamicCodeSupported}");
Console.WriteLine($"situations {answers.Situations}, interviews {answers.Interviews}, journey days {answers.JourneyDays}");
Console.WriteLine($"sha256 {answers.Hash()}");
