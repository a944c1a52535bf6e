namespace TrustAdvice.Web.Tests.Support;

/// <summary>The tests that share one published page and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class PageGroup : ICollectionFixture<PublishedPage>
{
    /// <summary>The name of the group.</summary>
    public const string Name = "page";
}
