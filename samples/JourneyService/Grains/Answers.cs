namespace JourneyService.Grains;

/// <summary>What the library says of a view, as JSON.</summary>
internal static class Answers
{
    public static byte[] Of(Topic topic, Journey view, DateOnly on, Advisor advisor)
    {
        var options = new JourneyOptions { Language = advisor.Language };
        return topic switch
        {
            Topic.Journey => Encoding.UTF8.GetBytes(view.ToJson()),
            Topic.Assessment => Encoding.UTF8.GetBytes(view.Assess(on, options).ToJson()),
            Topic.Path => Json(view.Path(on, null, options)),
            Topic.Schedule => Json(view.Schedule(on, null, options)),
            // As the other one would tell it, so that the part for a partner is the caller's own.
            Topic.Shared => Json(advisor.Advise(view.AsToldByPartner().SituationOn(on, null, options)).SharedView()),
            Topic.Question => advisor.Advise(view, on, null, options).Questions is [{ } next, ..] ? Json(next) : [],
            _ => Json(advisor.Advise(view, on, null, options)),
        };
    }

    private static byte[] Json<T>(T answer) => JsonSerializer.SerializeToUtf8Bytes(answer, TrustAdviceJson.TypeInfo<T>());
}
