using System.Text.Json;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.HttpResults;
using WebApi;

var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = Situation.MaximumBytes);
builder.Services.AddTrustAdvice();
builder.Services.ConfigureHttpJsonOptions(json =>
{
    json.SerializerOptions.TypeInfoResolverChain.Insert(0, TrustAdviceJson.Resolver);
    json.SerializerOptions.TypeInfoResolverChain.Insert(1, WebApiJsonContext.Default);
});
builder.Services.AddProblemDetails();
builder.Services.AddHealthChecks().AddCheck<AdviceCheck>("advice");
builder.Services.AddOpenApi(openApi =>
{
    openApi.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
    openApi.AddSchemaTransformer<OwnSchemas>();
    openApi.AddDocumentTransformer<OwnSchemas>();
});
builder.Services.AddRateLimiter(limits =>
{
    int perMinute = builder.Configuration.GetValue("RequestsPerMinute", 120);
    limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
    limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
        context.Connection.RemoteIpAddress?.ToString() ?? "",
        _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) }));
});

var app = builder.Build();

// A refused request keeps its status, and every answer without a body becomes problem details.
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = exception => exception is BadHttpRequestException refused ? refused.StatusCode : StatusCodes.Status500InternalServerError,
    SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException,
});
app.UseStatusCodePages();
app.Use((context, next) =>
{
    context.Response.Headers.CacheControl = "no-store";
    return next(context);
});
app.UseRateLimiter();

app.MapPost("/advice", async Task<Results<Ok<Advice>, ValidationProblem>> (HttpRequest request, Advisor advisor) =>
    {
        var reader = Readers.Of(request, advisor);
        return Situation.TryFromJson(await Readers.BodyOf(request), out var situation, out var faults, advisor.RuleSet.FactDefinitions)
            ? TypedResults.Ok(reader.Advise(situation))
            : Requests.Refuse(faults);
    })
    .Accepts<Situation>("application/json")
    .WithName("Advise").WithSummary("The advice on a situation, in the first language of Accept-Language that is there.");

app.MapPost("/interview", async Task<Results<Ok<InterviewStep>, ValidationProblem>> (HttpRequest request, Advisor advisor) =>
    {
        var reader = Readers.Of(request, advisor);
        return Interview.TryFromJson(await Readers.BodyOf(request), reader, out var interview, out var faults)
            ? TypedResults.Ok(new InterviewStep(interview.Next, interview.IsSettled, interview.Advice))
            : Requests.Refuse(faults);
    })
    .Accepts<Interview>("application/json")
    .WithName("Ask").WithSummary("The next question after the answers so far, and the advice on them. Show its alerts above the question.");

app.MapGet("/schema", (HttpRequest request, Advisor advisor) =>
        Results.Text(TrustAdviceJson.SituationSchema(advisor.RuleSet, Readers.Of(request, advisor).Language).ToJsonString(), "application/schema+json"))
    .Produces<JsonElement>(contentType: "application/schema+json")
    .WithName("Schema").WithSummary("What a situation looks like, with each question and what its answers mean.");

app.MapOpenApi();
app.MapHealthChecks("/health").DisableRateLimiting();
app.Run();
