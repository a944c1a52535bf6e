using System.Text.Json;
using Spectre.Console.Testing;
using TrustAdvice.Tool.Tests.Support;

namespace TrustAdvice.Tool.Tests.Commands;

public class ReviewCommandTests
{
    private const string Rules = """
        {
          "format": 1, "id": "sample", "version": "1.0.0",
          "review": { "state": "unreviewed", "statement": "Not reviewed.", "on": "2026-11-23", "reviewBy": "2027-11-23" },
          "actions": [
            { "id": "a", "owner": "both", "kind": "stance" },
            { "id": "b", "owner": "both", "kind": "stance",
              "review": { "state": "clinicallyReviewed", "statement": "Read.", "on": "2026-12-01", "reviewBy": "2027-06-01", "by": "couples therapist" } } ],
          "rules": [
            { "id": "r", "recommend": "a" },
            { "id": "s", "recommend": "b", "review": { "state": "edited", "statement": "Edited.", "on": "2026-11-23", "reviewBy": "2027-01-01" } } ]
        }
        """;

    private const string Texts = """
        { "language": "xx", "laterMember": {}, "review": { "state": "edited", "statement": "Edited.", "on": "2026-11-23", "reviewBy": "2027-03-01" } }
        """;

    [Theory]
    [InlineData("2027-01-01")]
    [InlineData("2027-01-02", "s")]
    [InlineData("2027-03-02", "s", "rules.xx.json")]
    [InlineData("2027-06-02", "b", "s", "rules.xx.json")]
    [InlineData("2027-11-23", "b", "s", "rules.xx.json")]
    [InlineData("2027-11-24", "sample", "b", "s", "rules.xx.json")]
    public void Review_ListsWhatIsPast_FromTheDayAfter(string day, params string[] ids)
    {
        using var folder = Folder();
        var json = ToolRun.Of("review", "--rules", folder.Rules, "--on", day, "--format", "json").Exits(0).Json;
        Assert.Equal(ids, json.GetProperty("past").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
        Assert.Equal(day, json.GetProperty("on").GetString());
        Assert.Equal(4, json.GetProperty("stated").GetInt32());
        ToolRun.Of("review", "--rules", folder.Rules, "--on", day, "--fail").Exits(ids.Length == 0 ? 0 : 2);
    }

    [Fact]
    public void Review_Json_IsTheContractAndNothingElse()
    {
        using var folder = Folder();
        var json = ToolRun.Of("review", "--rules", folder.Rules, "--on", "2028-01-01", "--format", "json").Exits(0).Json;
        Assert.Equal(["on", "stated", "past"], MembersOf(json));
        Assert.All(json.GetProperty("past").EnumerateArray(), item =>
            Assert.Equal(["what", "id", "file", "state", "statement", "on", "reviewBy", "by"], MembersOf(item)));
        var action = json.GetProperty("past")[1];
        Assert.Equal("clinicallyReviewed", action.GetProperty("state").GetString());
        Assert.Equal("couples therapist", action.GetProperty("by").GetString());
    }

    [Fact]
    public void Review_Text_SaysWhatAndWhen()
    {
        using var folder = Folder();
        string text = ToolRun.Of("review", "--rules", folder.Rules, "--on", "2027-06-02").Exits(0).Out;
        Assert.Contains("rules.json: action 'b': clinically reviewed by couples therapist, 2026-12-01, due 2027-06-01\n", text, StringComparison.Ordinal);
        Assert.Contains("3 of 4 past the review date on 2027-06-02; the first is due 2027-01-01.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2027, 11, 23, 0)]
    [InlineData(2027, 11, 24, 2)]
    public void Review_WithoutADay_AsksTheClock(int year, int month, int day, int code)
    {
        using var output = new TestConsole();
        using var error = new TestConsole();
        var console = new ToolConsole(output, error, () => Stream.Null) { Time = new FixedDay(new DateTime(year, month, day, 12, 0, 0, DateTimeKind.Utc)) };
        using var folder = Folder();
        folder.Write("rules.json", Rules.Replace("2027-06-01", "2027-11-23", StringComparison.Ordinal).Replace("2027-01-01", "2027-11-23", StringComparison.Ordinal));
        folder.Write("rules.xx.json", Texts.Replace("2027-03-01", "2027-11-23", StringComparison.Ordinal));
        Assert.Equal(code, ToolApp.Run(["review", "--rules", folder.Rules, "--fail"], console));
    }

    [Fact]
    public void Review_BuiltIn_StatesItsReview() =>
        Assert.True(ToolRun.Of("review", "--format", "json").Exits(0).Json.GetProperty("stated").GetInt32() > 0);

    [Fact]
    public void Review_CannotRunOrInvalid()
    {
        using var folder = Folder();
        ToolRun.Of("review", "--on", "23.11.2027").Exits(1);
        ToolRun.Of("review", "--rules", folder.At("absent.json")).Exits(1);
        folder.Write("rules.xx.json", Texts.Replace("2027-03-01", "soon", StringComparison.Ordinal));
        Assert.Contains("TA0212", ToolRun.Of("review", "--rules", folder.Rules).Exits(3).Error, StringComparison.Ordinal);
        folder.Write("rules.json", "[]");
        Assert.NotEmpty(ToolRun.Of("review", "--rules", folder.Rules, "--format", "json").Exits(3).Json.GetProperty("diagnostics").EnumerateArray());
    }

    private static RuleFolder Folder()
    {
        var folder = RuleFolder.With(Rules);
        folder.Write("rules.xx.json", Texts);
        return folder;
    }

    private static List<string> MembersOf(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];

    private sealed class FixedDay(DateTime utc) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(utc);
    }
}
