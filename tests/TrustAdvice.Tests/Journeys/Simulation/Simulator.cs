using TrustAdvice.Journeys;

namespace TrustAdvice.Tests.Journeys.Simulation;

/// <summary>Assesses many drawn couples.</summary>
internal static class Simulator
{
    /// <summary>With fewer weeks of check-ins there is no finding, so nobody looks.</summary>
    private const int FirstLook = 3;

    /// <summary>The states of each couple at each week from <see cref="FirstLook"/>.</summary>
    public static JourneyState[][] Run(CoupleModel model, int couples, ulong seed, JourneyOptions? options = null)
    {
        var random = new SplitMix(seed);
        var states = new JourneyState[couples][];
        for (int couple = 0; couple < couples; couple++)
        {
            var journey = model.Draw(random);
            states[couple] = [.. Enumerable.Range(FirstLook, model.LastWeek + 1 - FirstLook).Select(week => StateAt(journey, week, options))];
        }

        return states;
    }

    /// <summary>The state alone, without the figures of a report, which would take most of the time.</summary>
    public static JourneyState StateAt(Journey journey, int week, JourneyOptions? options = null) => SeriesAssessment.Of(
        Timeline.Of(journey, CoupleModel.Week(week), options ?? JourneyOptions.Default), JourneyRole.WasHurt).State;

    /// <summary>The share of couples who were ever in a state by a week.</summary>
    public static double Ever(this JourneyState[][] states, JourneyState state, int byWeek) =>
        states.Count(couple => couple.Take(byWeek + 1 - FirstLook).Contains(state)) / (double)states.Length;
}
