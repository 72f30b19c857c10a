using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Staff;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Concerns.Wordings;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Concerns.Wordings;

/// <summary>The agreed wordings (统一口径, R41): each opened once, each act with its audit line.</summary>
public sealed class WordingBook(PortalDbContext db, AuditedWrites writes, NoticeBook notices, ActingPersons persons)
{
    /// <summary>Those that the person may see, open ones first, the newest change first.</summary>
    public async Task<IReadOnlyList<AgreedWording>> OfAsync(Actor person, CancellationToken ct) =>
        [.. (await db.AgreedWordings.AsNoTracking().Include(one => one.Receipts).OrderByDescending(one => one.ChangedAt).ThenByDescending(one => one.Id).ToListAsync(ct)).Where(one => one.IsOpenTo(person)).OrderBy(one => one.ClosedAt is not null)];

    /// <returns>The wording; that of before when the same form comes again.</returns>
    /// <exception cref="RuleBrokenException">The refusals of <see cref="AgreedWording.Open"/>.</exception>
    public Task<AgreedWording> OpenAsync(WordingWords words, Guid formKey, Actor person, DateTimeOffset at, string origin, CancellationToken ct) =>
        writes.RunAsync(AuditLine.By(person, "OpenWording", formKey, at, origin), async token =>
        {
            var city = (await db.Organs.CityAsync(token)).Path;
            if (await db.AgreedWordings.Include(one => one.Receipts).SingleOrDefaultAsync(one => one.FormKey == formKey, token) is { } before)
            {
                return before;
            }

            var wording = db.AgreedWordings.Add(AgreedWording.Open(words, city, formKey, person, at)).Entity;
            Ask(wording, await persons.AllAsync(at, token), at);
            return wording;
        }, ct);

    /// <exception cref="RuleBrokenException"><c>unknown</c> and the refusals of <see cref="AgreedWording.Change"/>.</exception>
    public Task<AgreedWording> ChangeAsync(Guid id, WordingWords words, Actor person, long seenVersion, DateTimeOffset at, string origin, CancellationToken ct) =>
        TakeAsync(id, "ChangeWording", person, at, origin, wording => wording.Change(words, person, seenVersion, at), ct);

    /// <exception cref="RuleBrokenException"><c>unknown</c> and the refusals of <see cref="AgreedWording.Acknowledge"/>.</exception>
    public Task<AgreedWording> AcknowledgeAsync(Guid id, int seenEdition, Actor person, DateTimeOffset at, string origin, CancellationToken ct) =>
        TakeAsync(id, "SignForWording", person, at, origin, wording => wording.Acknowledge(person, seenEdition, at), ct);

    /// <exception cref="RuleBrokenException"><c>unknown</c> and the refusals of <see cref="AgreedWording.Close"/>.</exception>
    public Task<AgreedWording> CloseAsync(Guid id, long seenVersion, Actor person, DateTimeOffset at, string origin, CancellationToken ct) =>
        TakeAsync(id, "CloseWording", person, at, origin, wording => wording.Close(person, seenVersion, at), ct);

    private Task<AgreedWording> TakeAsync(Guid id, string act, Actor person, DateTimeOffset at, string origin, Action<AgreedWording> change, CancellationToken ct) =>
        writes.RunAsync(AuditLine.By(person, act, id, at, origin), async token =>
        {
            var wording = await db.AgreedWordings.Include(one => one.Receipts).SingleOrDefaultAsync(one => one.Id == id, token) is { } found && found.IsOpenTo(person)
                ? found
                : throw new RuleBrokenException(EditionGuards.Unknown, "没有这项口径。");
            var staff = await persons.AllAsync(at, token);
            var (edition, asked) = (wording.Edition, staff.Where(wording.IsToSign).Select(one => one.Id).ToHashSet());
            change(wording);
            Ask(wording, staff.Where(one => wording.Edition != edition || !asked.Contains(one.Id)), at);
            return wording;
        }, ct);

    /// <summary>Whoever has to sign that they have read it is told; a changed text asks everybody again, and else who joins.</summary>
    private void Ask(AgreedWording wording, IEnumerable<Actor> staff, DateTimeOffset at) => notices.Post(
        new(NoticeKind.WordingToSign, $"wording-sign:{wording.Id:N}:{wording.Version}", wording.Topic, $"{WatchWordings.Room}/{wording.Id}"),
        staff.Where(wording.IsToSign).Select(person => person.Id),
        at);
}
