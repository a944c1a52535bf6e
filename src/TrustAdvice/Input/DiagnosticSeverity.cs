using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice;

/// <summary>How serious a diagnostic is.</summary>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(EnumForm<DiagnosticSeverity>))]
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing.</summary>
    Info = 1,

    /// <summary>Probably a mistake; the content is still used.</summary>
    Warning = 2,

    /// <summary>A fault; the content is not used.</summary>
    Error = 3,
}
