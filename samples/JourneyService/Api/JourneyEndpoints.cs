using Microsoft.AspNetCore.Http.HttpResults;

namespace JourneyService.Api;

/// <summary>What a phone can ask of the service. Whose journey it is stands in the token alone, never in an address that somebody logs.</summary>
internal static class JourneyEndpoints
{
    public static void MapJourneys(this IEndpointRouteBuilder app)
    {
        app.MapPost("/couples", Found).WithName("Found").WithSummary("Begins a journey and gives the first of the two their token.");
        app.MapPost("/partners", Join).ProducesProblem(409).WithName("Join").WithSummary("Lets the other one in, once, and gives them their token.");

        var own = app.MapGroup("").RequireAuthorization().ProducesProblem(401).ProducesProblem(503).AddOpenApiOperationTransformer((operation, context, _) =>
        {
            context.Document!.AddComponent("token", new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" });
            operation.Security = [new() { [new OpenApiSecuritySchemeReference("token", context.Document)] = [] }];
            return Task.CompletedTask;
        });
        own.MapGet("/invitation", (Caller caller, Tokens tokens) => TypedResults.Ok(tokens.InvitationBy(caller))).WithName("Invite").WithSummary("What lets the other one in.");
        own.MapPost("/entries", Append).Accepts<JourneyEvent>("application/json").Produces(204).ProducesValidationProblem().ProducesProblem(409)
            .WithName("Append").WithSummary("Keeps an entry, which needs an id. 204 when it is durable; on anything but a 4xx send the same again.");
        own.MapDelete("/me", Leave).Produces(204).WithName("Leave").WithSummary("Deletes the caller's key and entries. What was the couple's stays the other one's.");
        Map<Journey>(own, "/journey", Topic.Journey, "What the caller may see: all of their own, and what the other one shares.");
        Map<Advice>(own, "/advice", Topic.Advice, "The advice of the day.");
        Map<ProgressReport>(own, "/assessment", Topic.Assessment, "How things go.");
        Map<PathStage[]>(own, "/path", Topic.Path, "The way in seven stages.");
        Map<SharedAdvice>(own, "/shared", Topic.Shared, "What the caller can do alone, from what both may see.");
        Map<Question>(own, "/question", Topic.Question, "The next question; 204 when nothing more is asked.");
        Map<JourneySchedule>(own, "/schedule", Topic.Schedule, "When the next check-in and review are due.");
    }

    private static void Map<T>(RouteGroupBuilder own, string path, Topic topic, string summary) => own
        .MapGet(path, async Task<IResult> (Caller caller, HttpRequest request, IGrainFactory grains, TimeProvider time, DateOnly? on) =>
        {
            var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
            var day = on ?? today;
            return Math.Abs(day.DayNumber - today.DayNumber) > 1 ? Refuse("on", "the day of the phone is today, yesterday or tomorrow in UTC")
                : await grains.GetGrain<ICoupleGrain>(caller.Couple).Ask(caller, topic, day, Requests.LanguagesOf(request)) switch
                {
                    null => Problem(401),
                    [] => TypedResults.NoContent(),
                    var answer => TypedResults.Bytes(answer, "application/json"),
                };
        })
        .Produces<T>().Produces(204).ProducesValidationProblem().WithName($"{topic}").WithSummary($"{summary} The day is that of the phone: today in UTC, or the day before or after.");

    private static async Task<Results<Ok<Membership>, ValidationProblem>> Found(NewCouple body, Tokens tokens, IGrainFactory grains)
    {
        if (body.Role is not { } role)
        {
            return Refuse("$.reader", "say which of the two you are");
        }

        var founder = new Caller(Guid.NewGuid(), Guid.NewGuid(), role);
        await grains.GetGrain<ICoupleGrain>(founder.Couple).Found(founder, body.WhoBrokeTrust);
        return TypedResults.Ok(tokens.For(founder));
    }

    private static async Task<Results<Ok<Membership>, ValidationProblem, ProblemHttpResult>> Join(Joining body, Tokens tokens, IGrainFactory grains) =>
        tokens.Joiner(body.Invitation, body.Device) is not { } joiner ? Refuse("$.invitation", "this is no invitation of this service")
            : await grains.GetGrain<ICoupleGrain>(joiner.Couple).Join(joiner, body.WhoBrokeTrust) == Outcome.Done ? TypedResults.Ok(tokens.For(joiner))
            : Problem(409);

    private static async Task<IResult> Append(Caller caller, HttpRequest request, IGrainFactory grains)
    {
        using var body = new StreamReader(request.Body);
        string json = await body.ReadToEndAsync(request.HttpContext.RequestAborted);
        return !JourneyEvent.TryFromJson(json, out var entry, out var faults) ? Requests.Refuse(faults)
            : entry.Id is null ? Refuse("$.id", "an entry needs an id, so that sending it twice is sending it once")
            : SharedEntries.WriterOf(entry) is { } writer && writer != caller.Role ? Refuse("$.by", "an entry is sent by the one whose it is")
            : ResultOf(await grains.GetGrain<ICoupleGrain>(caller.Couple).Append(caller, entry.ToJson()));
    }

    private static async Task<IResult> Leave(Caller caller, IGrainFactory grains) => ResultOf(await grains.GetGrain<ICoupleGrain>(caller.Couple).Leave(caller));

    private static IResult ResultOf(Outcome outcome) => outcome switch { Outcome.Done => TypedResults.NoContent(), Outcome.Unknown => Problem(401), _ => Problem(409) };

    private static ProblemHttpResult Problem(int status) => TypedResults.Problem(statusCode: status);

    private static ValidationProblem Refuse(string path, string message) => TypedResults.ValidationProblem(new Dictionary<string, string[]> { [path] = [message] });
}
