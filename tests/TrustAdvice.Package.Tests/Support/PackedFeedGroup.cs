namespace TrustAdvice.Package.Tests.Support;

/// <summary>The tests that need the packages, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PackedFeedGroup : ICollectionFixture<PackedFeed>
{
    public const string Name = "packed";
}
