using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Concerns;

/// <summary>A step that was taken on a concern; it is added and never changed. Stays inside.</summary>
public sealed class ConcernLine : IWrittenOnce
{
    private ConcernLine()
    {
    }

    public Guid Id { get; private set; }

    public Guid ConcernId { get; private set; }

    public int Ordinal { get; private set; }

    public ConcernDeed Deed { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    /// <summary>Who answered for it after the step.</summary>
    public string OrganPath { get; private set; } = "";

    /// <summary>The record that the step named.</summary>
    public Guid? DocumentId { get; private set; }

    public string Reason { get; private set; } = "";

    internal static ConcernLine Of(Concern concern, int ordinal, ConcernAct act) => new()
    {
        Id = Guid.CreateVersion7(act.At),
        ConcernId = concern.Id,
        Ordinal = ordinal,
        Deed = act.Deed,
        At = act.At,
        PersonId = act.Person.Id,
        PersonName = act.Person.Name,
        OrganPath = concern.OrganPath,
        DocumentId = act.Record?.DocumentId,
        Reason = act.Reason.Trim(),
    };
}
