using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace JourneyService.Keys;

/// <summary>The ring of Data Protection, in the database of the keys, where every silo finds it.</summary>
internal sealed class KeyRing(Database database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        database.Read("SELECT xml FROM key_ring", row => XElement.Parse(row.GetString(0))).GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName) =>
        database.Execute("INSERT INTO key_ring (name, xml) VALUES (@name, @xml)", ("name", friendlyName), ("xml", element.ToString())).GetAwaiter().GetResult();
}
