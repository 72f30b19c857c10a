using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Data.Policies;

/// <summary>What is to be done about policies and their interpretations, told from what is public: texts that rest on an ended policy, documents that run out.</summary>
public sealed class PolicyWork(PortalDbContext db, ReferenceBook book, RuleBook rules, WorkingCalendar calendar, Successions successions)
{
    /// <summary>Letters of longer ago ask for nothing new.</summary>
    private const int Remembered = 90;

    /// <summary>备案: how long after the publication.</summary>
    private const string FilingRule = "normative.filing";

    private static readonly RelationKind[] _resting = [RelationKind.Interprets, RelationKind.BasedOn, RelationKind.Answers];

    private IQueryable<PublicRecord> Shown => db.PublicRecords.AsNoTracking().Where(record => record.IsCurrent && record.Visibility == PublicVisibility.Shown);

    /// <summary>
    /// Texts in force that explain, rest on or answer from a policy that ended, was amended, withdrawn or taken from the public, and those that explain a
    /// policy which was revised in substance since (R28, R133; workflow §5). The newest text first.
    /// </summary>
    public async Task<IReadOnlyList<RestingText>> RestingAsync(DateOnly today, CancellationToken ct)
    {
        var rows = await (
            from link in db.PublicRelations.AsNoTracking()
            join record in Shown on link.RecordSequence equals record.Sequence
            join policy in db.PublicRecords.AsNoTracking() on link.ToDocumentId equals policy.DocumentId
            where record.ServedUntil >= today && _resting.Contains(link.Kind) && policy.IsCurrent && policy.DocumentId != record.DocumentId
                && (policy.RepealedOn <= today || policy.ExpiresOn < today || policy.Visibility != PublicVisibility.Shown
                    || (link.Kind == RelationKind.Interprets && policy.ChangeKind == ChangeKind.Major && policy.ReleasedAt > record.ReleasedAt)
                    || db.PublicRelations.Any(other => other.Kind == RelationKind.Amends && other.ToDocumentId == policy.DocumentId && other.Record.IsCurrent && other.Record.SortAt > record.ReleasedAt))
            orderby record.SortAt descending, record.Sequence descending
            select new { record.DocumentId, record.EditionId, record.Title, Policy = policy.Title, PolicyId = policy.DocumentId, policy.Visibility, policy.NoticeAt, PolicyAt = policy.ReleasedAt, Ended = policy.RepealedOn <= today || policy.ExpiresOn < today, EndedOn = policy.RepealedOn <= today ? policy.RepealedOn : policy.ExpiresOn, AmendedAt = db.PublicRelations.Where(other => other.Kind == RelationKind.Amends && other.ToDocumentId == policy.DocumentId && other.Record.IsCurrent).OrderByDescending(other => other.Record.SortAt).Select(other => (DateTimeOffset?)other.Record.SortAt).FirstOrDefault(), Path = db.Documents.Where(document => document.Id == record.DocumentId).Select(document => document.OrganPath).First() })
            .ToListAsync(ct);
        return [.. rows.Select(row =>
        {
            var (change, on) = row switch
            {
                { Ended: true } => (SourceChange.Ended, row.EndedOn),
                { Visibility: PublicVisibility.Banner } => (SourceChange.Withdrawn, DayOf(row.NoticeAt)),
                { Visibility: PublicVisibility.Notice } => (SourceChange.Hidden, DayOf(row.NoticeAt)),
                { AmendedAt: { } amended } => (SourceChange.Amended, DayOf(amended)),
                _ => (SourceChange.Revised, DayOf(row.PolicyAt)),
            };
            return new RestingText(row.DocumentId, row.EditionId, row.Title, row.Path, row.Policy, row.PolicyId, change, on ?? today);
        })];
    }

    /// <summary>Normative documents that run out within the longest step of the warning.</summary>
    public async Task<IReadOnlyList<ExpiringDocument>> ExpiringAsync(DateOnly today, CancellationToken ct)
    {
        var warning = ExpiryWarning.On(rules, today);
        var last = today.AddDays(warning.Steps.DefaultIfEmpty(0).Max());
        var rows = await Shown.Where(record => record.ExpiresOn >= today && record.ExpiresOn <= last && (record.RepealedOn == null || record.RepealedOn > today))
            .OrderBy(record => record.ExpiresOn).ThenBy(record => record.Sequence)
            .Select(record => new { record.DocumentId, record.EditionId, record.Title, record.ExpiresOn, record.EffectiveOn, record.TypeKey, Path = db.Documents.Where(document => document.Id == record.DocumentId).Select(document => document.OrganPath).First() })
            .ToListAsync(ct);
        return [.. rows.Where(row => book.Contracts.Find(row.TypeKey) is { IsPolicy: true })
            .Select(row => new ExpiringDocument(row.DocumentId, row.EditionId, row.Title, row.Path, row.ExpiresOn!.Value, warning.StepOn(new(null, row.EffectiveOn, row.ExpiresOn, null, false, null), today)))
            .Where(row => row.Step is not null)];
    }

    /// <summary>Normative documents of this portal whose filing (备案) is not entered, the soonest due first; nobody asks it of carried-over ones.</summary>
    public async Task<IReadOnlyList<DocumentToFile>> ToFileAsync(CancellationToken ct)
    {
        var rows = await Shown.Where(record => record.TypeKey == LedgerReading.Type && record.Origin != RecordOrigin.CarriedOver && record.FirstPublishedAt != null)
            .Where(record => db.PublicPolicies.Any(policy => policy.RecordSequence == record.Sequence && policy.FiledOn == null))
            .Select(record => new { record.EditionId, record.Title, PublishedAt = record.FirstPublishedAt!.Value, Path = db.Documents.Where(document => document.Id == record.DocumentId).Select(document => document.OrganPath).First() })
            .ToListAsync(ct);
        return [.. rows.Select(row => new DocumentToFile(row.EditionId, row.Title, row.Path, FilingDue(ChinaTime.DayOf(row.PublishedAt)))).OrderBy(one => one.DueOn)];
    }

    /// <summary>Policies that so many letters ask about that a follow-up interpretation is owed (R31), the newest need first.</summary>
    public async Task<IReadOnlyList<FollowUpNeed>> FollowUpsAsync(DateTimeOffset now, CancellationToken ct)
    {
        var (rule, since) = (FollowUp.On(rules, ChinaTime.DayOf(now)), now.AddDays(-Remembered));
        var types = book.Contracts.Types.Where(type => type.IsPolicy).Select(type => type.Key).ToList();
        var asked = (await db.Letters.AsNoTracking().Where(letter => letter.AboutDocumentId != null && letter.ReceivedAt > since).Select(letter => new { Policy = letter.AboutDocumentId!.Value, letter.ReceivedAt }).ToListAsync(ct))
            .GroupBy(letter => letter.Policy, letter => letter.ReceivedAt).Where(letters => letters.Count() >= rule.Letters).ToDictionary(letters => letters.Key, letters => letters.ToList());
        var (policies, succession) = (asked.Keys.ToList(), await successions.ReadAsync(ct));
        var explaining = db.PublicRelations.Explaining(book.Contracts);
        var rows = await Shown.Where(record => policies.Contains(record.DocumentId) && types.Contains(record.TypeKey)).Select(record => new
        {
            record.DocumentId,
            record.EditionId,
            record.Title,
            Path = db.Documents.Where(document => document.Id == record.DocumentId).Select(document => document.OrganPath).First(),
            Drafters = db.PublicPolicies.Where(policy => policy.RecordSequence == record.Sequence).Select(policy => policy.DrafterOrganPaths).FirstOrDefault(),
            Explained = explaining.Where(link => link.ToDocumentId == record.DocumentId).OrderByDescending(link => link.Record.SortAt).Select(link => (DateTimeOffset?)link.Record.SortAt).FirstOrDefault(),
        }).ToListAsync(ct);
        return [.. rows.Select(row => (Row: row, Since: rule.OwedSince(asked[row.DocumentId], row.Explained))).Where(pair => pair.Since is not null)
            .Select(pair => new FollowUpNeed(pair.Row.DocumentId, pair.Row.EditionId, pair.Row.Title, OwedInterpretations.LeadOf(pair.Row.Drafters, succession) ?? pair.Row.Path, asked[pair.Row.DocumentId].Count(at => pair.Row.Explained is null || at > pair.Row.Explained), pair.Since!.Value))
            .OrderByDescending(need => need.Since)];
    }

    private DateOnly? FilingDue(DateOnly published) => rules.Find(FilingRule, published)?.DeadlineFrom(calendar, published).Due;

    private static DateOnly? DayOf(DateTimeOffset? at) => at is { } known ? ChinaTime.DayOf(known) : null;
}

/// <summary>A normative document that is to be filed with the next higher organ (报送备案).</summary>
/// <param name="DueOn">Null where no rule was in force on the day of its publication.</param>
public sealed record DocumentToFile(Guid EditionId, string Title, string OrganPath, DateOnly? DueOn);

/// <summary>A policy that many ask about.</summary>
/// <param name="Letters">How many since its newest interpretation.</param>
/// <param name="Since">The letter that made it owed.</param>
public sealed record FollowUpNeed(Guid DocumentId, Guid EditionId, string Title, string OrganPath, int Letters, DateTimeOffset Since);

/// <summary>A text that speaks from a policy that is not what it was.</summary>
/// <param name="ChangedOn">The day on which it ended or was amended.</param>
public sealed record RestingText(Guid DocumentId, Guid EditionId, string Title, string OrganPath, string Policy, Guid PolicyId, SourceChange Change, DateOnly ChangedOn);

/// <summary>What became of the document that a text rests on.</summary>
public enum SourceChange
{
    Ended,

    /// <summary>撤回, with a banner.</summary>
    Withdrawn,

    /// <summary>Taken from the public.</summary>
    Hidden,
    Amended,

    /// <summary>A later edition of substance.</summary>
    Revised,
}

public sealed record ExpiringDocument(Guid DocumentId, Guid EditionId, string Title, string OrganPath, DateOnly ExpiresOn, int? Step);
