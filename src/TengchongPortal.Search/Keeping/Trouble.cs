namespace TengchongPortal.Search.Keeping;

/// <summary>Everything that a disk, a damaged file, or a writer that was closed by one can throw, as one kind of exception.</summary>
internal static class Trouble
{
    public static bool Is(Exception fault) =>
        fault is IOException or UnauthorizedAccessException or ObjectDisposedException or InvalidOperationException or IndexOutOfRangeException
            or ArgumentException or OverflowException or NotSupportedException or NullReferenceException or FormatException or KeyNotFoundException;

    public static IndexTroubleException Of(Exception fault) => new($"The index cannot be used at the moment: {fault.Message}", fault);

    public static void Guard(Action act)
    {
        try
        {
            act();
        }
        catch (Exception fault) when (Is(fault))
        {
            throw Of(fault);
        }
    }
}
