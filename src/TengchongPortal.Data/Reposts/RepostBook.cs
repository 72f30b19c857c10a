using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Reposts;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Reposts;

/// <summary>The queue of texts to repost: each is entered once, together with the draft that carries it; what becomes of the draft is decided on the editorial way.</summary>
public sealed class RepostBook(PortalDbContext db, AuditedWrites writes, DraftBook drafts, RepostSources sources, ReferenceBook book)
{
    /// <summary>What a repost is, by its contract.</summary>
    public const string Type = "repost";

    private const string Genre = "29";

    /// <returns>The entry and its draft; that of before when the same person sends the same words of the same source again.</returns>
    /// <exception cref="RuleBrokenException"><c>repost.source</c>, <c>repost.address</c>, <c>repost.text</c>, <c>repost.twin</c> or <c>workflow.capability</c>.</exception>
    public Task<Repost> ReceiveAsync(string organKey, string sourceKey, RepostWords words, Actor receiver, DateTimeOffset now, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(words);
        return writes.RunAsync(new AuditLine(now, receiver.Id, receiver.Name, "ReceiveRepost", words.Address.AbsoluteUri, origin, AuditLine.Done), async token =>
        {
            var source = sources.Find(sourceKey) ?? throw new RuleBrokenException("repost.source", "转载来源登记册里没有这个来源，请从列表中选择。");
            var checksum = RepostText.ChecksumOf(words.Title, words.Body);
            if (await db.Reposts.FirstOrDefaultAsync(one => one.Checksum == checksum && one.SourceKey == source.Key && one.SetAsideAt == null, token) is { } twin)
            {
                RuleBrokenException.Require(twin.ReceiverId == receiver.Id, "repost.twin", $"这份文件已经由{twin.ReceiverName}登记，不用再登记。");
                return twin;
            }

            var organ = await db.Organs.SingleOrDefaultAsync(one => one.Key == organKey, token);
            var act = new EditorialAct(EditorialEvent.Create, receiver, now);
            var edition = await drafts.OpenWithinAsync(organ, Type, await TextAsync(words, source, token), act, origin, token);
            return db.Reposts.Add(Repost.Receive(words, source, edition.Document, receiver, now)).Entity;
        }, ct);
    }

    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>workflow.capability</c> and the refusals of <see cref="Repost.SetAside"/>.</exception>
    public Task<Repost> SetAsideAsync(Guid id, string reason, Actor person, DateTimeOffset now, string origin, CancellationToken ct) =>
        ChangeAsync(id, "SetAsideRepost", person, now, origin, repost => repost.SetAside(reason, now), ct);

    /// <param name="body">The text that the source shows now; null when it shows it no more.</param>
    /// <exception cref="RuleBrokenException"><c>unknown</c> or <c>workflow.capability</c>.</exception>
    public Task<Repost> LookAsync(Guid id, string? body, Actor person, DateTimeOffset now, string origin, CancellationToken ct) =>
        ChangeAsync(id, "LookAtRepost", person, now, origin, repost => repost.Look(repost.Title, body, now), ct);

    private Task<Repost> ChangeAsync(Guid id, string act, Actor person, DateTimeOffset now, string origin, Action<Repost> change, CancellationToken ct) =>
        writes.RunAsync(AuditLine.By(person, act, id, now, origin), async token =>
        {
            var found = await db.Reposts.Join(db.Documents, repost => repost.DocumentId, document => document.Id, (repost, document) => new { Repost = repost, document.OrganPath }).SingleOrDefaultAsync(one => one.Repost.Id == id, token)
                ?? throw new RuleBrokenException(EditionGuards.Unknown, "转载队列里没有这份文件。");
            RuleBrokenException.Require(person.May(Capability.WriteDrafts, found.OrganPath, Type), "workflow.capability", "您没有办理该机构转载的权限。");
            change(found.Repost);
            return found.Repost;
        }, ct);

    private async Task<RevisionText> TextAsync(RepostWords words, RepostSource source, CancellationToken ct)
    {
        var type = book.Contracts.Require(Type);
        var columns = await db.Columns.Where(one => type.DefaultColumns.Contains(one.Key)).Select(one => new { one.Key, one.Id }).ToListAsync(ct);
        return new()
        {
            Title = words.Title,
            ColumnId = columns.MinBy(one => type.DefaultColumns.IndexOf(one.Key))!.Id,
            Body = words.Body,
            Source = $"{source.Name} {words.Address.AbsoluteUri}",
            Genre = Genre,
            MadeOn = words.PublishedOn,
        };
    }
}
