using TengchongPortal.Data.FullText;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Search;

namespace TengchongPortal.Web.Citizens.Finding;

/// <summary>Asks the index about what is public. While it cannot answer there is no answer, and the log says why.</summary>
public sealed class AskIndex(ITextIndex index, IndexPump pump, TimeProvider clock, ILogger<AskIndex> log)
{
    /// <summary>Whether everything that is public is in it.</summary>
    public bool IsWhole => index.State == IndexState.Ready && !pump.StandsStill;

    /// <summary>The day on which it is asked.</summary>
    public DateOnly Today => ChinaTime.DayOf(clock.GetUtcNow());

    /// <summary>Null while nothing can answer.</summary>
    public IndexAnswer<T>? Of<T>(Func<ITextIndex, T> question)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(question);
        try
        {
            var until = index.AppliedUntil;
            return index.CanFind ? new(question(index), until) : null;
        }
        catch (IndexTroubleException trouble)
        {
            log.LogError(trouble, "The index could not answer; readers are told that it is being prepared");
            return null;
        }
    }
}

/// <summary>What the index said.</summary>
/// <param name="Until">The last change that it surely had taken; what changed later is not what it says.</param>
public sealed record IndexAnswer<T>(T Said, long Until);
