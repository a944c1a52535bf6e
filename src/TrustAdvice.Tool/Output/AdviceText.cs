using Spectre.Console;
using TrustAdvice.CommandLine;

namespace TrustAdvice.Tool.Output;

/// <summary>Advice for people who write rules: what is given, in order, and which rule gives it.</summary>
internal static class AdviceText
{
    public static void Print(IAnsiConsole console, Advice advice)
    {
        foreach (var alert in advice.Alerts)
        {
            console.MarkupLine($"[red]alert[/]      {Markup.Escape(alert.Id)}");
            Indented(console, alert.Text);
        }

        foreach (var referral in advice.Referrals)
        {
            console.WriteLine($"referral   {Names.Of(referral.To)}, {Names.Of(referral.Urgency)}");
            Indented(console, referral.Text.WhyNow);
            Indented(console, $"by {string.Join(", ", referral.Rules)}");
        }

        foreach (var information in advice.Opening.Concat(advice.Information))
        {
            console.WriteLine($"inform     {information.Id}");
            Indented(console, information.Text);
        }

        if (advice.NextStep is { } next)
        {
            Print(console, "next step", next);
        }

        foreach (var other in advice.AlsoTry)
        {
            Print(console, "also try", other);
        }

        Rest(console, advice);
        foreach (var item in advice.Withheld)
        {
            console.WriteLine($"held back  {item.Id}, by {string.Join(", ", item.Rules)}");
        }

        foreach (var question in advice.Questions)
        {
            console.WriteLine($"ask        {question.Fact}: {VisibleText.Of(question.Text)}");
        }

        console.WriteLine($"rule set   {advice.Trace}");
    }

    private static void Print(IAnsiConsole console, string label, Recommendation item)
    {
        console.MarkupLine($"[green]{label,-10}[/] {Markup.Escape(VisibleText.Of(item.Text.Title))} ({item.Id}, rank {item.Rank})");
        Indented(console, item.Text.Why);
        Indented(console, $"by {string.Join(", ", item.Rules)}");
    }

    /// <summary>What is recommended and not shown to a reader, because it comes later.</summary>
    private static void Rest(IAnsiConsole console, Advice advice)
    {
        var later = advice.All.Skip(advice.AlsoTry.Count + 1).Select(item => $"{item.Id} {item.Rank}").ToList();
        if (later.Count > 0)
        {
            console.WriteLine($"later      {string.Join(", ", later)}");
        }
    }

    private static void Indented(IAnsiConsole console, string text)
    {
        if (text.Length > 0)
        {
            console.Write(new Padder(new Text(text), new Padding(11, 0, 0, 0)));
        }
    }
}
