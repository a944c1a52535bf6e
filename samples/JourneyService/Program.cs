using System.Text.Json.Serialization;
using System.Threading.RateLimiting;

var builder = WebApplication.CreateBuilder(args);
// An entry is small: a check-in with four ratings has some 200 bytes.
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 16 * 1024);
builder.AddStorage();
builder.AddCluster();
builder.Services.AddTrustAdvice().AddSingleton<Tokens>().AddAuthorization().AddProblemDetails();
builder.Services.AddAuthentication().AddBearerToken();
builder.Services.AddRateLimiter(limits =>
{
    limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
    // For each token; without a sound one, for each address.
    limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
        context.User.Identity?.IsAuthenticated == true ? $"{Caller.Of(context.User).Person:N}" : $"{context.Connection.RemoteIpAddress}",
        _ => new FixedWindowRateLimiterOptions { PermitLimit = builder.Configuration.GetValue("RequestsPerMinute", 120), Window = TimeSpan.FromMinutes(1) }));
});
builder.Services.ConfigureHttpJsonOptions(json =>
{
    json.SerializerOptions.TypeInfoResolverChain.Insert(0, TrustAdviceJson.Resolver);
    json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
    json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
});
builder.Services.AddOpenApi(openApi =>
{
    openApi.AddSchemaTransformer<OwnSchemas>();
    openApi.AddDocumentTransformer<OwnSchemas>();
});

var app = builder.Build();
await app.CreateTables();

// A database or a silo that is not there is 503, so that the phone sends the same again; every answer without a body becomes problem details.
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = exception => exception is BadHttpRequestException refused ? refused.StatusCode
        : exception is OrleansException or DbException or TimeoutException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
    SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException or OrleansException or DbException or TimeoutException,
});
app.UseStatusCodePages();
app.Use((context, next) =>
{
    context.Response.Headers.CacheControl = "no-store";
    return next(context);
});
app.UseAuthentication();
app.UseRateLimiter();
app.UseAuthorization();
app.MapJourneys();
app.MapOpenApi();
app.MapHealthChecks("/health").DisableRateLimiting();
app.Run();
