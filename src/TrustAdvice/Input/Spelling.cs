namespace TrustAdvice.Input;

/// <summary>Finds the known name that was probably meant.</summary>
internal static class Spelling
{
    /// <summary>Longer words are cut before they are compared, so that a hostile file cannot buy quadratic time.</summary>
    private const int LongestCompared = 64;

    /// <summary>Of a large catalogue only this many names are compared, for the same reason.</summary>
    private const int MostCompared = 1000;

    /// <summary>The nearest of the known names, or null when none is near: at most a third of the letters differ.</summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        if (written.Length > LongestCompared)
        {
            return null;
        }

        string? best = null;
        int bestDistance = (written.Length / 3) + 1;
        foreach (string name in known.Take(MostCompared))
        {
            if (Math.Abs(name.Length - written.Length) >= bestDistance)
            {
                continue;
            }

            int distance = Distance(written, name);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (name, distance);
            }
        }

        return best;
    }

    /// <summary>The number of letters to insert, delete or replace (Levenshtein distance), case ignored.</summary>
    private static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replace = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + replace);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
