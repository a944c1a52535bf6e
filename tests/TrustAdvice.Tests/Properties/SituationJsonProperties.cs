using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TrustAdvice.Facts;
using TrustAdvice.Tests.Support;

namespace TrustAdvice.Tests.Properties;

/// <summary>The two ways to read a situation take the same texts and make the same of them.</summary>
public class SituationJsonProperties
{
    private static readonly string[] HostNames = ["acme.faith", "acme.f-1", "a.b.c"];
    private static readonly string[] HostValues = ["matters", "matters-not", "1", "x", "forgive"];

    /// <summary>As lenient as the reader is about what stands around names and values.</summary>
    private static JsonSerializerOptions Options => new(TrustAdviceJson.TypeInfo<Advice>().Options)
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    private static FactSpace Facts => new(HostNames.Select(name => new FactDefinition(name, HostValues, isOrdered: false, isPrivate: false)));

    [Property(MaxTest = 2000)]
    public Property ConverterAndReader_TakeTheSame() => Prop.ForAll(Arb.From(Texts()), json =>
    {
        bool isRead = SituationReader.TryRead(Encoding.UTF8.GetBytes(json), Facts, out var read, out _);

        var converted = Converted(json);

        Assert.Equal(isRead, converted is not null);
        Assert.Equal(read, converted);
    });

    [Property(MaxTest = 300)]
    public Property WhatWithMakes_ComesBack() => Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
    {
        var random = new Random(seed);
        var made = new RandomSituations(random).Next(FactSpace.BuiltIn);
        for (int left = random.Next(60); left > 0; left--)
        {
            made = WithAnything(made, random);
        }

        Assert.Equal(made, JsonSerializer.Deserialize(made.ToJson(), TrustAdviceJson.TypeInfo<Situation>()));
        var facts = new FactSpace(made.HostFacts.All.Select(fact => new FactDefinition(fact.Key, [fact.Value], isOrdered: false, isPrivate: false)));
        Assert.True(SituationReader.TryRead(Encoding.UTF8.GetBytes(made.ToJson()), facts, out var read, out _));
        Assert.Equal(made, read);
    });

    private static Situation? Converted(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Situation>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>With a name and a value that may be refused.</summary>
    private static Situation WithAnything(Situation situation, Random random)
    {
        const string Characters = "ab1-..-zA \ud800\u00e9";
        try
        {
            return situation.With("a." + Text(), random.Next(8) == 0 ? null : Text());
        }
        catch (ArgumentException)
        {
            return situation;
        }

        string Text() => string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Characters[random.Next(random.Next(4) == 0 ? Characters.Length : 3)]));
    }

    private static Gen<string> Texts() =>
        from members in Gen.ListOf(Members())
        from shape in Gen.Choose(0, 30)
        let body = string.Join(", ", members.Take(5))
        select shape switch
        {
            0 => $"[{body}]",
            1 => $"{{ {body}",
            2 => "null",
            3 => $"{{ {body} /* a comment */ }}",
            4 => $"{{ {body} }} {{",
            5 when body.Length > 0 => $"{{ {body}, }}",
            _ => $"{{ {body} }}",
        };

    private static Gen<string> Members() => Gen.OneOf(
        SoundMembers(),
        SoundMembers(),
        SoundMembers(),
        from name in Gen.Elements("step", "safety", "acme.faith", "a.b.c", "$schema", "Safety", "acme", "", "a. b", ".", "\\ud800", "a.\\udc00")
        from value in Gen.Elements("\"forgive\"", "\"x\"", "\"\"", "3", "true", "null", "[]", "{}", "[\"safe\"]", "\"\\ud800\"", "\"Matters\"", "tru", "\"safe, unsure\"")
        select $"\"{name}\": {value}");

    private static Gen<string> SoundMembers() =>
        from fact in Gen.Elements<FactDefinition>(Facts.All)
        from value in Gen.Elements(fact.Values.Select(Quoted).Append("null").Append("\"unknown\""))
        from isSchema in Gen.Choose(0, 12)
        from isEscaped in Gen.Choose(0, 5)
        select isSchema == 0 ? "\"$schema\": \"https://example.org/a schema\"" : $"{(isEscaped == 0 ? Escaped(fact.Name) : Quoted(fact.Name))}: {value}";

    private static string Quoted(string text) => $"\"{text}\"";

    private static string Escaped(string text) => Quoted(string.Concat(text.Select(c => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"))));
}
