using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Spectre.Console.Testing;

namespace TrustAdvice.Tool.Tests.Support;

/// <summary>One run of the tool in this process: its exit code and what it printed.</summary>
internal sealed record ToolRun(int Code, string Out, string Error)
{
    private const int Wide = 100_000;

    private static readonly ConcurrentDictionary<string, Lazy<ToolRun>> OnBuiltIn = new(StringComparer.Ordinal);

    /// <summary>Standard output as one JSON document; a test fails where there is anything else.</summary>
    public JsonElement Json
    {
        get
        {
            using var document = JsonDocument.Parse(Out);
            return document.RootElement.Clone();
        }
    }

    public static ToolRun Of(params string[] args) => WithInput("", args);

    /// <summary>A run on the built-in rules that writes no file: it is the same each time, so several tests share it.</summary>
    public static ToolRun Shared(params string[] args) =>
        OnBuiltIn.GetOrAdd(string.Join(' ', args), _ => new Lazy<ToolRun>(() => Of(args))).Value;

    public static ToolRun AtWidth(int width, params string[] args) => Run("", width, args);

    public static ToolRun WithInput(string input, params string[] args) => Run(input, Wide, args);

    public ToolRun Exits(int code)
    {
        Assert.True(Code == code, $"exit code {Code}, not {code}\n{Out}\n{Error}");
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        return this;
    }

    private static ToolRun Run(string input, int width, string[] args)
    {
        using var output = new TestConsole();
        using var error = new TestConsole();
        output.Profile.Width = width;
        error.Profile.Width = width;
        var console = new ToolConsole(output, error, () => new MemoryStream(Encoding.UTF8.GetBytes(input)));
        int code = ToolApp.Run(args, console);
        return new ToolRun(code, output.Output, error.Output);
    }
}
