using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>What stands in braces in the address of a page, out of the demonstration city.</summary>
internal static partial class AskedPlaces
{
    public static async Task<string> FilledAsync(PortalDbContext db, string page) =>
        Name().Match(page) is { Success: true } place ? page.Replace(place.Value, await OfAsync(db, place.Groups[1].Value), StringComparison.Ordinal) : page;

    /// <summary>An address of the same form, to be held against routes.</summary>
    public static string Like(string page) => Name().Replace(page, place => place.Groups[1].Value == "file" ? $"{Guid.Empty}/a.pdf" : $"{Guid.Empty}");

    private static async Task<string> OfAsync(PortalDbContext db, string name) => name switch
    {
        "policy" => $"{await db.PublicRelations.Where(link => link.Kind == RelationKind.Interprets).Select(link => link.ToDocumentId).FirstAsync()}",
        "linked" => $"{await db.PublicRelations.Where(link => !db.PublicPolicies.Any(one => one.DocumentId == link.ToDocumentId) && db.PublicRecords.Any(one => one.DocumentId == link.ToDocumentId && one.IsCurrent && one.Visibility == PublicVisibility.Shown)).Select(link => link.ToDocumentId).FirstAsync()}",
        "plain" => $"{await RecordAsync(db, record => record.IsCurrent && record.EditionNumber == 1 && !db.PublicFiles.Any(file => file.RecordSequence == record.Sequence) && !db.PublicRelations.Any(link => link.FromDocumentId == record.DocumentId || link.ToDocumentId == record.DocumentId))}",
        "revised" => $"{await RecordAsync(db, record => record.IsCurrent && record.EditionNumber == 2 && record.Visibility == PublicVisibility.Shown)}",
        "number" => await db.PublicRecords.Where(record => record.IsCurrent && record.Visibility == PublicVisibility.Shown).Select(record => record.IndexNumber).FirstAsync(),
        "file" => await db.PublicFiles.Where(file => file.Record.IsCurrent && file.Record.Visibility == PublicVisibility.Shown).Select(file => file.FileId + "/" + file.Name).FirstAsync(),
        "text" => $"{await db.PublicFiles.Where(file => file.Record.IsCurrent && file.Record.Visibility == PublicVisibility.Shown && file.MediaType.StartsWith("application/vnd")).Select(file => file.FileId).FirstAsync()}",
        "letter" => $"{await RecordAsync(db, record => db.Letters.Any(letter => letter.CopyDocumentId == record.DocumentId) && record.IsCurrent && record.Visibility == PublicVisibility.Shown)}",
        "township" => await db.Organs.Where(organ => organ.Kind == OrganKind.Township).OrderBy(organ => organ.Order).Select(organ => organ.Key).FirstAsync(),
        "siteError" => await db.SiteErrors.Select(one => one.Number).FirstAsync(),
        "concern" => await db.Concerns.Where(one => one.ConfirmedAt != null).Select(one => one.Number).FirstAsync(),
        "incident" => await db.Incidents.Where(one => one.SpokenAt != null).Select(one => one.Number).FirstAsync(),
        _ => throw new ArgumentException(name),
    };

    private static Task<Guid> RecordAsync(PortalDbContext db, Expression<Func<PublicRecord, bool>> fits) => db.PublicRecords.Where(fits).OrderBy(record => record.Sequence).Select(record => record.DocumentId).FirstAsync();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Name();
}
