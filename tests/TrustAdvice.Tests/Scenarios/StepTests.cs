using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Scenarios;

/// <summary>At each of the seven steps each role gets a next step of its own, with very little known.</summary>
public class StepTests
{
    public static TheoryData<RepairStep?, WhoBrokeTrust?> StepsAndRoles
    {
        get
        {
            var data = new TheoryData<RepairStep?, WhoBrokeTrust?>();
            foreach (var step in Enum.GetValues<RepairStep>().Cast<RepairStep?>().Append(null))
            {
                foreach (var who in Enum.GetValues<WhoBrokeTrust>().Cast<WhoBrokeTrust?>().Append(null))
                {
                    data.Add(step, who);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(StepsAndRoles))]
    public void NextStep_IsTheReadersOwnOrJoint(RepairStep? step, WhoBrokeTrust? who)
    {
        var next = AdviceOutline.Advise(new Situation { Step = step, WhoBrokeTrust = who }).NextStep;

        Assert.NotNull(next);
        Owner[] owners = who switch
        {
            WhoBrokeTrust.Me => [Owner.BrokeTrust, Owner.Both],
            WhoBrokeTrust.Partner => [Owner.WasHurt, Owner.Both],
            WhoBrokeTrust.Both => [Owner.BrokeTrust, Owner.WasHurt, Owner.Both],
            _ => [Owner.Both],
        };
        Assert.Contains(next.Owner, owners);
    }

    [Theory]
    [InlineData(RepairStep.Acknowledge)]
    [InlineData(RepairStep.GiveTime)]
    [InlineData(RepairStep.Communicate)]
    [InlineData(RepairStep.SetBoundaries)]
    [InlineData(RepairStep.Reconnect)]
    [InlineData(RepairStep.GetHelp)]
    public void EveryStepBeforeForgiving_GivesSomethingOfThatStep_ToEachRole(RepairStep step)
    {
        foreach (var who in new[] { WhoBrokeTrust.Me, WhoBrokeTrust.Partner, WhoBrokeTrust.Both })
        {
            var advice = AdviceOutline.Advise(new Situation { Step = step, WhoBrokeTrust = who, Safety = Safety.Safe });

            Assert.Contains(advice.All.Take(AdvisorOptions.DefaultLimit), item => item.Step == step);
        }
    }

    /// <summary>Without a wish to forgive, the last step begins with what takes the pressure off.</summary>
    [Theory]
    [InlineData(WhoBrokeTrust.Me, "do-not-ask-forgiveness")]
    [InlineData(WhoBrokeTrust.Partner, "no-duty-to-forgive")]
    [InlineData(WhoBrokeTrust.Both, "do-not-ask-forgiveness")]
    public void Forgiving_BeginsWithThatNobodyHasTo(WhoBrokeTrust who, string first)
    {
        var advice = AdviceOutline.Advise(new Situation { Step = RepairStep.Forgive, WhoBrokeTrust = who, Safety = Safety.Safe });

        Assert.Equal(first, advice.NextStep?.Id);
        Assert.DoesNotContain(advice.All, item => item.Step == RepairStep.Forgive);
    }
}
