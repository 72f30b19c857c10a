using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Times;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Notices;

/// <summary>The notices of a person. What they say of a text is read from the text itself, under the rights of this moment.</summary>
public sealed class NoticesQuery(PortalDbContext db)
{
    public const int PageSize = 30;

    public async Task<NoticesPage> RunAsync(Actor actor, long? before, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var own = db.StaffNotices.AsNoTracking().Where(notice => notice.AccountId == actor.Id);
        var rows = await own.Where(notice => before == null || notice.Id < before).OrderByDescending(notice => notice.Id).Take(PageSize + 1).ToListAsync(ct);
        var shown = rows.Take(PageSize).ToList();
        var readable = await ReadableAsync([.. shown.Select(notice => notice.EditionId).OfType<Guid>().Distinct()], actor, ct);
        var unread = await own.CountAsync(notice => notice.ReadAt == null, ct);
        var letters = await NumbersAsync([.. shown.Select(notice => notice.LetterId).OfType<Guid>().Distinct()], ct);
        return new([.. shown.Select(notice => notice.Path.Length > 0 ? OfMatter(notice) : notice.LetterId is { } letter ? LineOf(notice, letters.GetValueOrDefault(letter)) : LineOf(notice, notice.EditionId is { } id ? readable.GetValueOrDefault(id) : null, actor))], unread, rows.Count > PageSize ? shown[^1].Id : null);
    }

    // What citizens read everybody may know by its title: of a policy of the government the organ that drafted it is told.
    private async Task<ImmutableDictionary<Guid, Edition>> ReadableAsync(List<Guid> ids, Actor actor, CancellationToken ct)
    {
        var editions = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().Where(edition => ids.Contains(edition.Id)).ToListAsync(ct);
        return editions.Where(edition => edition.IsOpenTo(actor) || EditorialStates.Readable.Contains(edition.State)).ToImmutableDictionary(edition => edition.Id);
    }

    private Task<Dictionary<Guid, long>> NumbersAsync(List<Guid> ids, CancellationToken ct) =>
        db.Letters.AsNoTracking().Where(letter => ids.Contains(letter.Id)).ToDictionaryAsync(letter => letter.Id, letter => letter.Number, ct);

    /// <summary>A letter is known by its number here; its words stand on its own page, for who may read them.</summary>
    private static NoticeLine LineOf(StaffNotice notice, long letter) => new(notice.Id, notice.Kind, notice.CreatedAt, notice.ReadAt is null)
    {
        LetterId = notice.LetterId,
        Title = $"来信{Receipt.Written(letter)}",
        Why = notice.DueOn is { } due ? $"应于 {ChinaClock.LongDay(due)}前答复" : "",
    };

    /// <summary>Known by its number, the end of its path, where it has one.</summary>
    private static NoticeLine OfMatter(StaffNotice notice) => new(notice.Id, notice.Kind, notice.CreatedAt, notice.ReadAt is null)
    {
        Path = notice.Path,
        Title = notice.Path[(notice.Path.LastIndexOf('/') + 1)..] is var end && char.IsAsciiDigit(end[0]) && !Guid.TryParse(end, out _) ? $"编号 {end}" : "打开查看",
        Why = notice.DueOn is { } due ? $"时限到 {ChinaClock.LongDay(due)}" : "",
    };

    private static NoticeLine LineOf(StaffNotice notice, Edition? edition, Actor reader) => new(notice.Id, notice.Kind, notice.CreatedAt, notice.ReadAt is null)
    {
        EditionId = edition?.Id,
        Title = edition is null ? "（您已不能查看这份稿件）" : edition.Title.Length > 0 ? edition.Title : "（内容已清除）",
        Why = edition is null ? "" : WhyOf(notice, edition, edition.IsOpenTo(reader)),
    };

    private static string WhyOf(StaffNotice notice, Edition edition, bool isOpen) => notice switch
    {
        { Kind: NoticeKind.ExpiryAhead, DueOn: { } last } => $"有效期至 {ChinaClock.LongDay(last)}",
        { Kind: NoticeKind.SourceChanged, DueOn: { } day } => $"所依据的文件自 {ChinaClock.LongDay(day)}起变化",
        { Kind: NoticeKind.FollowUpOwed, DueOn: { } day } => $"自 {ChinaClock.LongDay(day)}起须跟进解读",
        { Kind: NoticeKind.InterpretationDue or NoticeKind.InterpretationOverdue, DueOn: { } last } => $"最迟 {ChinaClock.LongDay(last)}发布解读",
        { Kind: NoticeKind.EntryToConfirm, DueOn: { } last } => $"最迟 {ChinaClock.LongDay(last)}核对",
        { Kind: NoticeKind.EntryExpiring, DueOn: { } last } => $"提供到 {ChinaClock.LongDay(last)}为止",
        { Kind: NoticeKind.EntryLapsed, DueOn: { } day } => $"自 {ChinaClock.LongDay(day)}起停止提供，请修订或者撤回",
        { Kind: NoticeKind.RepostInDoubt, DueOn: { } seen } => $"{ChinaClock.LongDay(seen)}以后在来源网站没有再找到原来的全文，请打开原文核对",
        { Kind: NoticeKind.RepostDue or NoticeKind.RepostOverdue, DueOn: { } last } => $"转载时限到 {ChinaClock.LongDay(last)}，几点到期见转载队列",
        { DueOn: { } due } => $"最迟 {ChinaClock.LongDay(due)}公开；现在：{edition.State.Label}",
        _ when isOpen => EventOf(notice, edition),
        _ => "",
    };

    private static string EventOf(StaffNotice notice, Edition edition) =>
        edition.Events.FirstOrDefault(line => line.Id == notice.StateEventId) is { } line
        ? $"{line.ActorName}{line.Event.Label}{(line.Reason.Length > 0 ? $"：{line.Reason}" : "")}"
        : "";
}
