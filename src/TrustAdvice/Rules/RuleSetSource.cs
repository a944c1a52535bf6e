namespace TrustAdvice.Rules;

/// <summary>A rule file, or an overlay, with its text files.</summary>
internal sealed record RuleSetSource(SourceFile Rules, IReadOnlyList<SourceFile> Texts)
{
    public IEnumerable<SourceFile> Files => Texts.Prepend(Rules);
}
