using System.Runtime.InteropServices;

namespace TrustAdvice.CommandLine;

/// <summary>
/// Listens for the ways in which a program ends, or stops, without coming to its own end: Ctrl and C, the end of the terminal, a word
/// from outside, and on Unix Ctrl and Z. The process ends right after them, so what is to be left behind is done at once.
/// </summary>
internal sealed class WaysOut : IDisposable
{
    private readonly List<PosixSignalRegistration> _heard;

    /// <summary>Listens until it is disposed.</summary>
    /// <param name="leave">What to do on the way out; it may be called on another thread.</param>
    public WaysOut(Action leave) => _heard = [.. Signals.Select(signal => PosixSignalRegistration.Create(signal, _ => leave()))];

    private static PosixSignal[] Signals => OperatingSystem.IsWindows()
        ? [PosixSignal.SIGINT, PosixSignal.SIGQUIT, PosixSignal.SIGHUP, PosixSignal.SIGTERM]
        : [PosixSignal.SIGINT, PosixSignal.SIGQUIT, PosixSignal.SIGHUP, PosixSignal.SIGTERM, PosixSignal.SIGTSTP];

    public void Dispose() => _heard.ForEach(signal => signal.Dispose());
}
