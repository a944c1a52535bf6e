using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Samples.Web;

/// <summary>What a request says of its reader, and what is said back when it cannot be read.</summary>
internal static partial class Requests
{
    private const int MostLanguages = 8;

    /// <summary>What <c>Accept-Language</c> asks for, the first choice in front. What is no language tag is no wish.</summary>
    public static string[] LanguagesOf(HttpRequest request) =>
    [
        .. request.GetTypedHeaders().AcceptLanguage.Where(wish => wish.Quality is not 0 && LanguageTag().IsMatch(wish.Value.AsSpan()))
            .OrderByDescending(wish => wish.Quality ?? 1).Select(wish => wish.Value.ToString()).Take(MostLanguages),
    ];

    /// <summary>RFC 9457 problem details with every fault by its path. No message repeats what was sent.</summary>
    public static ValidationProblem Refuse(IReadOnlyList<Diagnostic> faults) => TypedResults.ValidationProblem(faults
        .GroupBy(fault => fault.Path)
        .ToDictionary(faults => faults.Key, faults => faults.Select(fault => $"{fault.Code}: {fault.Message}").ToArray()));

    [GeneratedRegex("^(?=.{1,35}$)[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex LanguageTag();
}
