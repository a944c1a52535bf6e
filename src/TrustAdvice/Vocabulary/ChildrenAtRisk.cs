using System.Text.Json.Serialization;

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
