using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Rendering.Patterns;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Opening;

/// <summary>Finds a record that citizens can read now, of whichever organ, and begins a form in its manner (R178).</summary>
public sealed class LikeRecord(PortalDbContext db, TextPatterns patterns)
{
    /// <param name="asked">Index number, id or address of the record.</param>
    public async Task<DraftLikeness?> RunAsync(string? asked, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(asked))
        {
            return null;
        }

        var (id, number) = KeyOf(asked.Trim());
        var known = await db.PublicRecords.AsNoTracking()
            .Where(record => record.IsCurrent && record.Visibility == PublicVisibility.Shown && (id == null ? record.IndexNumber == number : record.DocumentId == id))
            .Select(record => (Guid?)record.EditionId)
            .FirstOrDefaultAsync(ct);
        return known is { } edition ? await LikenessAsync(edition, asked, ct) : new(asked, null, null);
    }

    private async Task<DraftLikeness> LikenessAsync(Guid editionId, string asked, CancellationToken ct)
    {
        var edition = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().SingleAsync(one => one.Id == editionId, ct);
        var form = DraftForms.Of(patterns.Of(edition.Current.Text), null);
        form.FormKey = Guid.CreateVersion7();
        return new(asked, edition.Title, form);
    }

    /// <summary>Of an address counts what names the record: /records/{id} or /i/{index number}, with whatever stands before it.</summary>
    private static (Guid? Id, string Number) KeyOf(string asked)
    {
        var path = asked.Split('?', '#')[0].TrimEnd('/');
        var at = path.LastIndexOf("/i/", StringComparison.Ordinal);
        var number = Uri.UnescapeDataString(at >= 0 ? path[(at + "/i/".Length)..] : path);
        return path.Split('/').Select(part => Guid.TryParse(part, out var id) ? id : (Guid?)null).FirstOrDefault(id => id is not null) is { } found
            ? (found, "")
            : (null, number);
    }
}
