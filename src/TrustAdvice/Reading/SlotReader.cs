using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Reading;

/// <summary>Reads the slots that a rule file declares, and the slot that a rule names.</summary>
internal static class SlotReader
{
    private const int HighestCap = 100;

    public static void ReadAll(JsonObject file, ReadingContext context)
    {
        foreach (var slot in file.Objects("slots", SlotDefinition.Maximum, () => context.Slots.Count))
        {
            string? id = context.NewId(slot, "id", "slot", [.. context.Slots.Select(known => known.Id)]);
            int? cap = slot.Number("cap", 1, HighestCap, required: true);
            slot.RefuseOthers();
            if (id is not null)
            {
                context.Slots.Add(new SlotDefinition(id, cap ?? 1));
            }
        }
    }

    /// <summary>The index of the slot of a rule, or -1 where it names none.</summary>
    public static int Of(JsonObject rule, ReadingContext context)
    {
        if (rule.Optional("slot") is not { } value || JsonObject.TextOf(value, context.Diagnostics) is not { } name)
        {
            return -1;
        }

        return context.IndexOf(value, "slot", [.. context.Slots.Select(slot => slot.Id)]) ?? -1;
    }
}
