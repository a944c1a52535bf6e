using System.CommandLine;
using System.CommandLine.Parsing;
using TrustAdvice.Journeys;

namespace ConsoleAdvisor.Commands;

/// <summary>The command <c>merge</c>: several journey files in, one out, the same whatever their order.</summary>
internal sealed class MergeCommand(Terminal terminal)
{
    private const string StandardInput = "-";
    private const string TooMuch = "Together, these journeys are more than one journey holds: 20,000 events, or 16 MiB laid out.";

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "The JSON files of journeys, of one device or several, of one person or both; one of them may be - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly FaultReport _faults = new(terminal.Error);

    public Command Build()
    {
        var command = new Command("merge", "Makes one journey of several, and prints it. It holds private answers of all of them.") { _files };
        command.Validators.Add(AllowStandardInputOnce);
        command.SetAction(Run);
        return command;
    }

    private void AllowStandardInputOnce(SymbolResult result)
    {
        if (result.GetResult(_files)?.Tokens.Count(token => token.Value == StandardInput) > 1)
        {
            result.AddError("Standard input can be read once only: name - once.");
        }
    }

    private int Run(ParseResult parsed)
    {
        var read = Array.ConvertAll(parsed.GetRequiredValue(_files), name => Inputs.Journey(new InputFile(name, terminal.Input)));
        if (Array.Exists(read, journey => journey.Value is null))
        {
            return _faults.Refuse(read.Where(journey => journey.Value is null).SelectMany(journey => journey.Faults));
        }

        Journey merged;
        try
        {
            merged = Journey.Merge(Array.ConvertAll(read, journey => journey.Value!));
        }
        catch (ArgumentException)
        {
            return _faults.Refuse(TooMuch);
        }

        new JsonOutput(terminal.Output).Write(merged.ToJson(indented: true));
        return ExitCode.Done;
    }
}
