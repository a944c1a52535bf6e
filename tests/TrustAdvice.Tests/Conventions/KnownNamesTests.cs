using System.Text.Json.Serialization;
using TrustAdvice.Support;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Conventions;

/// <summary>
/// Ids and numbers are for ever: hosts store them. The lists in Scenarios/ only grow; an id that disappears, or an enum
/// member that gets another number, fails here.
/// </summary>
public class KnownNamesTests
{
    private const string Ids = "tests/TrustAdvice.Tests/Scenarios/KnownIds.txt";
    private const string EnumMembers = "tests/TrustAdvice.Tests/Scenarios/KnownEnumMembers.txt";

    [Fact]
    public void NoIdOfTheBuiltInRulesDisappears()
    {
        Assert.Empty(Gone(Repository.Lines(Ids), CurrentIds()));
        Assert.Equal(["rule gone"], Gone(["rule gone", "rule kept"], ["rule kept", "rule new"]));
    }

    [Fact]
    public void EveryIdOfTheBuiltInRulesIsKnown() => Assert.Empty(Gone(CurrentIds(), Repository.Lines(Ids)));

    [Fact]
    public void NoEnumMemberDisappearsOrIsRenumbered()
    {
        Assert.Empty(Gone(Repository.Lines(EnumMembers), CurrentEnumMembers()));
        Assert.Equal(["Safety.Safe = 1"], Gone(["Safety.Safe = 1"], ["Safety.Safe = 2"]));
    }

    [Fact]
    public void EveryEnumMemberIsKnown() => Assert.Empty(Gone(CurrentEnumMembers(), Repository.Lines(EnumMembers)));

    private static IEnumerable<string> Gone(IEnumerable<string> before, IEnumerable<string> now) => before.Except(now);

    private static IEnumerable<string> CurrentIds()
    {
        var model = RuleSet.BuiltIn.Model;
        return model.Actions.Select(action => $"action {action.Id}")
            .Concat(model.Alerts.Select(alert => $"alert {alert}"))
            .Concat(model.Information.Select(information => $"information {information.Id}"))
            .Concat(model.Rules.Select(rule => $"rule {rule.Id}"))
            .Concat(model.Guarantees.Select(guarantee => $"guarantee {guarantee.Id}"));
    }

    private static IEnumerable<string> CurrentEnumMembers() =>
        from type in PublicTypes.All.Union(typeof(Advisor).Assembly.GetTypes().Concat(typeof(SupportDirectory).Assembly.GetTypes()).Where(type => type.IsDefined(typeof(JsonConverterAttribute), inherit: false)))
        where type.IsEnum
        orderby type.FullName
        from name in Enum.GetNames(type)
        select $"{type.Name}.{name} = {Convert.ToInt32(Enum.Parse(type, name), null)}";
}
