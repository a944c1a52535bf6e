namespace JourneyService.Grains;

/// <summary>Which entries are the couple's, and whose the others are.</summary>
internal static class SharedEntries
{
    /// <summary>Whether both may see it and nobody has signed it: such an entry stays when its author leaves.</summary>
    public static bool Has(JourneyEvent entry, JourneyRole author) =>
        WriterOf(entry) is null && new Journey(null, [entry], author).SharedView().Events.Count > 0;

    /// <summary>Who alone may write it, where the entry says so.</summary>
    public static JourneyRole? WriterOf(JourneyEvent entry) => entry switch
    {
        CheckInEvent checkIn => checkIn.By,
        ScaleEvent scale => scale.By,
        SittingEvent sitting => sitting.By,
        FeedbackEvent feedback => feedback.By,
        WithdrawalEvent withdrawal => withdrawal.By,
        _ => null,
    };
}
