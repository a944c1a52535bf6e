using System.Globalization;

namespace TrustAdvice.Tests.Support;

/// <summary>A culture that throws when anybody asks it how to write a number, a date or a text.</summary>
internal sealed class ForbiddenCulture() : CultureInfo("tr-TR")
{
    public override NumberFormatInfo NumberFormat
    {
        get => throw Touched();
        set => throw Touched();
    }

    public override DateTimeFormatInfo DateTimeFormat
    {
        get => throw Touched();
        set => throw Touched();
    }

    public override CompareInfo CompareInfo => throw Touched();

    public override TextInfo TextInfo => throw Touched();

    public override Calendar Calendar => throw Touched();

    public override object? GetFormat(Type? formatType) => throw Touched();

    /// <summary>Runs something in this culture, or in another one, and gives its result.</summary>
    public static T Run<T>(CultureInfo culture, Func<T> run)
    {
        var (before, beforeUi) = (CurrentCulture, CurrentUICulture);
        try
        {
            (CurrentCulture, CurrentUICulture) = (culture, culture);
            return run();
        }
        finally
        {
            (CurrentCulture, CurrentUICulture) = (before, beforeUi);
        }
    }

    private static InvalidOperationException Touched() => new("The culture was asked.");
}
