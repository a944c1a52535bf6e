namespace TrustAdvice.JourneyService.Tests.Cluster;

/// <summary>A test with a PostgreSQL server of its own. Without the programs it is skipped on a developer's machine, and fails in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    /// <summary>Makes the test.</summary>
    public PostgresFactAttribute() => Skip = Postgres.WhyNotHere;
}
