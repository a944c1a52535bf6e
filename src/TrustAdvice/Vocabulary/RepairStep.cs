using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>The seven steps of repair. Ordered.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<RepairStep>))]
public enum RepairStep
{
    /// <summary>Acknowledge the breach and take responsibility.</summary>
    Acknowledge = 1,

    /// <summary>Give it time and be consistent.</summary>
    GiveTime = 2,

    /// <summary>Communicate openly and honestly.</summary>
    Communicate = 3,

    /// <summary>Set boundaries and expectations.</summary>
    SetBoundaries = 4,

    /// <summary>Reconnect emotionally and physically.</summary>
    Reconnect = 5,

    /// <summary>Be open to professional help. Open at any time.</summary>
    GetHelp = 6,

    /// <summary>Forgive, where it is freely chosen, and look ahead.</summary>
    Forgive = 7,
}
