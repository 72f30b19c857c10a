using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>The past of a record as far as citizens can see it: its editions and its leaf of the publication log.</summary>
public sealed class TraceQuery(PublicRegister register)
{
    public async Task<IReadOnlyList<EditionLine>> EditionsAsync(PublicRecord record, CancellationToken ct)
    {
        var editions = await register.Editions.Where(other => other.DocumentId == record.DocumentId)
            .OrderByDescending(other => other.EditionNumber)
            .Select(other => new { other.EditionNumber, other.ReleasedAt, other.ChangeNote, other.Visibility, other.IsCurrent })
            .ToListAsync(ct);

        var lines = editions.Select(other => new EditionLine(
            other.EditionNumber,
            other.ReleasedAt,
            other.ChangeNote,
            other.Visibility != PublicVisibility.Notice,
            other.IsCurrent,
            other.IsCurrent ? PublicAddresses.Record(record.DocumentId) : PublicAddresses.Edition(record.DocumentId, other.EditionNumber))).ToList();
        return [.. lines.Zip(lines.Skip(1).Select(EditionLine? (line) => line).Append(null), (line, before) => line with { Changes = ChangesOf(record.DocumentId, line, before) })];
    }

    private static string? ChangesOf(Guid id, EditionLine line, EditionLine? before) =>
        line.IsReadable && before is { IsReadable: true } ? PublicAddresses.Changes(id, line.Number) : null;

    public async Task<RecordTrace> LeafAsync(PublicRecord record, CancellationToken ct)
    {
        var leaf = await register.Log.Where(line => line.ReleaseEventId == record.ReleaseEventId)
            .Select(line => new { line.Sequence, line.Hash, line.At })
            .SingleOrDefaultAsync(ct);

        return new(record.ContentHash, leaf?.Sequence, leaf?.Hash ?? "", record.ReleasedAt) { LeafAt = leaf?.At ?? record.ReleasedAt };
    }
}
