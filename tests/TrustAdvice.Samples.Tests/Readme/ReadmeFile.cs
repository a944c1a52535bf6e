using TrustAdvice.Samples.Tests.Support;

namespace TrustAdvice.Samples.Tests.Readme;

/// <summary>README.md, with its fenced blocks.</summary>
internal sealed class ReadmeFile
{
    private const string Fence = "```";

    private ReadmeFile(IReadOnlyList<string> lines)
    {
        Lines = lines;
        Blocks = [.. FindBlocks(lines)];
    }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>The language and content of each block, in order.</summary>
    public IReadOnlyList<(string Language, string Content)> Blocks { get; }

    public static ReadmeFile Load() => new(Repository.Read("README.md").ReplaceLineEndings("\n").Split('\n'));

    /// <summary>The content of the block that follows another one.</summary>
    public string BlockAfter(string content)
    {
        int block = Blocks.ToList().FindIndex(item => item.Content == content);
        Assert.True(block >= 0, "README.md has no block with this content: " + content);
        return Blocks[block + 1].Content;
    }

    private static IEnumerable<(string, string)> FindBlocks(IReadOnlyList<string> lines)
    {
        int start = -1;
        for (int line = 0; line < lines.Count; line++)
        {
            if (!lines[line].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            if (start >= 0)
            {
                yield return (lines[start][Fence.Length..], string.Join('\n', lines.Take(line).Skip(start + 1)));
                start = -1;
            }
            else
            {
                start = line;
            }
        }
    }
}
