namespace JourneyService.Grains;

/// <summary>Who asks, as their token says; whether they still belong to the couple is the grain's to say.</summary>
/// <param name="Couple">Whose grain.</param>
/// <param name="Person">What tells this person from everybody else.</param>
/// <param name="Role">Which of the two.</param>
[GenerateSerializer, Immutable]
internal sealed record Caller([property: Id(0)] Guid Couple, [property: Id(1)] Guid Person, [property: Id(2)] JourneyRole Role)
{
    public static Caller Of(ClaimsPrincipal user) => new(
        Guid.Parse(user.FindFirstValue(nameof(Couple))!), Guid.Parse(user.FindFirstValue(nameof(Person))!), Enum.Parse<JourneyRole>(user.FindFirstValue(nameof(Role))!));

    /// <summary>By this ASP.NET gives it to an endpoint.</summary>
    public static ValueTask<Caller> BindAsync(HttpContext context) => ValueTask.FromResult(Of(context.User));

    public ClaimsIdentity ToIdentity(string scheme) => new(
        [new(nameof(Couple), $"{Couple:N}"), new(nameof(Person), $"{Person:N}"), new(nameof(Role), $"{Role}")], scheme);

    /// <summary>Says nothing, so that a log line cannot leak.</summary>
    public override string ToString() => nameof(Caller);
}
