using TrustAdvice.Input;
using TrustAdvice.Rules;

namespace TrustAdvice.Reading;

/// <summary>Reads the information that a rule file declares: an id and who may see it.</summary>
internal static class InformationReader
{
    public static void ReadAll(JsonObject file, Vocabulary vocabulary)
    {
        foreach (var item in file.Objects("information", Vocabulary.MaximumAlerts, () => vocabulary.Information.Count))
        {
            string? id = vocabulary.NewId(item, "id", "information", [.. vocabulary.Information.Select(known => known.Id)]);
            var visibility = vocabulary.Member<Visibility>(item.Optional("visibility"));
            item.RefuseOthers();
            if (id is not null)
            {
                vocabulary.Information.Add(new InformationDefinition(id, visibility ?? Visibility.PrivateToReader));
            }
        }
    }
}
