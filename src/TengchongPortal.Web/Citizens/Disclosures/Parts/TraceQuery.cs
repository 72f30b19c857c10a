using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>The past of a record as far as citizens can see it: its editions and its leaf of the publication log.</summary>
public sealed class TraceQuery(PublicRegister register)
{
    public async Task<IReadOnlyList<EditionLine>> EditionsAsync(FoundRecord found, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(found);
        var record = found.Record;
        if (found.Around.Editions == 1)
        {
            return [LineOf(record.DocumentId, record.EditionNumber, record.ReleasedAt, record.ChangeNote, record.Visibility, record.IsCurrent)];
        }

        var editions = await register.Editions.Where(other => other.DocumentId == record.DocumentId)
            .OrderByDescending(other => other.EditionNumber)
            .Select(other => new { other.EditionNumber, other.ReleasedAt, other.ChangeNote, other.Visibility, other.IsCurrent })
            .ToListAsync(ct);

        var lines = editions.Select(other => LineOf(record.DocumentId, other.EditionNumber, other.ReleasedAt, other.ChangeNote, other.Visibility, other.IsCurrent)).ToList();
        return [.. lines.Zip(lines.Skip(1).Select(EditionLine? (line) => line).Append(null), (line, before) => line with { Changes = ChangesOf(record.DocumentId, line, before) })];
    }

    private static EditionLine LineOf(Guid document, int number, DateTimeOffset releasedAt, string note, PublicVisibility visibility, bool isCurrent) =>
        new(number, releasedAt, note, visibility != PublicVisibility.Notice, isCurrent, isCurrent ? PublicAddresses.Record(document) : PublicAddresses.Edition(document, number));

    private static string? ChangesOf(Guid id, EditionLine line, EditionLine? before) =>
        line.IsReadable && before is { IsReadable: true } ? PublicAddresses.Changes(id, line.Number) : null;

    public static RecordTrace TraceOf(FoundRecord found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var (record, leaf) = (found.Record, found.Around.Leaf);
        return new(record.ContentHash, leaf?.Sequence, leaf?.Hash ?? "", record.ReleasedAt) { LeafAt = leaf?.At ?? record.ReleasedAt };
    }
}
