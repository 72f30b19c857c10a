using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.SiteErrors;

/// <summary>A step that was taken on a report; it is added and never changed.</summary>
public sealed class SiteErrorLine : IWrittenOnce
{
    private SiteErrorLine()
    {
    }

    public Guid Id { get; private set; }

    public Guid SiteErrorId { get; private set; }

    public int Ordinal { get; private set; }

    public SiteErrorEvent Event { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    /// <summary>What citizens read of it: the closing note, or where it went.</summary>
    public string Note { get; private set; } = "";

    /// <summary>The edition that put it right, where it was put right by one.</summary>
    public Guid? EditionId { get; private set; }

    internal static SiteErrorLine Of(int ordinal, SiteErrorAct act, string note) => new()
    {
        Id = Guid.CreateVersion7(act.At),
        Ordinal = ordinal,
        Event = act.Event,
        At = act.At,
        PersonId = act.Person.Id,
        PersonName = act.Person.Name,
        Note = note,
        EditionId = act.Event == SiteErrorEvent.Fix ? act.EditionId : null,
    };
}
