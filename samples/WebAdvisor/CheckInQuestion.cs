namespace WebAdvisor;

/// <summary>One thing that a check-in asks to rate.</summary>
/// <param name="Name">The name of the rating in a journey.</param>
/// <param name="Label">The label of the question in plain words.</param>
internal sealed record CheckInQuestion(string Name, string Label);
