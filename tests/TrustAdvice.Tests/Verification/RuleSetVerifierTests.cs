using TrustAdvice.Authoring;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>Reports about files: those that hold, those that fail, and those that cannot be read.</summary>
public sealed class RuleSetVerifierTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("trustadvice-verifier-").FullName;

    [Fact]
    public void VerifyFile_AGuaranteeThatHolds_IsProved()
    {
        var report = RuleSetVerifier.VerifyFile(Write("rules.json", Rules("a")));

        Assert.True(report.Holds);
        Assert.True(report.IsReadable);
        Assert.Equal(("sample", "1.0.0"), (report.RuleSet, report.Version));
        Assert.Equal(TrustAdvice.Facts.FactSpace.BuiltIn.SituationCount, report.Situations);
        var result = Assert.Single(report.Guarantees);
        Assert.Equal(("g", "It matters.", true, true), (result.Id, result.Because, result.Holds, result.Decided));
        Assert.Null(result.Counterexample);
    }

    [Fact]
    public void VerifyFile_AGuaranteeThatFails_IsReportedWithItsPlace()
    {
        var report = RuleSetVerifier.VerifyFile(Write("rules.json", Rules("b")));

        Assert.False(report.Holds);
        Assert.True(report.IsReadable);
        Assert.Equal("in every situation", Assert.Single(report.Guarantees).Counterexample!.Box.InWords);
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Code == "TA0601");
    }

    [Fact]
    public void VerifyFile_OneOfTwoGuaranteesFails_DoesNotHold()
    {
        string rules = Rules("a").Replace(
            "\"guarantees\": [",
            """ "guarantees": [{ "id": "f", "kind": "always", "outcome": { "actions": ["b"] }, "because": "It matters, too." }, """,
            StringComparison.Ordinal);

        var report = RuleSetVerifier.VerifyFile(Write("rules.json", rules));

        Assert.Equal([("f", false), ("g", true)], report.Guarantees.Select(guarantee => (guarantee.Id, guarantee.Holds)));
        Assert.False(report.Holds);
    }

    [Fact]
    public void VerifyFile_WhatCannotBeRead_ProvesNothing()
    {
        var report = RuleSetVerifier.VerifyFile(Write("rules.json", "{"));

        Assert.False(report.Holds);
        Assert.False(report.IsReadable);
        Assert.Equal(("", "", 0), (report.RuleSet, report.Version, (int)report.Situations));
        Assert.Empty(report.Guarantees);
        Assert.NotEmpty(report.Diagnostics);
    }

    [Fact]
    public void VerifyOverlay_ThatBreaksAGuarantee_SaysSo()
    {
        var below = RuleFiles.Load(Rules("a"));
        string overlay = Write("overlay.json", """
            { "format": 1, "id": "host.overlay", "version": "1.0.0", "extends": "sample",
              "rules": [{ "id": "host.hold", "withhold": { "actions": ["a"] } }] }
            """);

        Assert.True(RuleSetVerifier.Verify(below).Holds);
        Assert.False(RuleSetVerifier.VerifyOverlay(below, overlay).Holds);
    }

    [Fact]
    public void TryCompareFiles_NeedsBoth()
    {
        string one = Write("one.json", Rules("a"));
        string other = Write("other.json", Rules("b"));
        string broken = Write("broken.json", "{");

        Assert.True(RuleSetVerifier.TryCompareFiles(one, other, out var comparison, out var none));
        Assert.Equal(["no longer given: a, in every situation", "now given: b, in every situation"], comparison!.Changes.Select(change => change.InWords));
        Assert.Empty(none);
        Assert.False(RuleSetVerifier.TryCompareFiles(one, broken, out var first, out var found));
        Assert.False(RuleSetVerifier.TryCompareFiles(broken, one, out var second, out _));
        Assert.Null(first);
        Assert.Null(second);
        Assert.Single(found);
    }

    [Fact]
    public void NoPath_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("ruleSet", () => RuleSetVerifier.Verify((RuleSet)null!));
        Assert.Throws<ArgumentException>("path", () => RuleSetVerifier.VerifyFile(""));
        Assert.Throws<ArgumentNullException>("below", () => RuleSetVerifier.VerifyOverlay(null!, "overlay.json"));
        Assert.Throws<ArgumentException>("overlayPath", () => RuleSetVerifier.VerifyOverlay(RuleSet.BuiltIn, ""));
        Assert.Throws<ArgumentException>("beforePath", () => RuleSetVerifier.TryCompareFiles("", "after.json", out _, out _));
        Assert.Throws<ArgumentException>("afterPath", () => RuleSetVerifier.TryCompareFiles("before.json", "", out _, out _));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Rules(string recommended) => RuleFiles.With(
        $$"""[{ "id": "r", "recommend": "{{recommended}}" }]""",
        """[{ "id": "a", "owner": "both", "kind": "stance" }, { "id": "b", "owner": "both", "kind": "stance" }]""",
        """ "guarantees": [{ "id": "g", "kind": "always", "outcome": { "actions": ["a"] }, "because": "It matters." }],""");

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
