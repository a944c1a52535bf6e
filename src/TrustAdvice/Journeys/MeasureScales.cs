namespace TrustAdvice.Journeys;

/// <summary>The scales that come with the library. A host adds its own in <see cref="JourneyOptions.Scales"/>.</summary>
/// <remarks>No items of a scale are here: several are under copyright, and a host needs its own licence to ask them.</remarks>
internal static class MeasureScales
{
    /// <summary>Couples Satisfaction Index, 4 items.</summary>
    public static MeasureScale Csi4 { get; } = new()
    {
        Id = "csi-4",
        Name = "Couples Satisfaction Index (4)",
        Lowest = 0,
        Highest = 21,
        Cutoff = 13.5,
        ReliableChange = 4,
        Provenance = "Cutoff: two public scorers that cite Funk & Rogge 2007 (secondary); Korean validation 13.25 "
            + "(Kim et al. 2022). Reliable change: 3.2 by Jacobson & Truax with alpha .94 and SD 4.7, both from memory, "
            + "rounded up. Authors allow research and clinical use; commercial use is not mentioned.",
    };

    /// <summary>Couples Satisfaction Index, 16 items.</summary>
    public static MeasureScale Csi16 { get; } = new()
    {
        Id = "csi-16",
        Name = "Couples Satisfaction Index (16)",
        Lowest = 0,
        Highest = 81,
        Cutoff = 51.5,
        ReliableChange = 7,
        Provenance = "Cutoff: a public scorer (secondary); Korean validation 50.25 (Kim et al. 2022). Reliable change: "
            + "computed from inputs from memory.",
    };

    /// <summary>Couples Satisfaction Index, 32 items.</summary>
    public static MeasureScale Csi32 { get; } = new()
    {
        Id = "csi-32",
        Name = "Couples Satisfaction Index (32)",
        Lowest = 0,
        Highest = 161,
        Cutoff = 104.5,
        Provenance = "Range from memory; cutoff from a secondary page, Korean validation 105.5 (Kim et al. 2022). "
            + "Reliable change not established.",
    };

    /// <summary>Revised Dyadic Adjustment Scale.</summary>
    public static MeasureScale Rdas { get; } = new()
    {
        Id = "rdas",
        Name = "Revised Dyadic Adjustment Scale",
        Lowest = 0,
        Highest = 69,
        Cutoff = 48,
        ReliableChange = 12,
        Provenance = "Anderson et al. 2014, JMFT 40(4): cutoff 47.31, so 48 and above; reliable change 11.58, use 12.",
    };

    /// <summary>Outcome Rating Scale.</summary>
    public static MeasureScale Ors { get; } = new()
    {
        Id = "ors",
        Name = "Outcome Rating Scale",
        Lowest = 0,
        Highest = 40,
        Cutoff = 25,
        ReliableChange = 6,
        Provenance = "Cutoff for adults: OpenFIT help page (secondary). Reliable change 5 or 6 from memory; the larger is "
            + "used. Its licence forbids electronic versions by individuals: scores only.",
    };

    /// <summary>Session Rating Scale. It is about the work with a therapist.</summary>
    public static MeasureScale Srs { get; } = new()
    {
        Id = "srs",
        Name = "Session Rating Scale",
        Lowest = 0,
        Highest = 40,
        Cutoff = 36,
        Provenance = "Cutoff: OpenFIT help page (secondary). A fall of 1 since the last session is an alert there; "
            + "that is no reliable change. Its licence forbids electronic versions by individuals: scores only.",
    };

    /// <summary>Outcome Questionnaire 45. A high score is bad.</summary>
    public static MeasureScale Oq45 { get; } = new()
    {
        Id = "oq-45",
        Name = "Outcome Questionnaire 45",
        Lowest = 0,
        Highest = 180,
        HighIsGood = false,
        Cutoff = 63,
        ReliableChange = 14,
        Provenance = "Reliable change: OQ Measures FAQ. Cutoff 63/64 and range from memory. Commercial: scores only.",
    };

    /// <summary>Dyadic Trust Scale.</summary>
    public static MeasureScale DyadicTrust { get; } = new()
    {
        Id = "dyadic-trust",
        Name = "Dyadic Trust Scale",
        Lowest = 8,
        Highest = 56,
        Provenance = "Larzelere & Huston 1980: 8 items; 1 to 7 each from memory. No cutoff or reliable change was found.",
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MeasureScale> All { get; } =
        ScaleList.Of([Csi4, Csi16, Csi32, Rdas, Ors, Srs, Oq45, DyadicTrust], nameof(All));
}
