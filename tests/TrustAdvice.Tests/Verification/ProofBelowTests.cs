using TrustAdvice.Authoring;
using TrustAdvice.Compiling;
using TrustAdvice.Proof;
using TrustAdvice.Tests.Verification.Support;

namespace TrustAdvice.Tests.Verification;

/// <summary>Overlays that break a guarantee in situations that it does not speak of itself, or by what they take away.</summary>
public class ProofBelowTests
{
    private const string Actions = """
        "actions": [{ "id": "a1", "owner": "both", "kind": "closeness" }, { "id": "a2", "owner": "brokeTrust", "kind": "closeness" },
          { "id": "a3", "owner": "both", "kind": "closeness" }]
        """;

    /// <summary>What is tried, the guarantee below, and the overlay's members.</summary>
    public static TheoryData<string, string, string> Breaches => new()
    {
        {
            "a value along the chain that the region leaves out",
            """ "when": { "acme.plain": "v0" }, "kind": "monotone", "law": "nothingAdded", "along": { "acme.plain": ["v0", "v1"] }, "outcome": { "actions": ["a1"] } """,
            """ "rules": [{ "id": "x", "when": { "acme.plain": "v1", "safety": "unsure" }, "recommend": "a1" }] """
        },
        {
            "a role that the region leaves out",
            """ "when": { "whoBrokeTrust": "partner" }, "kind": "mirror", "law": "role", "outcome": { "actions": ["a2"] } """,
            """ "rules": [{ "id": "x", "when": { "whoBrokeTrust": "me" }, "recommend": "a2" }] """
        },
        {
            "a goal that only the other teller has",
            """ "when": { "partnerGoal": "unsure" }, "kind": "mirror", "law": "retold", "outcome": { "actions": ["a1"] } """,
            """ "rules": [{ "id": "x", "when": { "partnerGoal": "leave" }, "recommend": "a1" }] """
        },
        {
            "what is hidden",
            """ "when": { "safety": "safe" }, "kind": "always", "outcome": { "actions": ["a1"] } """,
            """ "rules": [], "hide": ["a1"] """
        },
        {
            "a rank",
            """ "when": { "safety": "safe" }, "kind": "always", "outcome": { "actions": ["a1"], "as": "nextStep" } """,
            """ "rules": [], "ranks": { "second": 900 } """
        },
        {
            "a rule that withholds",
            """ "when": { "safety": "safe" }, "kind": "always", "outcome": { "actions": ["a1"] } """,
            """ "rules": [{ "id": "x", "when": { "myGoal": "leave" }, "withhold": { "kinds": ["closeness"] } }] """
        },
        {
            "an action of its own",
            """ "when": { "safety": "unsure" }, "kind": "never", "outcome": { "kinds": ["closeness"] } """,
            """ "rules": [{ "id": "x", "recommend": "x1" }], "actions": [{ "id": "x1", "owner": "both", "kind": "closeness" }] """
        },
    };

    [Theory]
    [MemberData(nameof(Breaches))]
    public void WhatAnOverlayBreaks_IsFound(string name, string guarantee, string members)
    {
        var below = RuleSet.FromJson(Rules(guarantee));

        Assert.False(below.TryOverlayFromJson(Overlay(members), [], out _, out var found), name);
        Assert.Contains(found, fault => fault.Code == "TA0601" && fault.Message.Contains("'g'", StringComparison.Ordinal));
    }

    [Fact]
    public void AnOverlayThatAddsOnlyTexts_TakesAStepForEachGuarantee()
    {
        var below = RuleSet.BuiltIn;
        var above = below.OverlayFromJson(BuiltInFiles.Header(""));

        Assert.All(new Prover(above.Compiled, below: below.Compiled).ProveAll(), proof => Assert.True(proof is { Holds: true, Steps: 0 }, proof.Id));
    }

    /// <summary>Whoever gives the hash of a file vouches for it, and an overlay on it is proved as a whole: another version may have proved the file.</summary>
    [Fact]
    public void OnACompiledFile_AllIsProvedAgain()
    {
        var unproved = RuleModels.Read(Rules(""" "kind": "never", "outcome": { "actions": ["a1"] } """));
        byte[] compiled = CompiledWriter.Write(unproved);
        var below = RuleSet.LoadCompiled(new MemoryStream(compiled), RuleSetCompiler.HashOf(compiled));

        Assert.False(below.TryOverlayFromJson(Overlay(""" "rules": [] """), [], out _, out var found));
        Assert.Contains(found, fault => fault.Code == "TA0601");
    }

    [Fact]
    public void Touched_ByManyBoxes_IsStillProved()
    {
        var below = RuleSet.FromJson(Rules(""" "when": { "safety": "unsure" }, "kind": "never", "outcome": { "actions": ["a1"] } """));
        string rules = string.Join(',', Enumerable.Range(1, 40).Select(index => $$"""{ "id": "x{{index}}", "when": { "step": "acknowledge" }, "recommend": "a3", "rank": {{index}} }"""));

        Assert.True(below.TryOverlayFromJson(Overlay($""" "rules": [{rules}] """), [], out _, out _));
    }

    private static string Rules(string guarantee) => $$"""
        {
          "format": 1, "id": "small", "version": "1.0.0", "facts": [{ "name": "acme.plain", "values": ["v0", "v1"] }], {{Actions}},
          "rules": [
            { "id": "first", "when": { "safety": "safe" }, "recommend": "a1", "rank": 500 },
            { "id": "second", "when": { "safety": "safe", "whoBrokeTrust": "both" }, "recommend": "a3", "rank": 400 }
          ],
          "guarantees": [{ "id": "g", {{guarantee}}, "because": "It is tried." }]
        }
        """;

    private static string Overlay(string members) => $$"""{ "format": 1, "id": "x", "version": "1.0.0", "extends": "small", {{members}} }""";
}
