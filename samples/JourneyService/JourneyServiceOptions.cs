namespace JourneyService;

/// <summary>What can be set, from the settings or the command line.</summary>
internal sealed class JourneyServiceOptions
{
    /// <summary>The format of new rows. Set 1 while silos of the version before run, then take it away, one silo after the other.</summary>
    public short WriteFormat { get; set; } = EntryCipher.NewestFormat;

    /// <summary>How often a couple's reminder looks whether a check-in falls due.</summary>
    public TimeSpan ReminderPeriod { get; set; } = TimeSpan.FromDays(1);
}
