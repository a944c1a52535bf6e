using FsCheck.Xunit;
using TrustAdvice.Texts;

namespace TrustAdvice.Tests.Wording;

/// <summary>Which of the languages at hand serves a wish.</summary>
public class LanguageTagTests
{
    private static readonly string[] Tags = ["en", "es", "es-419", "es-MX", "de-AT", "zh-Hant-TW", "sr-Latn", "x"];

    [Theory]
    [InlineData("es-MX", "es, en", "es")]
    [InlineData("es-MX", "en, es, es-MX", "es-MX")]
    [InlineData("ES-mx", "en, es-MX", "es-MX")]
    [InlineData("es", "en, es-419", "es-419")]
    [InlineData("zh-Hant-TW", "en, zh-Hans, zh-Hant", "zh-Hant")]
    [InlineData("de-x-private", "en, de", "de")]
    [InlineData("qaa", "en, es", null)]
    [InlineData("zh-TW", "en, zh-Hans, zh-Hant", "zh-Hant")]
    [InlineData("zh-HK", "en, zh, zh-Hant", "zh-Hant")]
    [InlineData("zh-HK", "en, zh, zh-TW", "zh-TW")]
    [InlineData("zh-Hant", "en, zh-CN, zh-TW", "zh-TW")]
    [InlineData("zh-Hant-HK", "en, zh, zh-TW", "zh-TW")]
    [InlineData("zh-MO", "zh-Hans, en", "zh-Hans")]
    [InlineData("zh", "en, zh-TW, zh-CN", "zh-CN")]
    [InlineData("zh-SG", "en, zh-TW, zh-Hans", "zh-Hans")]
    [InlineData("ZH-tw", "en, zh-hans, zh-hant", "zh-hant")]
    [InlineData("sr-ME", "en, sr, sr-Latn", "sr-Latn")]
    [InlineData("sr", "en, sr-Latn, sr-Cyrl-BA", "sr-Cyrl-BA")]
    [InlineData("pa-PK", "en, pa, pa-Arab", "pa-Arab")]
    [InlineData("uz-AF", "en, uz, uz-Arab", "uz-Arab")]
    [InlineData("zh-x-hant", "en, zh-TW, zh", "zh")]
    [InlineData("en-Latn-GB", "de, en", "en")]
    public void BestOf_FallsBackAsRfc4647(string wish, string atHand, string? expected) =>
        Assert.Equal(expected, LanguageTag.BestOf(wish, atHand.Split(", ")));

    [Theory]
    [InlineData("en", true)]
    [InlineData("pt-BR", true)]
    [InlineData("", false)]
    [InlineData("en_US", false)]
    [InlineData("en-", false)]
    [InlineData("Spanish language", false)]
    public void IsSound_LooksAtTheForm(string tag, bool sound) => Assert.Equal(sound, LanguageTag.IsSound(tag));

    [Property]
    public void BestOf_IsOneOfThose_OfTheSameLanguage_AndTheWishItselfWins(byte wish, byte[] atHand)
    {
        string wanted = Tags[wish % Tags.Length];
        var tags = atHand.Select(index => Tags[index % Tags.Length]).Distinct().ToList();

        string? best = LanguageTag.BestOf(wanted, tags);

        bool hasKin = tags.Exists(tag => tag.Split('-')[0] == wanted.Split('-')[0]);
        Assert.Equal(hasKin, best is not null);
        Assert.True(best is null || tags.Contains(best));
        Assert.True(!tags.Contains(wanted) || best == wanted);
    }
}
