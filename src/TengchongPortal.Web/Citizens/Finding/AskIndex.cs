using TengchongPortal.Search;

namespace TengchongPortal.Web.Citizens.Finding;

/// <summary>Asks the index about what is public. While it cannot answer there is no answer, and the log says why.</summary>
public sealed class AskIndex(ITextIndex index, ILogger<AskIndex> log)
{
    /// <summary>Whether everything that is public is in it.</summary>
    public bool IsWhole => index.State == IndexState.Ready;

    /// <summary>Null while nothing can answer.</summary>
    public T? Of<T>(Func<ITextIndex, T> question)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(question);
        try
        {
            return index is { CanFind: true, State: not IndexState.Missing } ? question(index) : null;
        }
        catch (IndexTroubleException trouble)
        {
            log.LogError(trouble, "The index could not answer; readers are told that it is being prepared");
            return null;
        }
    }
}
