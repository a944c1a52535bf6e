using System.Text.Json.Serialization;
using TrustAdvice.Input;

namespace TrustAdvice.Journeys;

/// <summary>What one person says on one day: ratings from 0 to 10, and private answers.</summary>
/// <remarks>
/// Several check-ins of a person on one day count as one: for each question the median of that day. One that corrects
/// takes the place of those of that day that do not.
/// </remarks>
[JsonConverter(typeof(OwnJsonConverter)), JsonForm(typeof(JourneyEventConverter<CheckInEvent>))]
public sealed class CheckInEvent : JourneyEvent
{
    /// <summary>Whose check-in it is.</summary>
    public required JourneyRole By { get; init => field = EnumGuard.Member(value); }

    /// <summary>The ratings, by question.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Ratings Ratings { get; init => field = value ?? throw new ArgumentNullException(nameof(Ratings)); } = Ratings.None;

    /// <summary>Whether it takes the place of this person's other check-ins of that day; without ratings it takes them away.</summary>
    public bool Corrects { get; init; }

    /// <summary>This person's own answer about safety. Private.</summary>
    public Safety? Safety { get; init => field = EnumGuard.Member(value); }

    /// <summary>Whether this person has thoughts of suicide or self-harm. Private.</summary>
    public SelfHarm? SelfHarm { get; init => field = EnumGuard.Member(value); }

    /// <summary>Whether children are at risk. Private.</summary>
    public YesNo? ChildrenAtRisk { get; init => field = EnumGuard.Member(value); }

    internal override string Type => "checkIn";

    internal override object Content => (By, Ratings, Corrects, Safety, SelfHarm, ChildrenAtRisk);

    internal override IEnumerable<string> Questions => Ratings.All.Keys;

    internal override int Rank => 6;

    internal override JourneyRole? Signer => By;

    internal override int LongestContent => Ratings.LongestContent;

    internal override bool SharedByDefault => false;

    internal override string? ContentFault => SaysSomething ? null : "A check-in says nothing.";

    internal override JourneyEvent WithoutPrivateAnswers => WithRatings(Ratings);

    internal override JourneyEvent? Only(Func<string, bool> maySee) =>
        Ratings.Only(maySee) is { Count: > 0 } ratings ? WithRatings(ratings) : null;

    private CheckInEvent WithRatings(Ratings ratings) =>
        new() { On = On, Shared = Shared, Id = Id, Revision = Revision, By = By, Ratings = ratings, Corrects = Corrects };

    /// <summary>
    /// The same with the graver of its own private answers and another's. INVARIANT: the members of these enums stand from the least
    /// to the most dangerous.
    /// </summary>
    internal CheckInEvent WithGraver(CheckInEvent other) => new()
    {
        On = On,
        Shared = Shared,
        Id = Id,
        Revision = Revision,
        By = By,
        Ratings = Ratings,
        Corrects = Corrects,
        Safety = Nullable.Compare(Safety, other.Safety) < 0 ? other.Safety : Safety,
        SelfHarm = Nullable.Compare(SelfHarm, other.SelfHarm) < 0 ? other.SelfHarm : SelfHarm,
        ChildrenAtRisk = Nullable.Compare(ChildrenAtRisk, other.ChildrenAtRisk) < 0 ? other.ChildrenAtRisk : ChildrenAtRisk,
    };

    /// <summary>Whether there is a rating, an answer, or a correction by nothing.</summary>
    internal bool SaysSomething =>
        Ratings.Count > 0 || Corrects || Safety is not null || SelfHarm is not null || ChildrenAtRisk is not null;
}
