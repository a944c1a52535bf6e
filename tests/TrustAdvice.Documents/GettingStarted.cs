using Microsoft.Extensions.DependencyInjection;
using TrustAdvice;

namespace Documents;

/// <summary>The code in docs/getting-started.md, as it stands there. A parameter takes the place of the console.</summary>
public static class GettingStarted
{
    public static void Snippet1(TextWriter Console)
    {
        // <docs>
        var situation = new Situation
        {
            WhoBrokeTrust = WhoBrokeTrust.Partner,
            Breach = Breach.Financial,
            Since = TimeSince.Weeks,
            Step = RepairStep.Acknowledge,
            Safety = Safety.Safe,
        };
        var advice = Advisor.Default.Advise(situation);
        Console.WriteLine(advice.NextStep?.Text.Title);
        Console.WriteLine(advice.NextStep?.Text.Why);
        // </docs>
    }

    public static void Snippet2(TextWriter Console)
    {
        // <docs>
        void Show(Advice advice)
        {
            foreach (var alert in advice.Alerts)
            {
                Console.WriteLine(alert.Text);
            }

            foreach (var sentence in advice.Opening)
            {
                Console.WriteLine(sentence.Text);
            }

            if (advice.NextStep is { } next)
            {
                Console.WriteLine($"{next.Text.Title}. {next.Text.Why}");
                foreach (string act in next.Text.How)
                {
                    Console.WriteLine($"- {act}");
                }

                Console.WriteLine(next.Text.StopIf);
            }

            foreach (var referral in advice.Referrals)
            {
                Console.WriteLine($"{referral.Text.Title} ({referral.Urgency}). {referral.Text.WhyNow}");
            }

            foreach (var information in advice.Information)
            {
                Console.WriteLine(information.Text);
            }
        }

        Show(Advisor.Default.Advise(new Situation { Progress = Progress.Stuck, Safety = Safety.Unsure }));
        // </docs>
    }

    public static void Snippet3(TextWriter Console)
    {
        var situation = new Situation();
        // <docs>
        var interview = Interview.Start(Advisor.Default, situation);
        while (interview.Next is { } question)
        {
            Console.WriteLine(question.Text);
            interview = interview.Skip();       // or interview.Answer(question.Fact, value)
            foreach (var alert in interview.Advice.Alerts)
            {
                Console.WriteLine(alert.Text);  // read first; from here on only danger is asked about
            }

            foreach (var information in interview.Advice.Information)
            {
                Console.WriteLine(information.Text);
            }
        }

        Console.WriteLine($"{interview.Asked} asked. {interview.Advice.NextStep?.Text.Title}");
        // </docs>
    }

    public static void Snippet4(TextWriter Console)
    {
        // <docs>
        var services = new ServiceCollection().AddTrustAdvice(options => options.Limit = 1).BuildServiceProvider();
        var advisor = services.GetRequiredService<Advisor>();

        var body = """{ "whoBrokeTrust": "me", "progress": "stalled", "sfaety": "safe" }""";
        if (!Situation.TryFromJson(body, out var sent, out var diagnostics, advisor.RuleSet.FactDefinitions))
        {
            Console.WriteLine(diagnostics[0].Message);
        }
        // </docs>
    }

    public static void Snippet5(TextWriter Console)
    {
        // <docs>
        async Task ShowAsync(Func<Task> frameIsShown)
        {
            await frameIsShown();
            var advisor = await Task.Run(() => Advisor.Default);    // off the thread that paints
            Console.WriteLine(Interview.Start(advisor).Next?.Text);
        }
        // </docs>

        ShowAsync(() => Task.CompletedTask).GetAwaiter().GetResult();
    }

    public static void Snippet6(TextWriter Console)
    {
        var situation = new Situation { WhoBrokeTrust = WhoBrokeTrust.Partner, Breach = Breach.Financial, Since = TimeSince.Weeks, Step = RepairStep.Acknowledge, Safety = Safety.Safe };
        // <docs>
        var spanish = Advisor.Default.For("es-MX", "en");
        Console.WriteLine(spanish.Advise(situation).NextStep?.Text.Title);
        // </docs>
    }

    public static void Snippet7(TextWriter Console)
    {
        // <docs>
        var overlay = """
            {
              "format": 1, "id": "acme.overlay", "version": "1.0.0", "extends": "trustadvice.core",
              "hide": ["shared-journal"]
            }
            """u8.ToArray();
        var ruleSet = RuleSet.BuiltIn.LoadOverlay(new MemoryStream(overlay));
        Console.WriteLine(ruleSet);
        // </docs>
    }
}
