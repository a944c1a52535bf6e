using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>What the reader would like to do first. Private.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<Wish>))]
public enum Wish
{
    /// <summary>To say something to the partner: what they did, or what it did to them.</summary>
    Tell = 1,

    /// <summary>To ask the partner for something: the facts, a change, help, time.</summary>
    Ask = 2,

    /// <summary>To hear the partner, and answer.</summary>
    Answer = 3,

    /// <summary>To settle a rule, a limit or a plan with the partner.</summary>
    Agree = 4,

    /// <summary>To do better: put something right, or stop something.</summary>
    PutRight = 5,

    /// <summary>To have something good or close with the partner.</summary>
    ComeCloser = 6,

    /// <summary>To let it take less room: end talks, rules or reports.</summary>
    Ease = 7,

    /// <summary>To deal with other people: children, family, friends, the third person.</summary>
    TellOthers = 8,

    /// <summary>To see clearly what to choose: to stay or go, to tell or not, to forgive or not.</summary>
    Decide = 9,

    /// <summary>To get through the night, the day or a wait.</summary>
    GetThrough = 10,

    /// <summary>To find help.</summary>
    FindHelp = 11,
}
