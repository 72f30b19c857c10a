using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Staff.Health;

/// <summary>
/// Whether the index of public texts, from which every list, feed and page of the citizens is read, says what the record books say. It is written in
/// the same transaction, so a difference is a damaged or altered database; <c>verify</c> names the lines.
/// </summary>
public sealed class IndexHealth(PortalDbContext db)
{
    private const string Advice = "请立即运行 verify 查明是哪几条，用最近的备份核对；不该公开的，先关闭网站再处理。";

    // A text that was hidden while it was replaced stands in no list.
    private static readonly List<EditorialState> _listed = [.. EditorialStates.Readable.Remove(EditorialState.Superseded)];

    private static readonly List<EditorialState> _readable = [.. EditorialStates.Readable];

    public async Task<HealthLine> LineAsync(CancellationToken ct)
    {
        var shown = db.PublicRecords.AsNoTracking().Where(record => record.Visibility != PublicVisibility.Notice);
        var missing = await db.Editions.CountAsync(edition => _listed.Contains(edition.State) && !db.PublicRecords.Any(record => record.EditionId == edition.Id), ct);
        var exposed = await shown.CountAsync(record => !db.Editions.Any(edition => edition.Id == record.EditionId && _readable.Contains(edition.State)), ct);
        return (missing, exposed) switch
        {
            (0, 0) => new("index", "公开目录索引", Tone.Good, $"{await shown.CountAsync(ct)} 条，与办理记录一致", HealthLine.Nothing),
            (_, 0) => new("index", "公开目录索引", Tone.Stopped, $"缺 {missing} 条已发布的信息", Advice),
            _ => new("index", "公开目录索引", Tone.Stopped, $"多出 {exposed} 条不该公开的内容，缺 {missing} 条", Advice),
        };
    }
}
