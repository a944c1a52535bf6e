using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Reading;

/// <summary>Reads the information that a rule file declares.</summary>
internal static class InformationReader
{
    public static void ReadAll(JsonObject file, ReadingContext context)
    {
        foreach (var item in file.Objects("information", ReadingContext.MaximumInformation, () => context.Information.Count))
        {
            string? id = context.NewId(item, "id", "information", [.. context.Information.Select(known => known.Id)]);
            var visibility = context.Member<Visibility>(item.Optional("visibility"));
            var opens = context.Member<OpeningKind>(item.Optional("opening"));
            item.RefuseOthers();
            if (id is not null)
            {
                context.Information.Add(new InformationDefinition(id, visibility ?? Visibility.PrivateToReader, opens));
            }
        }
    }
}
