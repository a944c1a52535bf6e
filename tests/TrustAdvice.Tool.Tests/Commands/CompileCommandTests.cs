using TrustAdvice.Authoring;
using TrustAdvice.Tool.Tests.Support;

namespace TrustAdvice.Tool.Tests.Commands;

public class CompileCommandTests
{
    [Fact]
    public void Compile_WritesWhatLoadsWithThePrintedHash()
    {
        using var folder = RuleFolder.Exported();
        string output = ToolRun.Of("compile", folder.Rules, "--out", folder.At("own.rules")).Exits(0).Out;

        byte[] compiled = File.ReadAllBytes(folder.At("own.rules"));
        Assert.Contains($"sha-256 {RuleSetCompiler.HashOf(compiled)}", output, StringComparison.Ordinal);
        using var file = new MemoryStream(compiled);
        Assert.Equal(RuleSet.BuiltIn.Hash, RuleSet.LoadCompiled(file, RuleSetCompiler.HashOf(compiled)).Hash);
    }

    [Fact]
    public void Compile_WhatIsNotProved_IsNotWritten()
    {
        using var folder = RuleFolder.With("""
            { "format": 1, "id": "acme.own", "version": "1.0.0", "actions": [{ "id": "listen", "owner": "both", "kind": "stance" }],
              "rules": [{ "id": "any", "when": {}, "recommend": "listen" }],
              "guarantees": [{ "id": "g", "kind": "never", "outcome": { "actions": ["listen"] }, "because": "It must not be." }] }
            """);
        var run = ToolRun.Of("compile", folder.Rules, "--out", folder.At("own.rules")).Exits(2);

        Assert.Contains("TA0601", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.At("own.rules")));
    }

    [Fact]
    public void Compile_AFaultyFile_IsNotWritten()
    {
        using var folder = RuleFolder.With("{");

        ToolRun.Of("compile", folder.Rules, "--out", folder.At("own.rules")).Exits(3);

        Assert.False(File.Exists(folder.At("own.rules")));
    }
}
