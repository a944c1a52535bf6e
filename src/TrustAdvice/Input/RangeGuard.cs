using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace TrustAdvice.Input;

/// <summary>Refuses numbers outside of a range, and what is not a number.</summary>
internal static class RangeGuard
{
    public static TNumber Check<TNumber>(TNumber value, TNumber lowest, TNumber highest, [CallerMemberName] string name = "")
        where TNumber : struct, INumber<TNumber> =>
        value >= lowest && value <= highest
            ? value
            : throw new ArgumentOutOfRangeException(
                name, string.Create(CultureInfo.InvariantCulture, $"A number from {lowest} to {highest}."));

    public static double? Check(double? value, double lowest, double highest, [CallerMemberName] string name = "") =>
        value is { } known ? Check<double>(known, lowest, highest, name) : null;
}
