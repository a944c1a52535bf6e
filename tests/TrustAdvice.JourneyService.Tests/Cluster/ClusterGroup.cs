namespace TrustAdvice.JourneyService.Tests.Cluster;

/// <summary>Tests of processes that are impatient with one another: they have the machine for themselves.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ClusterGroup
{
    public const string Name = "cluster";
}
