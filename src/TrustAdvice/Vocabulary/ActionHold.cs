using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Why advice from a journey does not tell an action again, though the rules give it.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<ActionHold>))]
public enum ActionHold
{
    /// <summary>The reader put it aside for now.</summary>
    PutAside = 1,

    /// <summary>It is to be done once and was done, or the reader said that it was done already. A new breach ends this.</summary>
    Done = 2,

    /// <summary>It is to be done again and again, and was done on three days: the reader keeps doing it. A new breach ends this.</summary>
    Habit = 3,

    /// <summary>It was shown for two weeks and nothing came of it, so another has its turn for four weeks.</summary>
    NotTouched = 4,

    /// <summary>It is to be done every month or every year, was done, and its turn has not come again. A new breach ends this.</summary>
    NotDue = 5,
}
