namespace ConsoleAdvisor;

/// <summary>What an answer asks for.</summary>
internal enum AnswerKind
{
    /// <summary>A value for the fact, or to leave it unknown.</summary>
    Value,

    /// <summary>The question before.</summary>
    Back,

    /// <summary>No more questions.</summary>
    Stop,
}
