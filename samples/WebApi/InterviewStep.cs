namespace WebApi;

/// <summary>Where an interview stands.</summary>
/// <param name="Next">The next question, or null when nothing more is asked.</param>
/// <param name="IsSettled">Whether no unknown fact could change what is shown.</param>
/// <param name="Advice">The advice on the answers so far.</param>
internal sealed record InterviewStep(Question? Next, bool IsSettled, Advice Advice);
