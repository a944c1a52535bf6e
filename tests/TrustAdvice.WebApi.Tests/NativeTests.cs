using System.Diagnostics;
using System.Text;
using TrustAdvice.Package.Tests.Support;

namespace TrustAdvice.WebApi.Tests;

/// <summary>The service as a native program: built without a warning of the trimmer or the native compiler, it answers alike.</summary>
public sealed class NativeTests
{
    private const string Listening = "Now listening on: ";

    [NativeFact]
    public async Task Native_AnswersAlike()
    {
        using var folder = new TemporaryFolder();
        var published = Command.DotNet(
            Repository.PathOf(),
            new Dictionary<string, string>(),
            "publish",
            Repository.PathOf("samples", "WebApi", "WebApi.csproj"),
            "--configuration",
            "Release",
            "--use-current-runtime",
            "--artifacts-path",
            folder.Of("build"),
            "--output",
            folder.Of("out"),
            "-p:RunAnalyzers=false",
            "-warnaserror",
            NativeFactAttribute.Linker is { Length: > 0 } linker ? $"-p:CppCompilerAndLinker={linker}" : "-p:StripSymbols=true").Succeeded();
        Assert.DoesNotContain("warning ", published.Output, StringComparison.Ordinal);
        string program = folder.Of("out", OperatingSystem.IsWindows() ? "WebApi.exe" : "WebApi");
        using var process = Process.Start(new ProcessStartInfo(program, ["--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder.Of("out"),
            RedirectStandardOutput = true,
        })!;
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressOf(process) };
            using var service = new Service();
            foreach (var (path, body) in new[] { ("/advice", """{ "safety": "afraid" }"""), ("/advice", """{ "sfaety": 1 }"""), ("/interview", """{ "answers": {} }""") })
            {
                using var content = new StringContent(body, Encoding.UTF8, "application/json");
                using var native = await client.PostAsync(new Uri(path, UriKind.Relative), content);
                using var managed = await service.Post(path, body);

                Assert.Equal(managed.StatusCode, native.StatusCode);
                Assert.Equal(WithoutTrace(await managed.Content.ReadAsStringAsync()), WithoutTrace(await native.Content.ReadAsStringAsync()));
            }

            foreach (string path in new[] { "/schema", "/health" })
            {
                var address = new Uri(path, UriKind.Relative);
                Assert.Equal(await service.CreateClient().GetStringAsync(address), await client.GetStringAsync(address));
            }

            Assert.Contains("\"couplesTherapist\"", await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill();
        }
    }

    private static async Task<Uri> AddressOf(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is var place and >= 0)
            {
                return new Uri(line[(place + Listening.Length)..]);
            }
        }

        throw new InvalidOperationException("The service ended before it listened.");
    }

    /// <summary>Each request has a trace id of its own.</summary>
    private static string WithoutTrace(string body) => body.Split(",\"traceId\"")[0];
}
