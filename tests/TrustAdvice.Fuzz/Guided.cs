using System.Text;
using SharpFuzz;

namespace TrustAdvice.Fuzz;

/// <summary>
/// The side of a coverage-guided run that stands in this process: AFL++ chooses the inputs by the code of the library that
/// they reach, which <c>sharpfuzz</c> has made countable. See <c>.ci/fuzz</c>.
/// </summary>
internal static class Guided
{
    /// <summary>Longer words help nobody to get through a check; AFL++ takes at most 128 bytes.</summary>
    private const int LongestWord = 48;

    /// <summary>Reads what AFL++ hands over, again and again. What is thrown here is a crash to it.</summary>
    public static void Run(FuzzTarget target) => Fuzzer.OutOfProcess.Run(stream =>
    {
        using var input = new MemoryStream();
        stream.CopyTo(input);
        Check(target, input.ToArray());
    });

    /// <summary>Reads an input, and throws where a promise is broken.</summary>
    public static void Check(FuzzTarget target, byte[] input)
    {
        if (Promises.Broken(target, input, target.Read(input)) is { } broken)
        {
            throw new InvalidOperationException(broken);
        }
    }

    /// <summary>Writes the sound inputs that a run begins with, and the words that stand in them.</summary>
    public static void WriteSeeds(FuzzTarget target, string folder)
    {
        var seeds = Seeds.For(target);
        for (int seed = 0; seed < seeds.Count; seed++)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{seed:000}.json"), seeds[seed]);
        }

        var words = seeds
            .SelectMany(seed => Node.Parse(seed).All())
            .SelectMany(node => new[] { '"' + node.Name + '"', node.Raw })
            .Where(word => word.Length <= LongestWord && word.All(char.IsAscii))
            .Distinct()
            .Order(StringComparer.Ordinal);
        File.WriteAllLines(folder + ".dict", words.Select(Quoted), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static string Quoted(string word) =>
        '"' + word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';
}
