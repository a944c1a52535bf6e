using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.RateLimiting;
using JourneyService.Api;
using JourneyService.Hosting;
using Microsoft.OpenApi;

var builder = WebApplication.CreateBuilder(args);
// An entry is small: a check-in with four ratings has some 200 bytes.
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 16 * 1024);
builder.AddStorage();
builder.AddCluster();
builder.Services.AddTrustAdvice();
builder.Services.AddSingleton<Tokens>();
builder.Services.AddAuthentication().AddBearerToken();
builder.Services.AddAuthorization();
builder.Services.AddProblemDetails();
builder.Services.AddRateLimiter(limits =>
{
    int perMinute = builder.Configuration.GetValue("RequestsPerMinute", 120);
    limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
    // For each token; without a sound one, for each address.
    limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
        context.User.Identity?.IsAuthenticated == true ? $"{Caller.Of(context.User).Person:N}" : $"{context.Connection.RemoteIpAddress}",
        _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) }));
});
builder.Services.AddHealthChecks().AddCheck<DatabaseCheck>("database").AddCheck<ClusterCheck>("cluster");
builder.Services.ConfigureHttpJsonOptions(json =>
{
    json.SerializerOptions.TypeInfoResolverChain.Insert(0, TrustAdviceJson.Resolver);
    json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
    json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
});
builder.Services.AddOpenApi(openApi =>
{
    openApi.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
    openApi.AddSchemaTransformer<OwnSchemas>();
    openApi.AddDocumentTransformer<OwnSchemas>();
});

var app = builder.Build();
await app.CreateTables();

// A database or a silo that is not there is 503, so that the phone sends the same again; every answer without a body becomes problem details.
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = exception => exception switch
    {
        BadHttpRequestException refused => refused.StatusCode,
        OrleansException or DbException or TimeoutException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    },
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
