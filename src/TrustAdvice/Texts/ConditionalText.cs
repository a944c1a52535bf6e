using System.Text;

namespace TrustAdvice.Texts;

/// <summary>
/// Texts with parts that stand where a named condition holds: <c>{if money}…{else if affair}…{else}…{end}</c>. The first
/// branch that holds is read; without one, and without <c>{else}</c>, nothing is. Branches hold no branches.
/// </summary>
internal static class ConditionalText
{
    /// <summary>More readings of one text than anybody would look at.</summary>
    public const int MostReadings = 100;

    private const string If = "if ", ElseIf = "else if ", Else = "else", End = "end";

    /// <summary>The words of marks, which no term can be named.</summary>
    public static bool IsMark(string name) => name is Else or End;

    /// <summary>Whether a text may have such parts.</summary>
    public static bool MayHave(string text) => text.Contains("{if ", StringComparison.Ordinal);

    /// <summary>The parts of a text; null where a mark stands out of its place.</summary>
    public static List<Part>? PartsOf(string text)
    {
        List<Part> parts = [];
        int from = 0;
        int choice = 0;
        string? condition = null;
        bool isOpen = false;
        bool isLast = false;
        for (int open = NextMark(text, 0, out int close); open >= 0; open = NextMark(text, from, out close))
        {
            string mark = text[(open + 1)..close];
            bool begins = mark.StartsWith(If, StringComparison.Ordinal);
            if (begins ? isOpen : !isOpen || (isLast && mark != End))
            {
                return null;
            }

            parts.Add(new Part(isOpen ? choice : 0, condition, text[from..open]));
            choice += begins ? 1 : 0;
            isOpen = mark != End;
            isLast = mark == Else;
            condition = ConditionOf(text, open, close);
            from = close + 1;
        }

        parts.Add(new Part(0, null, text[from..]));
        return isOpen ? null : parts;
    }

    /// <summary>Adds the names of the conditions of a text to those that are there.</summary>
    public static void AddConditions(string text, List<string> names)
    {
        for (int open = NextMark(text, 0, out int close); open >= 0; open = NextMark(text, close + 1, out close))
        {
            if (ConditionOf(text, open, close) is { } name && !names.Contains(name))
            {
                names.Add(name);
            }
        }
    }

    /// <summary>What is read where some conditions hold, of a text whose marks are in their places.</summary>
    public static string Read(string text, Func<string, bool> holds)
    {
        if (!MayHave(text))
        {
            return text;
        }

        var read = new StringBuilder(text.Length);
        int from = 0;
        bool isRead = true;
        bool isTaken = false;
        for (int open = NextMark(text, 0, out int close); open >= 0; open = NextMark(text, from, out close))
        {
            if (isRead)
            {
                read.Append(text, from, open - from);
            }

            // A choice begins with no branch taken; behind its end everything is read again.
            isTaken &= text[open + 1] != 'i';
            isRead = ConditionOf(text, open, close) is { } name ? !isTaken && holds(name)
                : text.AsSpan(open + 1, close - open - 1) is End || !isTaken;
            isTaken |= isRead;
            from = close + 1;
        }

        return read.Append(text, from, text.Length - from).ToString().Trim();
    }

    /// <summary>The place of the next mark, and of the brace that closes it; less than 0 where there is none.</summary>
    private static int NextMark(string text, int from, out int close)
    {
        close = -1;
        for (int open = text.IndexOf('{', from); open >= 0; open = text.IndexOf('{', open + 1))
        {
            // A brace within braces begins anew, so that every sign is looked at once.
            close = text.AsSpan(open + 1).IndexOfAny('{', '}') + open + 1;
            if (close > open && text[close] == '}' && text.AsSpan(open + 1, close - open - 1) is var mark
                && (mark is Else or End || mark.StartsWith(If) || mark.StartsWith(ElseIf)))
            {
                return open;
            }
        }

        return -1;
    }

    /// <summary>The condition of the branch that a mark begins; null for the last branch and the end.</summary>
    private static string? ConditionOf(string text, int open, int close)
    {
        var mark = text.AsSpan(open + 1, close - open - 1);
        return mark.StartsWith(If) ? mark[If.Length..].ToString()
            : mark.StartsWith(ElseIf) ? mark[ElseIf.Length..].ToString()
            : null;
    }

    /// <summary>
    /// Everything that may be read of a text, each once; null where that is more than a writer can oversee. A text with a mark
    /// out of its place is read as it stands.
    /// </summary>
    public static IReadOnlyList<string>? Readings(string text)
    {
        if (!MayHave(text) || PartsOf(text) is not { } parts)
        {
            return [text];
        }

        List<string> readings = [""];
        for (int at = 0; at < parts.Count; at++)
        {
            // The branches of a choice follow one another; what always stands is a choice of one.
            List<string> branches = [parts[at].Text];
            bool mayBeNone = parts[at].Condition is not null;
            while (parts[at].Choice > 0 && parts[at + 1].Choice == parts[at].Choice)
            {
                branches.Add(parts[++at].Text);
                mayBeNone &= parts[at].Condition is not null;
            }

            if (mayBeNone)
            {
                branches.Add("");
            }

            if (readings.Count * branches.Count > MostReadings)
            {
                return null;
            }

            readings = [.. readings.SelectMany(_ => branches, string.Concat)];
        }

        return [.. readings.Select(reading => reading.Trim()).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A part of a text.</summary>
    /// <param name="Choice">The number of the choice whose branch it is, from 1; 0 for what always stands.</param>
    /// <param name="Condition">The condition of the branch; null for what always stands and for what stands where none holds.</param>
    /// <param name="Text">The text.</param>
    public readonly record struct Part(int Choice, string? Condition, string Text);
}
