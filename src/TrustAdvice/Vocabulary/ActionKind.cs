using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>What kind of act is asked for.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<ActionKind>))]
public enum ActionKind
{
    /// <summary>An attitude to hold.</summary>
    Stance = 1,

    /// <summary>A talk.</summary>
    Conversation = 2,

    /// <summary>Something done again and again.</summary>
    Habit = 3,

    /// <summary>An agreement between the two.</summary>
    Agreement = 4,

    /// <summary>Emotional or physical closeness.</summary>
    Closeness = 5,

    /// <summary>Something to think or write about alone.</summary>
    Reflection = 6,

    /// <summary>Care for oneself.</summary>
    SelfCare = 7,

    /// <summary>A step towards help from others.</summary>
    Help = 8,
}
