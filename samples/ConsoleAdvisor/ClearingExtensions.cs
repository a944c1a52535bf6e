using Spectre.Console;

namespace ConsoleAdvisor;

/// <summary>What a program may promise about clearing the screen.</summary>
internal static class ClearingExtensions
{
    /// <summary>Whether what stands on the screen can be cleared. A terminal without control sequences cannot; Windows needs none.</summary>
    public static bool CanBeCleared(this IAnsiConsole screen) => screen.Profile.Capabilities.Ansi || OperatingSystem.IsWindows();
}
