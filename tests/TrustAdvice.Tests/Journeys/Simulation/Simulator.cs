using TrustAdvice.Journeys;

namespace TrustAdvice.Tests.Journeys.Simulation;

/// <summary>Assesses many drawn couples every week.</summary>
internal static class Simulator
{
    /// <summary>The states of each couple at each week, from week 0.</summary>
    public static JourneyState[][] Run(CoupleModel model, int couples, ulong seed, JourneyOptions? options = null)
    {
        var random = new SplitMix(seed);
        var states = new JourneyState[couples][];
        for (int couple = 0; couple < couples; couple++)
        {
            var journey = model.Draw(random);
            states[couple] = new JourneyState[model.LastWeek + 1];
            for (int week = 0; week <= model.LastWeek; week++)
            {
                states[couple][week] = journey.Assess(CoupleModel.Week(week), options).State;
            }
        }

        return states;
    }

    /// <summary>The share of couples who were ever in a state by a week.</summary>
    public static double Ever(this JourneyState[][] states, JourneyState state, int byWeek) =>
        states.Count(couple => couple.Take(byWeek + 1).Contains(state)) / (double)states.Length;
}
