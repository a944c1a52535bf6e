using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Reading;

/// <summary>Reads the conditions that a rule file declares for its texts.</summary>
internal static class TextConditionReader
{
    /// <summary>More than a writer could keep apart.</summary>
    private const int Maximum = 1000;

    public static void ReadAll(JsonObject file, ReadingContext context)
    {
        var conditions = context.TextConditions;
        foreach (var item in file.Object("textConditions")?.Value.Children ?? default)
        {
            if (!JsonNames.IsId(item.Name!))
            {
                context.Diagnostics.Add(item.NameOffset, item.Path, Faults.BadName(JsonNames.IdForm));
            }
            else if (conditions.ContainsKey(item.Name!))
            {
                context.Diagnostics.Add(item.NameOffset, item.Path, Faults.DuplicateId("condition of texts", item.Name!));
            }
            else if (conditions.Count == Maximum)
            {
                context.Diagnostics.Add(item, Faults.TooMany("conditions of texts", Maximum));
                return;
            }
            else
            {
                conditions.Add(item.Name!, new TextCondition([.. ConditionReader.Read(item, context)]));
            }
        }
    }
}
