using System.Text.Json;
using FsCheck.Xunit;
using TrustAdvice.Tests.Support;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Explaining;

/// <summary>The view for the partner tells nothing of the reader's private facts, nor of the reader's goal.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 150)]
public class SharedViewProperties
{
    private const int Pairs = 20_000;

    private static readonly Advisor WithHostFacts = new(new AdvisorOptions
    {
        RuleSet = Overlaid("""
            "facts": [{ "name": "acme.secret", "values": ["one", "two"], "private": true }, { "name": "acme.open", "values": ["yes"] }],
            "actions": [{ "id": "acme-theirs", "owner": "brokeTrust", "kind": "reflection", "visibility": "mayShare" },
              { "id": "acme-the-other", "owner": "wasHurt", "kind": "reflection", "visibility": "mayShare" }],
            "rules": [{ "id": "acme.one", "when": { "acme.secret": "one" }, "recommend": "acme-theirs", "rank": 500 },
              { "id": "acme.two", "when": { "acme.secret": "two" }, "recommend": "acme-the-other", "rank": 500 }]
            """),
    });

    private static readonly string[] NeverTold =
        [.. WithHostFacts.RuleSet.Facts.All.Where(fact => fact.IsPrivate).Select(fact => fact.Name), "myGoal"];

    [Fact]
    public void TheDefaultView_IsTheSameBytes_WhateverIsPrivate()
    {
        var random = new Random(2026);
        var situations = new RandomSituations(random);
        for (int pair = 0; pair < Pairs; pair++)
        {
            var one = situations.Next(WithHostFacts.RuleSet.Facts);
            var other = NeverTold.Aggregate(one, (situation, fact) => situation.With(fact, AnyValue(fact, random)));

            Assert.Equal(BytesOf(WithHostFacts.Advise(one).SharedView()), BytesOf(WithHostFacts.Advise(other).SharedView()));
        }
    }

    [Fact]
    public void AHostsPrivateFact_CountsForTheReader_AndNotForThePartner()
    {
        var calm = new Situation { WhoBrokeTrust = WhoBrokeTrust.Me, Safety = Safety.Safe }.With("acme.secret", "one");

        Assert.Contains("acme-theirs", WithHostFacts.Advise(calm).All.Select(item => item.Id));
        Assert.DoesNotContain("acme-theirs", WithHostFacts.Advise(calm with { WhoBrokeTrust = WhoBrokeTrust.Partner })
            .SharedView().ForPartner.Select(item => item.Id));
    }

    [Property]
    public void TheDefaultView_HoldsThePartnersPartAndTheNoteAlone(AnySituation any)
    {
        var shared = AdviceOutline.Advise(any.Value).SharedView();

        Assert.Empty(shared.Together);
        Assert.Empty(shared.Referrals);
        Assert.Equal(AdviceOutline.Advise(new Situation()).SharedView().Note, shared.Note);
    }

    [Property]
    public void WhatWasPassedOn_IsWhatTheAdviceOffers_AndNothingElse(AnySituation any)
    {
        var advice = AdviceOutline.Advise(any.Value);
        var shared = advice.SharedView([.. RuleSet.BuiltIn.ItemIds, "no-such-item"]);

        Assert.Equal(advice.All.Where(item => item.MayPassOn).Select(item => item.Id), Ids(shared.Together));
        Assert.Equal(advice.Referrals.Where(referral => referral.MayPassOn).Select(referral => referral.To), shared.Referrals);
        Assert.Equal(
            BytesOf(advice.SharedView()),
            BytesOf(shared.Copy(("Together", (IReadOnlyList<SharedItem>)[]), ("Referrals", (IReadOnlyList<ReferralKind>)[]))));
    }

    [Property]
    public void WhatMayBePassedOn_IsForTwo_AndNeverUnderADanger(AnySituation any)
    {
        var advice = AdviceOutline.Advise(any.Value);
        bool isDanger = any.Value is { SelfHarm: SelfHarm.Yes } or { ChildrenAtRisk: YesNo.Yes }
            or { Safety: Safety.Unsure or Safety.Controlled or Safety.Afraid };

        Assert.All(advice.All.Where(item => item.MayPassOn), item =>
            Assert.Equal((Owner.Both, Visibility.MayShare, false), (item.Owner, item.Visibility, isDanger)));
        Assert.All(advice.Referrals.Where(referral => referral.MayPassOn), referral =>
        {
            Assert.Contains(referral.To, new[] { ReferralKind.CouplesTherapist, ReferralKind.DiscernmentCounsellor });
            Assert.False(isDanger);
        });
    }

    [Fact]
    public void OneThatWasNotChosen_StaysAway()
    {
        var advice = Calm();
        var joint = advice.All.Where(item => item.MayPassOn).ToList();

        Assert.True(joint.Count > 1);
        Assert.Equal([joint[1].Id], Ids(advice.SharedView(joint[1].Id).Together));
        var chosenWithAll = advice.SharedView([.. joint.Select(item => item.Id)]).Together.Single(item => item.Id == joint[1].Id);
        Assert.Equal(chosenWithAll.How, Assert.Single(advice.SharedView(joint[1].Id).Together).How);
    }

    [Fact]
    public void WhatWasChosenBefore_IsGoneOnceThereIsDanger()
    {
        var advice = Calm();
        string[] chosen = [.. advice.All.Where(item => item.MayPassOn).Select(item => item.Id)];
        var afraid = AdviceOutline.Advise(advice.Trace.Facts with { Safety = Safety.Afraid });

        Assert.NotEmpty(advice.SharedView(chosen).Together);
        Assert.Equal(BytesOf(advice.SharedView()), BytesOf(afraid.SharedView(chosen)));
    }

    [Fact]
    public void SharedView_NullId_Throws()
    {
        Assert.Throws<ArgumentException>("passedOn", () => Calm().SharedView("a", null!));
        Assert.Throws<ArgumentNullException>("passedOn", () => Calm().SharedView(null!));
    }

    [Property]
    public void NothingOfTheReadersOwnPartIsShared(AnySituation any)
    {
        var shared = AdviceOutline.Advise(any.Value).SharedView();
        var reader = any.Value.WhoBrokeTrust switch
        {
            WhoBrokeTrust.Me => Owner.BrokeTrust,
            WhoBrokeTrust.Partner => Owner.WasHurt,
            _ => Owner.Both,
        };
        var owners = RuleSet.BuiltIn.Actions.ToDictionary(action => action.Id, action => action.Owner);

        Assert.All(shared.ForPartner, item => Assert.NotEqual(reader, owners[item.Id]));
    }

    private static Advice Calm() => AdviceOutline.Advise(new Situation
    {
        WhoBrokeTrust = WhoBrokeTrust.Partner,
        Safety = Safety.Safe,
        Step = RepairStep.Communicate,
        Since = TimeSince.Weeks,
    });

    private static RuleSet Overlaid(string members)
    {
        var (ruleSet, found) = BuiltInFiles.Overlay(members);
        return ruleSet ?? throw new InvalidOperationException(string.Join('\n', found));
    }

    private static string? AnyValue(string fact, Random random)
    {
        var values = WithHostFacts.RuleSet.Facts.Find(fact)!.Values;
        int place = random.Next(values.Count + 1);
        return place == values.Count ? null : values[place];
    }

    private static string BytesOf(SharedAdvice shared) => JsonSerializer.Serialize(shared, TrustAdviceJson.TypeInfo<SharedAdvice>());

    private static IEnumerable<string> Ids(IEnumerable<SharedItem> items) => items.Select(item => item.Id);
}
