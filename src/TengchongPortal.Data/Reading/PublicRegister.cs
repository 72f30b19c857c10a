using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Importing;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Organisations.Lines;
using TengchongPortal.Data.Reading.Concerns;
using TengchongPortal.Data.Reading.Counts;
using TengchongPortal.Data.Reading.Exceptions;
using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Data.Reading.Letters;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Lines;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Reading;

/// <summary>The shop window: citizens' queries read here and nowhere else. What may be shown is said once.</summary>
public sealed class PublicRegister(PortalDbContext db, PublicShelf shelf, TimeProvider clock)
{
    /// <summary>The text in force of every document that shows one.</summary>
    public IQueryable<PublicRecord> Records => Editions.Where(record => record.IsCurrent && record.Visibility != PublicVisibility.Notice);

    /// <summary>Those of them that nothing was written to after a place in the sequence of changes: what was read of them up to there holds.</summary>
    public IQueryable<PublicRecord> UnchangedSince(long place) =>
        Records.Where(record => !db.PublicChanges.Where(change => change.Sequence > place).Select(change => change.DocumentId).Contains(record.DocumentId));

    /// <summary>What stands at each address: texts and notices. Why an entry of the knowledge base is told no more stands in <see cref="LapsedKnowledge"/>.</summary>
    public IQueryable<PublicRecord> Addresses => Editions.Where(record => record.IsCurrent);

    /// <summary>Every edition that was ever public, and that is told still: everything else is drawn from here, so nothing is told beyond its last day.</summary>
    public IQueryable<PublicRecord> Editions => db.PublicRecords.AsNoTracking().Where(record => record.ServedUntil >= Today);

    /// <summary>When everything that was ever public first was, to be counted; no word of it.</summary>
    public IQueryable<PublicMoment> Moments => db.PublicRecords.AsNoTracking().Where(record => record.IsCurrent && record.FirstPublishedAt != null)
        .Select(record => new PublicMoment { FirstPublishedAt = record.FirstPublishedAt!.Value, OrganId = record.OrganId, ColumnId = record.ColumnId, Origin = record.Origin });

    /// <summary>Attachments of records that show their text.</summary>
    public IQueryable<PublicFile> Files => FileAddresses.Where(file => file.Record.Visibility != PublicVisibility.Notice);

    /// <summary>Every attachment that was ever public; of those whose record shows a notice, nothing but that they were.</summary>
    public IQueryable<PublicFile> FileAddresses => db.PublicFiles.AsNoTracking().Where(file => file.Record.ServedUntil >= Today);

    /// <summary>Links stated by texts in force.</summary>
    public IQueryable<PublicRelation> Relations =>
        db.PublicRelations.AsNoTracking().Where(link => link.Record.IsCurrent && link.Record.Visibility != PublicVisibility.Notice && link.Record.ServedUntil >= Today);

    /// <summary>Links stated by every edition whose words citizens can read still.</summary>
    public IQueryable<PublicRelation> EditionRelations =>
        db.PublicRelations.AsNoTracking().Where(link => link.Record.Visibility != PublicVisibility.Notice && link.Record.ServedUntil >= Today);

    /// <summary>The entries of the knowledge base that are told.</summary>
    public IQueryable<PublicKnowledge> Knowledge =>
        db.PublicKnowledge.AsNoTracking().Where(entry => entry.Record.IsCurrent && entry.Record.Visibility == PublicVisibility.Shown && entry.Record.ServedUntil >= Today);

    /// <summary>The entries that are told no more, and why; no word of them.</summary>
    public IQueryable<LapsedEntry> LapsedKnowledge => db.PublicKnowledge.AsNoTracking().Where(entry => entry.Record.ServedUntil < Today).Select(entry => new LapsedEntry
    {
        DocumentId = entry.DocumentId,
        ReleaseEventId = entry.Record.ReleaseEventId,
        EditionNumber = entry.Record.EditionNumber,
        IsCurrent = entry.Record.IsCurrent,
        IndexNumber = entry.Record.IndexNumber,
        OrganName = entry.Record.OrganName,
        Cause = entry.Cause,
        EndedBy = entry.EndedBy,
        LapsedAt = entry.LapsedAt,
        IsForHotline = entry.IsForHotline,
    });

    /// <summary>The difference feed for the hotline; its lines hold no word of an entry.</summary>
    public IQueryable<KnowledgeChange> KnowledgeChanges => db.KnowledgeChanges.AsNoTracking();

    /// <summary>When entries were last found right, without who did.</summary>
    public IQueryable<ConfirmedEntry> Confirmations => db.EntryConfirmations.AsNoTracking().Select(one => new ConfirmedEntry { DocumentId = one.DocumentId, EditionId = one.EditionId, At = one.At });

    /// <summary>What policies in force say of themselves.</summary>
    public IQueryable<PublicPolicy> Policies =>
        db.PublicPolicies.AsNoTracking().Where(policy => policy.Record.IsCurrent && policy.Record.Visibility != PublicVisibility.Notice);

    /// <summary>The same of every edition whose words citizens can read still.</summary>
    public IQueryable<PublicPolicy> PolicyEditions => db.PublicPolicies.AsNoTracking().Where(policy => policy.Record.Visibility != PublicVisibility.Notice);

    /// <summary>Which document each edition that was ever public explained, also where its words are gone; no word of it.</summary>
    public IQueryable<PublicExplanation> Explanations => PublicExplanation.Of(Editions, db.Editions);

    /// <summary>Topics of a year that the office added: entered by one, confirmed by a second.</summary>
    public IQueryable<YearTopicEntry> YearTopics => db.YearTopicEntries.AsNoTracking().Where(entry => entry.Outcome == ProposalOutcome.Confirmed);

    /// <summary>Which documents ended or amended which others, and how long they said so; no word of either.</summary>
    public IQueryable<LegalEffect> LegalEffects => db.LegalEffects.AsNoTracking();

    /// <summary>When texts that were public left the public or came under a banner, and when they came back; no word of them.</summary>
    public IQueryable<PublicTurn> Turns => db.ReleaseEvents.AsNoTracking().Among(turn => turn.Kind, PublicTurn.Kinds)
        .Select(turn => new PublicTurn { DocumentId = turn.DocumentId, EditionId = turn.EditionId, Kind = turn.Kind, At = turn.At });

    /// <summary>What interpretations in force say of themselves.</summary>
    public IQueryable<PublicInterpretation> Interpretations =>
        db.PublicInterpretations.AsNoTracking().Where(one => one.Record.IsCurrent && one.Record.Visibility != PublicVisibility.Notice);

    /// <summary>Meetings and press conferences whose record is in force, with their open items.</summary>
    public IQueryable<PublicMeeting> Meetings =>
        db.PublicMeetings.AsNoTracking().Where(one => one.Record.IsCurrent && one.Record.Visibility != PublicVisibility.Notice);

    /// <summary>The duties to interpret policies that citizens read: running, met and breached alike.</summary>
    public IQueryable<InterpretationDuty> InterpretationDuties =>
        db.InterpretationDuties.AsNoTracking().Where(duty => Records.Any(record => record.DocumentId == duty.PolicyDocumentId));

    /// <summary>Experts who may be named by interpretations: entered by one, confirmed by a second.</summary>
    public IQueryable<PublicExpert> Experts => db.Experts.AsNoTracking().Where(one => one.ConfirmedAt != null && one.RetiredAt == null)
        .Select(one => new PublicExpert { Id = one.Id, Name = one.Name, Post = one.Post, Field = one.Field, Interests = one.Interests });

    /// <summary>Where reposted texts in force came from.</summary>
    public IQueryable<PublicRepost> Reposts => db.Reposts.AsNoTracking().Where(repost => Records.Any(record => record.DocumentId == repost.DocumentId))
        .Select(repost => new PublicRepost { DocumentId = repost.DocumentId, SourceKey = repost.SourceKey, Address = repost.Address, PublishedOn = repost.PublishedOn });

    /// <summary>Reported errors, without what their reporters wrote.</summary>
    public IQueryable<PublicSiteError> SiteErrors => db.SiteErrors.AsNoTracking().Select(one => new PublicSiteError
    {
        Number = one.Number,
        Origin = one.Origin,
        Kind = one.Kind,
        About = one.About,
        DocumentId = one.DocumentId,
        OrganPath = one.OrganPath,
        ReportedAt = one.ReportedAt,
        State = one.State,
        ClosedAt = one.ClosedAt,
        Note = one.Note,
        CorrectedBy = one.Lines.Where(line => line.EditionId != null)
            .Join(db.PublicRecords.Where(record => record.Visibility == PublicVisibility.Shown), line => line.EditionId, record => (Guid?)record.EditionId, (line, record) => (int?)record.EditionNumber).Max(),
    });

    /// <summary>Concerns whose wording a second person let out; where they were noticed and who handled them stays inside.</summary>
    public IQueryable<PublicConcern> Concerns => db.Concerns.AsNoTracking().Where(one => one.ConfirmedAt != null).Select(one => new PublicConcern
    {
        Number = one.Number,
        Field = one.Field,
        Question = one.Question,
        OrganPath = one.OrganPath,
        State = one.State,
        OpenedAt = one.OpenedAt,
        StartedAt = one.StartedAt,
        AnsweredAt = one.AnsweredAt,
        AnswerDocumentId = one.AnswerDocumentId,
        MeasuredAt = one.MeasuredAt,
        MeasureDocumentId = one.MeasureDocumentId,
        ClosedAt = one.ClosedAt,
        ResultDocumentId = one.ResultDocumentId,
        RespondedAt = one.RespondedAt,
    });

    /// <summary>Incidents of which something was said in public.</summary>
    public IQueryable<PublicIncident> Incidents => db.Incidents.AsNoTracking().Where(one => one.SpokenAt != null).Select(one => new PublicIncident
    {
        Number = one.Number,
        Level = one.Level,
        State = one.State,
        KnownAt = one.KnownAt,
        Entries = one.Entries.OrderBy(entry => entry.Ordinal).Select(entry => new PublicIncidentEntry { Ordinal = entry.Ordinal, Deed = entry.Deed, At = entry.At, DocumentId = entry.DocumentId }).ToList(),
    });

    /// <summary>Letters whose public copy citizens read.</summary>
    public IQueryable<PublicLetter> Letters => db.Letters.AsNoTracking()
        .Where(letter => Records.Any(record => record.DocumentId == letter.CopyDocumentId))
        .Select(letter => new PublicLetter { DocumentId = letter.CopyDocumentId!.Value, Kind = letter.Kind, ReceivedAt = letter.ReceivedAt, AnsweredAt = letter.FirstAnsweredAt, Rating = letter.Rating, Answered = 1 + db.Letters.Count(other => other.LeadId == letter.Id) });

    /// <summary>The moments of all letters, to be counted.</summary>
    public IQueryable<LetterMoments> LetterMoments => db.Letters.AsNoTracking().Moments();

    public IQueryable<Organ> Organs => db.Organs.AsNoTracking();

    /// <summary>Confirmed offices with a telephone; the names of persons stay inside.</summary>
    public IQueryable<PublicOffice> Offices => db.ResponsibilityEntries.AsNoTracking().InForce()
        .Where(entry => entry.OfficeName != "" && entry.Phone != "")
        .Select(entry => new PublicOffice { OrganId = entry.OrganId, Name = entry.OfficeName, Phone = entry.Phone });

    /// <summary>Who heads each organ, and who did before: every confirmed statement, also one that names nobody.</summary>
    public IQueryable<HeadStatement> Heads => db.ResponsibilityEntries.AsNoTracking().Where(entry => entry.Outcome == ProposalOutcome.Confirmed)
        .Select(entry => new HeadStatement { OrganId = entry.OrganId, Name = entry.HeadName, Post = entry.HeadPost, Since = entry.DecidedAt!.Value });

    /// <summary>The confirmed statements about numbers of the register of lines, without who made them; what it began with stands beside them in <see cref="PhoneRegisterReading"/>.</summary>
    public IQueryable<PhoneLine> PhoneLines => db.PhoneLineEntries.AsNoTracking().InForce()
        .Select(entry => new PhoneLine(entry.Number, entry.Name, entry.OrganKey, entry.Standing, entry.Reason, entry.Basis));

    public IQueryable<Column> Columns => db.Columns.AsNoTracking();

    public IQueryable<RecordViews> Views => db.RecordViews.AsNoTracking();

    public IQueryable<LogLeaf> Log => db.LogLeaves.AsNoTracking();

    public IQueryable<LegacyAddress> LegacyAddresses => db.LegacyAddresses.AsNoTracking();

    /// <summary>Where else the texts in force were put up.</summary>
    public IQueryable<PublicPosting> Postings => db.CarrierPostings.AsNoTracking()
        .Where(posting => Records.Any(record => record.DocumentId == posting.DocumentId))
        .Select(posting => new PublicPosting { DocumentId = posting.DocumentId, CarrierKey = posting.CarrierKey });

    /// <summary>Which organs were merged into which (R110).</summary>
    public Task<Succession> SuccessionAsync(CancellationToken ct) => KeptAsync<Succession>("succession", (_, token) => Successions.ReadAsync(db, token), ct);

    /// <summary>All organs in the order of the house, with their former names; read, never changed.</summary>
    public Task<IReadOnlyList<Organ>> OrganListAsync(CancellationToken ct) =>
        KeptAsync<IReadOnlyList<Organ>>("organs", async (_, token) => await Organs.OrderBy(organ => organ.Order).ThenBy(organ => organ.Name).ToListAsync(token), ct);

    /// <summary>The same by their identity.</summary>
    public Task<IReadOnlyDictionary<Guid, Organ>> OrgansByIdAsync(CancellationToken ct) =>
        KeptAsync<IReadOnlyDictionary<Guid, Organ>>("organs by id", async (_, token) => (await OrganListAsync(token)).ToDictionary(organ => organ.Id), ct);

    /// <summary>All columns in their order; read, never changed.</summary>
    public Task<IReadOnlyList<Column>> ColumnListAsync(CancellationToken ct) =>
        KeptAsync<IReadOnlyList<Column>>("columns", async (_, token) => await Columns.OrderBy(column => column.Order).ToListAsync(token), ct);

    /// <summary>How many records there are, by everything they are counted by.</summary>
    public Task<CellBook> CountsAsync(CancellationToken ct) => KeptAsync<CellBook>("counts", (before, token) => CellBook.ReadAsync(before, db, token), ct);

    /// <summary>Something that is the same for every reader until something public changes or the minute ends.</summary>
    /// <param name="name">One of a bounded number.</param>
    public Task<T> KeptAsync<T>(string name, Func<CancellationToken, Task<T>> read, CancellationToken ct)
        where T : class => KeptAsync<T>(name, (_, token) => read(token), ct);

    /// <summary>The mergers as citizens read of them; who entered them and what moved stays inside.</summary>
    public IQueryable<PublicMerger> Mergers => db.OrganMergers.AsNoTracking()
        .Select(merger => new PublicMerger { PredecessorId = merger.PredecessorId, SuccessorId = merger.SuccessorId, EffectiveOn = merger.EffectiveOn, Basis = merger.Basis });

    /// <summary>How much is not disclosed, and by which grounds: numbers only, no row of it leaves.</summary>
    public Task<ExceptionCounts> CountExceptionsAsync(DateOnly today, CancellationToken ct) => new ExceptionReading(db).RunAsync(today, ct);

    private DateOnly Today => ChinaTime.DayOf(clock.GetUtcNow());

    // Within a write nothing is shared: it reads what is not committed yet.
    private Task<T> KeptAsync<T>(string name, Func<T?, CancellationToken, Task<T>> read, CancellationToken ct)
        where T : class => db.Database.CurrentTransaction is null ? shelf.TakeAsync(name, read, ct) : read(null, ct);
}
