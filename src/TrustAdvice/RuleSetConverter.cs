using System.ComponentModel;
using System.Globalization;

namespace TrustAdvice;

/// <summary>
/// Says where a rule set comes from when a host binds the name of a file to <see cref="AdvisorOptions.RuleSet"/>, which would
/// be passed over in silence: only the host knows against which folder a name counts, and what to do with faults.
/// </summary>
internal sealed class RuleSetConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

    /// <inheritdoc/>
    public override object ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        throw new NotSupportedException("A rule set is not read from settings. Load it: options.RuleSet = RuleSet.Load(path).");
}
