using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TrustAdvice.Authoring;
using TrustAdvice.Compiling;
using TrustAdvice.Matching;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Compiling;

/// <summary>A compiled rule set advises as the one that it was compiled from, and what is not whole is refused.</summary>
public class CompiledTests
{
    private const string Rules = """
        { "format": 1, "id": "acme.own", "version": "1.0.0",
          "facts": [{ "name": "acme.faith", "values": ["low", "high"], "private": true }],
          "alerts": ["stop"], "slots": [{ "id": "first", "cap": 1 }], "topics": ["talking"],
          "textConditions": { "faithful": { "acme.faith": "high" }, "afraid": { "safety": "afraid" } },
          "actions": [
            { "id": "listen", "owner": "both", "kind": "conversation", "topics": ["talking"], "effort": { "minutes": 15, "with": "together", "partnerAgrees": true } },
            { "id": "own-it", "owner": "brokeTrust", "kind": "stance", "step": "acknowledge", "cadence": "weekly", "evidence": "C", "sources": ["s"] }],
          "literature": [{ "key": "s", "authors": "A", "title": "T", "in": "J", "seen": "abstract", "finding": "f", "limits": "l" }],
          "rules": [
            { "id": "any", "when": {}, "recommend": ["listen", "own-it"], "rank": 10, "slot": "first" },
            { "id": "faith", "when": { "acme.faith": "low" }, "alert": "stop", "refer": { "to": "doctor", "urgency": "today" } },
            { "id": "quiet", "when": { "safety": "afraid" }, "withhold": { "topics": ["talking"] } }],
          "guarantees": [{ "id": "g", "kind": "never", "when": { "safety": "afraid" }, "outcome": { "actions": ["listen"] }, "because": "It is not safe." }] }
        """;

    private const string English = """
        { "language": "en", "terms": { "partner": "your partner" },
          "actions": { "listen": { "title": "Listen to {partner}", "why": "You asked.", "how": ["Sit.", "{if faithful}Pray.{else if afraid}Wait.{else}Hear.{end}"], "words": "“Tell me.”", "whyByRule": { "any": "Why, by a rule." } },
                       "own-it": { "title": "Own it", "why": "You did it." } },
          "alerts": { "stop": "Stop." }, "slots": { "first": "first things" }, "holds": { "default": "Later.", "byRule": { "quiet": "Not now." } },
          "referrals": { "doctor": { "title": "A doctor", "whyNow": "Now.", "byRule": { "faith": { "whyNow": "By a rule." } } } },
          "questions": { "acme.faith": { "text": "How much?", "answers": { "low": "Little", "high": "Much" } } } }
        """;

    private static readonly string German = English.Replace("\"en\"", "\"de\"", StringComparison.Ordinal).Replace("Own it", "Übernimm es", StringComparison.Ordinal);

    private static readonly RuleSet Own = RuleSet.FromJson(Rules, English, German);

    private static readonly byte[] Compiled = RuleSetCompiler.Compile(Own);

    /// <summary>Examples and the stamps of a translation are for those who write rules: an app does not carry them, and no hash counts them.</summary>
    [Fact]
    public void WhatOnlyAuthorsRead_StaysOut()
    {
        string stamped = German.Replace("\"language\"", "\"translatedFrom\": { \"alerts\": { \"stop\": \"0123abcd\" } }, \"language\"", StringComparison.Ordinal);
        var more = RuleSet.FromJson(
            Rules.Replace("\"rules\"", "\"examples\": [{ \"name\": \"calm\", \"situation\": {}, \"must\": [\"listen\"] }], \"rules\"", StringComparison.Ordinal), English, stamped);

        Assert.Single(more.Model.Examples);
        Assert.Equal(Own.Hash, more.Hash);
        byte[] compiled = RuleSetCompiler.Compile(more);
        Assert.Equal(-1, compiled.AsSpan().IndexOf("0123abcd"u8));
        Assert.Equal(-1, compiled.AsSpan().IndexOf("calm"u8));
        Assert.Empty(RuleSet.LoadCompiled(new MemoryStream(compiled), RuleSetCompiler.HashOf(compiled)).Model.Examples);
        Assert.Equal(more.Hash, RuleSet.LoadCompiled(new MemoryStream(compiled)).Hash);
    }

    [Fact]
    public void Load_WithTheHash_HasWhatItWasCompiledFrom()
    {
        var read = RuleSet.LoadCompiled(new MemoryStream(Compiled), RuleSetCompiler.HashOf(Compiled));

        Assert.Equal((Own.Id, Own.Version, Own.Hash), (read.Id, read.Version, read.Hash));
        Assert.Equal(Own.Languages, read.Languages);
        Assert.Equal(Own.ItemIds, read.ItemIds);
        Assert.Equal(Own.FactDefinitions.Select(fact => (fact.Name, fact.IsPrivate)), read.FactDefinitions.Select(fact => (fact.Name, fact.IsPrivate)));
        Assert.Equal(Own.TermsOf("de"), read.TermsOf("de"));
        Assert.Equal(Compiled, RuleSetCompiler.Compile(read));
    }

    [Fact]
    public void Load_WithoutAHash_IsProvedAgain_AndSaysTheSame()
    {
        var read = RuleSet.LoadCompiled(new MemoryStream(Compiled));

        Assert.Equal(Own.Hash, read.Hash);
        Assert.Equal(Advices(Own), Advices(read));
    }

    [Fact]
    public void Load_WithTheHash_AdvisesAndExplainsAlike() =>
        Assert.Equal(Advices(Own), Advices(RuleSet.LoadCompiled(new MemoryStream(Compiled), RuleSetCompiler.HashOf(Compiled).ToUpperInvariant())));

    /// <summary>What the package carries says the same as its files, whatever is known.</summary>
    [Property(MaxTest = 300)]
    public void BuiltIn_AdvisesAsItsFiles(DoNotSize<ulong> seed)
    {
        var situation = new RandomSituations(new Random((int)seed.Item)).Next(RuleSet.BuiltIn.Facts);

        Assert.Equal(FromFiles.Value.Advise(situation).ToJson(), Advisor.Default.Advise(situation).ToJson());
    }

    /// <summary>An overlay goes on a compiled rule set as on its files, and on one with an overlay compiled into it.</summary>
    [Fact]
    public void Overlay_OnACompiledOne_IsTheSame()
    {
        const string Overlay = """
            { "format": 1, "id": "acme.more", "version": "1.0.0", "extends": "acme.own", "actions": [{ "id": "walk", "owner": "both", "kind": "selfCare" }],
              "rules": [{ "id": "acme.more.walk", "when": {}, "recommend": "walk" }] }
            """;
        const string Texts = """{ "language": "en", "actions": { "walk": { "title": "Walk", "why": "Air helps." } } }""";
        const string German = """{ "language": "de", "actions": { "walk": { "title": "Geh raus", "why": "Luft hilft." } } }""";

        var onFiles = Own.OverlayFromJson(Overlay, Texts, German);
        var onCompiled = RuleSet.LoadCompiled(new MemoryStream(Compiled), RuleSetCompiler.HashOf(Compiled)).OverlayFromJson(Overlay, Texts, German);
        byte[] both = RuleSetCompiler.Compile(onCompiled);

        Assert.Equal(onFiles.Hash, onCompiled.Hash);
        Assert.Equal(Advices(onFiles), Advices(onCompiled));
        Assert.Equal(Advices(onFiles), Advices(RuleSet.LoadCompiled(new MemoryStream(both), RuleSetCompiler.HashOf(both))));
        Assert.Equal(Advices(onFiles), Advices(RuleSet.LoadCompiled(new MemoryStream(both))));
    }

    /// <summary>What was read once is not looked at again under an overlay; of a file that a host vouches for nobody knows whether it was.</summary>
    [Fact]
    public void Overlay_OnAVouchedForOne_FindsWhatHasNoPlaceInItsTexts()
    {
        byte[] linked = System.Text.Encoding.Latin1.GetBytes(
            System.Text.Encoding.Latin1.GetString(Compiled).Replace("Why, by a rule.", "www.example.org", StringComparison.Ordinal));
        var below = RuleSet.LoadCompiled(new MemoryStream(linked), RuleSetCompiler.HashOf(linked));

        Assert.False(below.TryOverlayFromJson("""{ "format": 1, "id": "acme.more", "version": "1.0.0", "extends": "acme.own" }""", [], out _, out var found));
        Assert.Equal(["TA0509", "TA0509"], found.Where(fault => fault.Severity == DiagnosticSeverity.Error).Select(fault => fault.Code));
    }

    [Fact]
    public void AnotherHash_IsRefused() => Refused("TA0110", Compiled, RuleSetCompiler.HashOf(Compiled.AsSpan(1)));

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("TADVRULF")]
    public void NoCompiledFile_IsRefused(string text) => Refused("TA0108", System.Text.Encoding.UTF8.GetBytes(text), null);

    [Fact]
    public void AnotherVersion_IsRefused()
    {
        byte[] other = [.. Compiled];
        other[8]++;

        Refused("TA0109", other, RuleSetCompiler.HashOf(other));
        Refused("TA0109", "TADVRULE"u8.ToArray(), null);
    }

    [Fact]
    public void TooLarge_IsRefused_WithoutReadingOn() =>
        Refused("TA0102", new byte[CompiledFormat.MaximumBytes + 1], null);

    /// <summary>A file that ends early is damaged, wherever it ends.</summary>
    [Property(MaxTest = 300)]
    public void CutOff_WithoutAHash_IsRefused(DoNotSize<uint> place)
    {
        int length = CompiledFormat.HeadBytes + (int)(place.Item % (uint)(Compiled.Length - CompiledFormat.HeadBytes - CompiledFormat.Alignment));
        Assert.False(RuleSet.TryLoadCompiled(new MemoryStream(Compiled[..length]), null, out _, out var found) && found.Count == 0 && length < LastUsed());
    }

    /// <summary>A changed byte is refused, or gives rules that were read and proved: never a rule set whose guarantees do not hold.</summary>
    [Property(MaxTest = 2000)]
    public void AChangedByte_WithoutAHash_NeverYieldsWhatIsNotProved(DoNotSize<uint> place, byte by)
    {
        byte[] changed = [.. Compiled];
        changed[place.Item % (uint)changed.Length] ^= by;

        if (RuleSet.TryLoadCompiled(new MemoryStream(changed), null, out var read, out var found))
        {
            Assert.Empty(TrustAdvice.Proof.Verifier.FailuresOf(read.Compiled));
        }
        else
        {
            Assert.Contains(found, fault => fault.Severity == DiagnosticSeverity.Error);
        }
    }

    /// <summary>A file may name one long text a million times: all that is said counts against one bound, however many files say it.</summary>
    [Fact]
    public void SourcesOf_StopsWhereAllSayTooMuchTogether()
    {
        var file = CompiledFile.Checked(Compiled)!;
        long said = CompiledReader.SourcesOf(file, long.MaxValue)!.SelectMany(source => source.Files).Sum(text => (long)text.Content.Length);

        Assert.NotNull(CompiledReader.SourcesOf(file, said));
        Assert.Null(CompiledReader.SourcesOf(file, said / 2));
        Assert.Null(CompiledReader.SourcesOf(file, 0));
    }

    [Fact]
    public void ThereAreAsManyKindsOfHelp_AsAVerdictHasRoomFor() =>
        Assert.Equal(Verdict.MostReferrals, Enum.GetValues<ReferralKind>().Length);

    private static readonly Lazy<Advisor> FromFiles = new(() => new Advisor(new AdvisorOptions
    {
        RuleSet = RuleSet.FromJson(Text(BuiltInRules.Source.Rules), [.. BuiltInRules.Source.Texts.Select(Text)]),
    }));

    private static string Text(TrustAdvice.Rules.SourceFile file) => System.Text.Encoding.UTF8.GetString(file.Content.Span);

    /// <summary>Where the last section ends: behind it there are at most seven empty bytes.</summary>
    private static int LastUsed() => Compiled.Length - CompiledFormat.Alignment;

    private static string[] Advices(RuleSet ruleSet)
    {
        var advisor = new Advisor(new AdvisorOptions { RuleSet = ruleSet });
        Situation[] situations =
        [
            new(), new() { WhoBrokeTrust = WhoBrokeTrust.Me }, new() { WhoBrokeTrust = WhoBrokeTrust.Both, Safety = Safety.Afraid },
            new Situation { WhoBrokeTrust = WhoBrokeTrust.Partner }.With("acme.faith", "low"),
        ];
        return
        [
            .. situations.SelectMany(situation => new[] { "en", "de" }.SelectMany(language =>
            {
                var advice = advisor.For(language).Advise(situation);
                return new[] { advice.ToJson() }
                    .Concat(advice.All.Select(item => advice.Explain(item).ToString()!))
                    .Concat(ruleSet.ItemIds.Select(id => advice.ExplainAbsence(id).ToString()!));
            })),
        ];
    }

    private static void Refused(string code, byte[] bytes, string? hash)
    {
        Assert.False(RuleSet.TryLoadCompiled(new MemoryStream(bytes), hash, out var ruleSet, out var found));
        Assert.Null(ruleSet);
        Assert.Equal(code, Assert.Single(found).Code);
    }
}
