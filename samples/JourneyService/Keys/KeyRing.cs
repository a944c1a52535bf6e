using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace JourneyService.Keys;

/// <summary>The ring of Data Protection, in the database of the keys, where every silo finds it.</summary>
internal sealed class KeyRing(Database database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => database.Run(async connection =>
    {
        List<XElement> elements = [];
        await using var command = Database.Command(connection, "SELECT xml FROM key_ring");
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            elements.Add(XElement.Parse(reader.GetString(0)));
        }

        return elements;
    }).GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName) =>
        database.Execute("INSERT INTO key_ring (name, xml) VALUES (@name, @xml)", ("name", friendlyName), ("xml", element.ToString())).GetAwaiter().GetResult();
}
