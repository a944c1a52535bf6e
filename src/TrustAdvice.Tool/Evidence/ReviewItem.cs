using TrustAdvice.Texts;

namespace TrustAdvice.Tool.Evidence;

/// <summary>Something that states a review: a file, an action or a rule.</summary>
/// <param name="What"><c>ruleFile</c>, <c>action</c>, <c>rule</c> or <c>texts</c>.</param>
/// <param name="Id">The id of it; of texts the language.</param>
/// <param name="File">The file that it stands in.</param>
/// <param name="Review">What it states.</param>
internal sealed record ReviewItem(string What, string Id, string File, Review Review);
