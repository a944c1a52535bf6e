namespace TrustAdvice.Texts;

/// <summary>The sentences of the library itself, apart from those of a rule set. Each stands in every phrases file.</summary>
internal enum Phrase
{
    // Said beside a text in a language that the reader did not choose.
    OtherLanguage = 1,

    // Explanations.
    GivenBecause,
    GivenAlways,
    GivenWhileUnknown,
    PlaceFirst,
    PlaceByRank,
    PlaceByCatalogue,
    PlaceByTurn,
    PlaceBroughtForward,
    GivenByRule,
    GivenByRules,
    GivenSources,
    AbsentButGiven,
    AbsentHeld,
    AbsentNotNow,
    AbsentPutAside,
    AbsentDone,
    AbsentHabit,
    AbsentNotTouched,
    AbsentOnce,
    AbsentIfSo,
    AbsentOnceIfSo,
    AnswerToQuestion,
    ThisAlert,
    ThisInformation,

    // How a journey stands.
    JourneyNoCheckIn,
    JourneyOneCheckIn,
    JourneyFewCheckIns,
    JourneyEarly,
    JourneyDisengaged,
    JourneyImproving,
    JourneyScaleGain,
    JourneySteady,
    JourneyScaleGood,
    JourneySlow,
    JourneySetback,
    JourneyStalled,
    JourneyStuck,
    JourneySameStep,
    JourneyWorsening,
    JourneyFellWithEvent,
    JourneyScaleDrop,
    JourneyCollapse,
    JourneyUnknownDay,
    CountOne,
    CountMany,
    ChartEmpty,
    ChartOfHurt,
    ChartOfOther,

    // What the steps ask for.
    StepSafe,
    StepBreachNamed,
    StepAccountComplete,
    StepResponsibilityFull,
    StepHeardTwice,
    StepPromisesKept,
    StepNothingNew,
    StepMorePredictable,
    StepTalksCalm,
    StepBothHeard,
    StepBoundariesAgreed,
    StepClosenessWanted,
    StepFreeToSayNo,
    StepHelpBegun,
    StepHarmStopped,
    StepOwnWish,
    StepChosen,

    // That an action which was put aside stays away or comes again. The reason is not said: a screen may be seen by two.
    HeldBack,
    HeldBefore,

    // What a reminder shows: nothing that tells anything.
    Notification,
}
