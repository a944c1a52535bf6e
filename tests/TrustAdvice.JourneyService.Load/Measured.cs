using System.Globalization;

namespace TrustAdvice.JourneyService.Load;

/// <summary>How long each request took, in milliseconds.</summary>
internal sealed record Measured(List<double> Times, TimeSpan During, int Attempts)
{
    public string ToRow()
    {
        Times.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Times.Count / During.TotalSeconds:N0} | {At(0.5):F1} | {At(0.99):F1} | {(Attempts - Times.Count) / (double)Times.Count:P1}");
    }

    private double At(double share) => Times[(int)((Times.Count - 1) * share)];
}
