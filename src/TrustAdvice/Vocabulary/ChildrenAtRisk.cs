using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>Whether children are hurt, neglected or in danger. Private.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ChildrenAtRisk>))]
public enum ChildrenAtRisk
{
    /// <summary>No.</summary>
    No = 1,

    /// <summary>Yes.</summary>
    Yes = 2,
}
