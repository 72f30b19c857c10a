namespace TengchongPortal.Data.Sketches;

/// <summary>The last sign of somebody at the sheet of an edition.</summary>
public sealed class DraftPresence
{
    private DraftPresence()
    {
    }

    public Guid EditionId { get; private set; }

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public static DraftPresence Of(Guid editionId, Guid personId) => new() { EditionId = editionId, PersonId = personId };

    public void Beat(string personName, DateTimeOffset at) => (PersonName, At) = (personName, at);
}
