using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace JourneyService.Keys;

/// <summary>The ring of Data Protection, in the database of the keys, where every silo finds it.</summary>
internal sealed class KeyRing(Databases databases) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => databases.Keys.Read<string>("SELECT xml FROM key_ring").GetAwaiter().GetResult().ConvertAll(XElement.Parse);

    public void StoreElement(XElement element, string friendlyName) =>
        databases.Keys.Execute("INSERT INTO key_ring (name, xml) VALUES (@friendlyName, @xml)", new { friendlyName, xml = element.ToString() }).GetAwaiter().GetResult();
}
