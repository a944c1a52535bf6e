namespace TrustAdvice.CommandLine;

/// <summary>A file was not written; the message says which and why, in words that can be shown.</summary>
/// <param name="message">Which file, and why.</param>
/// <param name="cause">What went wrong, if anything did.</param>
internal sealed class NotWrittenException(string message, Exception? cause = null) : IOException(message, cause);
