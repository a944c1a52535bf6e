namespace WebApi;

/// <summary>What a request says of its reader.</summary>
internal static class Readers
{
    /// <summary>The advisor in the languages of <c>Accept-Language</c>, the reader's first choice in front.</summary>
    public static Advisor Of(HttpRequest request, Advisor advisor) => advisor.For(Requests.LanguagesOf(request));

    /// <summary>The body as a whole, which the server bounds.</summary>
    public static async Task<ReadOnlyMemory<byte>> BodyOf(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return body.ToArray();
    }
}
