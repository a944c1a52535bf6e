using Microsoft.AspNetCore.Http.HttpResults;
using TrustAdvice;

namespace WebApi;

/// <summary>What a request says of its reader, and what is said back when it cannot be read.</summary>
internal static class Readers
{
    private const int MostLanguages = 8;

    /// <summary>The advisor in the languages of <c>Accept-Language</c>, the reader's first choice in front.</summary>
    public static Advisor Of(HttpRequest request, Advisor advisor)
    {
        var wishes = request.GetTypedHeaders().AcceptLanguage
            .Where(wish => wish.Quality is not 0 && wish.Value != "*")
            .OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => wish.Value.ToString())
            .Take(MostLanguages);
        try
        {
            return advisor.For([.. wishes]);
        }
        catch (ArgumentException)
        {
            // What is no language tag is no wish; the texts are in the first language of the rules.
            return advisor;
        }
    }

    /// <summary>The body as a whole, which the server bounds.</summary>
    public static async Task<ReadOnlyMemory<byte>> BodyOf(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return body.ToArray();
    }

    /// <summary>RFC 9457 problem details with every fault by its path. No message repeats what was sent.</summary>
    public static ValidationProblem Refuse(IReadOnlyList<Diagnostic> faults) => TypedResults.ValidationProblem(faults
        .GroupBy(fault => fault.Path)
        .ToDictionary(faults => faults.Key, faults => faults.Select(fault => $"{fault.Code}: {fault.Message}").ToArray()));
}
