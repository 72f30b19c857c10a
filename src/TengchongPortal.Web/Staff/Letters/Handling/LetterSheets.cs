using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Books;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Wording;
using TengchongPortal.Web.Wording.Letters;

namespace TengchongPortal.Web.Staff.Letters.Handling;

/// <summary>Lays out a letter for whoever may know of it; the contact is masked unless it was asked for with a reason.</summary>
public sealed class LetterSheets(PortalDbContext db, PublicRegister register, OpenLetter open, LetterTerms terms, TimeProvider clock)
{
    /// <exception cref="MissingException">There is no such letter for this person.</exception>
    public async Task<LetterSheet> RequireAsync(Guid id, Actor actor, CancellationToken ct)
    {
        var opened = await open.FindAsync(id, ct) is { } found && found.Letter.IsOpenTo(actor) ? found : throw new MissingException("letter");
        var about = opened.Letter.AboutDocumentId is { } document
            ? await register.Records.Where(record => record.DocumentId == document && record.Visibility == PublicVisibility.Shown).Select(record => new { record.DocumentId, record.Title, record.IndexNumber }).FirstOrDefaultAsync(ct)
            : null;
        return new(opened, [.. LetterGuards.StepsFor(opened.Letter, actor, new(terms) { IsFromHotline = opened.IsFromHotline }, clock.GetUtcNow()).Select(step => step.Act)], [.. opened.Lines.Reverse().Select(line => EntryOf(opened, line))])
        {
            CopyEditionId = opened.Letter.CopyDocumentId is { } copy
                ? await db.Editions.AsNoTracking().Where(edition => edition.DocumentId == copy).OrderByDescending(edition => edition.Number).Select(edition => (Guid?)edition.Id).FirstOrDefaultAsync(ct)
                : null,
            About = opened.Letter.Plays(LetterPart.Handler, actor) ? new() { Record = about?.IndexNumber is { Length: > 0 } number ? number : about is null ? "" : PublicAddresses.Record(about.DocumentId), SeenVersion = opened.Letter.Version } : null,
            MayRaiseConcern = opened.Letter.Kind != LetterKind.Report && actor.May(Capability.RunReleases, opened.Letter.RootPath),
            ReadsWithReason = !opened.Letter.Plays(LetterPart.Handler, actor) && !opened.Letter.Plays(LetterPart.CoHandler, actor),
            AboutRecord = about is null ? null : (about.DocumentId, about.Title),
            GrowsAt = opened.Answer is not null && opened.Letter.ErasedAt is null && opened.Letter.Kind != LetterKind.Report && actor.May(Capability.WriteDrafts, opened.Letter.OrganPath, KnowledgeFacts.TypeKey)
                ? await db.Organs.AsNoTracking().Where(organ => organ.Path == opened.Letter.OrganPath).Select(organ => organ.Key).SingleOrDefaultAsync(ct)
                : null,
        };
    }

    private static TimelineEntry EntryOf(OpenedLetter opened, OpenedLine line)
    {
        var other = line.Event.OtherOrganPath.Length == 0 ? ""
            : line.Event.Act == LetterAct.Involve ? $"：{opened.NameOf(line.Event.OtherOrganPath)}"
            : $"：{opened.NameOf(line.Event.OtherOrganPath)} → {opened.NameOf(line.Event.OrganPath)}";
        var who = line.Event.ActorId is null ? "来信人" : line.Event.ActorName;
        return new(line.Event.At, $"{line.Event.Act.Label}{other}", who) { Reason = line.Words.Length > 0 ? line.Words : null, Files = FileWords.ListOf(opened.FilesOf(line.Event.Number)) };
    }
}
