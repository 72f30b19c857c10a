namespace TengchongPortal.Search;

/// <summary>The index cannot be read or written at the moment: a full disk, a lost folder, a damaged file, or a state that serves nothing.</summary>
public sealed class IndexTroubleException : Exception
{
    public IndexTroubleException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    public IndexTroubleException()
    {
    }

    public IndexTroubleException(string message)
        : base(message)
    {
    }
}
