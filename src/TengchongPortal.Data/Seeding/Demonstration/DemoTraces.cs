using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Trust;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>What demonstration steps leave beside the record book, as everybody's do: lines of the audit trail, and that a text was opened before it was signed.</summary>
public sealed class DemoTraces(PortalDbContext db, HashChains chains)
{
    private const string Origin = "demonstration";

    private static readonly TimeSpan _reading = TimeSpan.FromMinutes(12);

    private readonly HashSet<Guid> _audited = [];

    /// <summary>Leaves the traces of every step that waits to be saved.</summary>
    public async Task LeaveAsync(CancellationToken ct)
    {
        await AuditAsync(ct);
        NoteReading();
    }

    public Task NoteAsync(DateTimeOffset at, Guid person, string name, string act, string what, CancellationToken ct) =>
        chains.AppendAsync(new AuditLine(at, person, name, act, what, Origin, AuditLine.Done), ct);

    /// <summary>Every line of the record book stands in the audit trail as well, or <c>verify</c> would take the signatures for forged.</summary>
    private async Task AuditAsync(CancellationToken ct)
    {
        var lines = db.ChangeTracker.Entries<StateEvent>().Select(entry => entry.Entity).Where(line => _audited.Add(line.Id));
        foreach (var line in lines.OrderBy(line => line.At).ThenBy(line => line.Number).ToList())
        {
            await NoteAsync(line.At, line.ActorId, line.ActorName, line.Event.ToString(), line.EditionId.ToString(), ct);
            if (line.SecondActorId is { } second)
            {
                await NoteAsync(line.At, second, line.SecondActorName, line.Event.ToString(), line.EditionId.ToString(), ct);
            }
        }
    }

    private void NoteReading() => db.ReviewOpenings.AddRange(db.ChangeTracker.Entries<Signature>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity)
        .Select(signature => ReviewOpening.Note(signature.EditionId, signature.RevisionHash, signature.PersonId, signature.SignedAt - _reading)).ToList());
}
