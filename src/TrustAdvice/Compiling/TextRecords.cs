using TrustAdvice.Texts;

namespace TrustAdvice.Compiling;

/// <summary>How texts are written as records, each beside how it is read.</summary>
internal static class TextRecords
{
    public static void Write(RecordWriter to, ActionText text)
    {
        to.Text(text.Title);
        to.Text(text.Why);
        to.Texts(text.How);
        to.OptionalText(text.Words);
        to.Texts(text.Avoid);
        to.Text(text.DoneWhen);
        to.OptionalText(text.StopIf);
    }

    public static ActionText ReadAction(ref RecordReader from) => new(
        title: from.Text(),
        why: from.Text(),
        how: from.Texts(),
        words: from.OptionalText(),
        avoid: from.Texts(),
        doneWhen: from.Text(),
        stopIf: from.OptionalText());

    public static void Write(RecordWriter to, ReferralText text)
    {
        to.Text(text.Title);
        to.Text(text.WhyNow);
        to.Text(text.HowToStart);
        to.Text(text.WhatHappens);
        to.Texts(text.WhatToAsk);
        to.Text(text.CostAndAccess);
        to.Text(text.IfPartnerSaysNo);
        to.Text(text.Meanwhile);
    }

    public static ReferralText ReadReferral(ref RecordReader from) => new()
    {
        Title = from.Text(),
        WhyNow = from.Text(),
        HowToStart = from.Text(),
        WhatHappens = from.Text(),
        WhatToAsk = from.Texts(),
        CostAndAccess = from.Text(),
        IfPartnerSaysNo = from.Text(),
        Meanwhile = from.Text(),
    };

    public static void Write(RecordWriter to, QuestionText text)
    {
        to.Text(text.Text);
        to.Text(text.Why);
        to.Texts(text.Answers);
    }

    public static QuestionText ReadQuestion(ref RecordReader from) => new() { Text = from.Text(), Why = from.Text(), Answers = from.Texts() };

    public static string ReadSentence(ref RecordReader from) => from.Text();
}
