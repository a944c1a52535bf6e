using FsCheck.Xunit;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Explaining;

/// <summary>The view for both tells nothing of the reader's private facts.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 150)]
public class SharedViewProperties
{
    private static readonly string[] PrivateFacts =
        ["safety", "selfHarm", "childrenAtRisk", "disclosure", "ownConduct", "pressure", "distress", "dependence", "partnerSelfHarm"];

    [Property]
    public void ThePartnersPartAndTheNote_DoNotDependOnPrivateFacts(AnySituation any)
    {
        var shared = AdviceOutline.Advise(any.Value).SharedView();

        foreach (var other in WithOtherPrivateFacts(any.Value))
        {
            var view = AdviceOutline.Advise(other).SharedView();

            Assert.Equal(Ids(shared.ForPartner), Ids(view.ForPartner));
            Assert.Equal(shared.Note, view.Note);
        }
    }

    [Property]
    public void WhatTheTwoDoTogether_IsNeverMoreThanTheReadersOwnAdviceGives(AnySituation any)
    {
        var advice = AdviceOutline.Advise(any.Value);
        var shared = advice.SharedView();

        Assert.Subset(advice.All.Select(item => item.Id).ToHashSet(), Ids(shared.Together).ToHashSet());
        Assert.Subset(advice.Kinds().ToHashSet(), shared.Referrals.ToHashSet());
        Assert.All(shared.Referrals, kind =>
            Assert.Contains(kind, new[] { ReferralKind.CouplesTherapist, ReferralKind.DiscernmentCounsellor }));
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

    private static IEnumerable<Situation> WithOtherPrivateFacts(Situation situation) =>
        from fact in PrivateFacts
        from value in RuleSet.BuiltIn.Facts.Find(fact)!.Values.Append(null)
        select situation.With(fact, value);

    private static IEnumerable<string> Ids(IEnumerable<SharedItem> items) => items.Select(item => item.Id);
}
