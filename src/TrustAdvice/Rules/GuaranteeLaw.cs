namespace TrustAdvice.Rules;

/// <summary>What exactly a monotone or mirror guarantee says.</summary>
internal enum GuaranteeLaw
{
    None = 0,

    /// <summary>Monotone: the most urgent referral never becomes less urgent.</summary>
    UrgencyNeverFalls = 1,

    /// <summary>Monotone: none of the outcomes appears where it was not.</summary>
    NothingAdded = 2,

    /// <summary>Monotone: none of the outcomes disappears.</summary>
    NothingLost = 3,

    /// <summary>Mirror: the same outcomes when the partner tells the story, private facts aside.</summary>
    Retold = 4,

    /// <summary>Mirror: a person with one role is asked the same as a person with both roles.</summary>
    Role = 5,
}
