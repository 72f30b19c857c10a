using Microsoft.EntityFrameworkCore;
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
public sealed class PolicyWork(PortalDbContext db, ReferenceBook book, RuleBook rules, WorkingCalendar calendar, TextKeepers keepers)
{
    /// <summary>What was said longer ago asks for nothing new.</summary>
    private const int Remembered = 90;

    /// <summary>备案: how long after the publication.</summary>
    private const string FilingRule = "normative.filing";

    private IQueryable<PublicRecord> Shown => db.PublicRecords.AsNoTracking().Where(record => record.IsCurrent && record.Visibility == PublicVisibility.Shown);

    /// <summary>
    /// Texts in force that explain, rest on or answer from a policy that ended, was amended, withdrawn or taken from the public, and those that explain a
    /// policy which was revised in substance since (R28, R133; workflow §5). The newest text first.
    /// </summary>
    public async Task<IReadOnlyList<RestingText>> RestingAsync(DateOnly today, CancellationToken ct)
    {
        var amending = db.LegalEffects.AmendingOn(today);
        var rows = await (
            from link in db.PublicRelations.AsNoTracking().Where(SourceStandings.Rests)
            join record in Shown on link.RecordSequence equals record.Sequence
            join policy in db.PublicRecords.AsNoTracking() on link.ToDocumentId equals policy.DocumentId
            where record.ServedUntil >= today && policy.IsCurrent && policy.DocumentId != record.DocumentId
                && (policy.RepealedOn <= today || policy.ExpiresOn < today || policy.Visibility != PublicVisibility.Shown
                    || (link.Kind == RelationKind.Interprets && policy.ChangeKind == ChangeKind.Major && policy.ReleasedAt > record.ReleasedAt)
                    || amending.Any(effect => effect.TargetDocumentId == policy.DocumentId && effect.From > record.ReleasedAt))
            orderby record.SortAt descending, record.Sequence descending
            select new
            {
                record.Sequence,
                record.DocumentId,
                record.EditionId,
                record.Title,
                Policy = policy.Title,
                PolicyId = policy.DocumentId,
                policy.Visibility,
                policy.NoticeAt,
                PolicyAt = policy.ReleasedAt,
                Ended = policy.RepealedOn <= today || policy.ExpiresOn < today,
                EndedOn = policy.RepealedOn <= today ? policy.RepealedOn : policy.ExpiresOn,
                AmendedAt = amending.Where(effect => effect.TargetDocumentId == policy.DocumentId && effect.From > record.ReleasedAt).OrderByDescending(effect => effect.From).Select(effect => (DateTimeOffset?)effect.From).FirstOrDefault(),
                AmendedFrom = amending.Where(effect => effect.TargetDocumentId == policy.DocumentId && effect.From > record.ReleasedAt).OrderByDescending(effect => effect.From).Select(effect => (DateOnly?)effect.On).FirstOrDefault(),
            }).ToListAsync(ct);
        var kept = await keepers.OfAsync(rows.Select(row => row.Sequence), ct);
        return [.. rows.Select(row =>
        {
            var (change, on) = row switch
            {
                { Ended: true } => (SourceChange.Ended, row.EndedOn),
                { Visibility: PublicVisibility.Banner } => (SourceChange.Withdrawn, DayOf(row.NoticeAt)),
                { Visibility: PublicVisibility.Notice } => (SourceChange.Hidden, DayOf(row.NoticeAt)),
                { AmendedAt: { } told } => (SourceChange.Amended, row.AmendedFrom > DayOf(told) ? row.AmendedFrom : DayOf(told)),
                _ => (SourceChange.Revised, DayOf(row.PolicyAt)),
            };
            return new RestingText(row.DocumentId, row.EditionId, row.Title, kept[row.Sequence], row.Policy, row.PolicyId, change, on ?? today);
        })];
    }

    /// <summary>Normative documents that run out within the longest step of the warning.</summary>
    public async Task<IReadOnlyList<ExpiringDocument>> ExpiringAsync(DateOnly today, CancellationToken ct)
    {
        var warning = ExpiryWarning.On(rules, today);
        var last = today.AddDays(warning.Steps.DefaultIfEmpty(0).Max());
        var rows = await Shown.StandingOn(today).Where(record => record.ExpiresOn <= last)
            .OrderBy(record => record.ExpiresOn).ThenBy(record => record.Sequence)
            .Select(record => new { record.Sequence, record.DocumentId, record.EditionId, record.Title, record.ExpiresOn, record.EffectiveOn, record.TypeKey })
            .ToListAsync(ct);
        var kept = await keepers.OfAsync(rows.Select(row => row.Sequence), ct);
        return [.. rows.Where(row => book.Contracts.Find(row.TypeKey) is { IsPolicy: true })
            .Select(row => new ExpiringDocument(row.DocumentId, row.EditionId, row.Title, kept[row.Sequence], row.ExpiresOn!.Value, warning.StepOn(new(null, row.EffectiveOn, row.ExpiresOn, null, false, null), today)))
            .Where(row => row.Step is not null)];
    }

    /// <summary>Normative documents of this portal whose filing (备案) is not entered, the soonest due first; nobody asks it of carried-over ones.</summary>
    public async Task<IReadOnlyList<DocumentToFile>> ToFileAsync(CancellationToken ct)
    {
        var rows = await Shown.Where(record => record.TypeKey == LedgerReading.Type && record.Origin != RecordOrigin.CarriedOver && record.FirstPublishedAt != null)
            .Where(record => db.PublicPolicies.Any(policy => policy.RecordSequence == record.Sequence && policy.FiledOn == null))
            .Select(record => new { record.Sequence, record.EditionId, record.Title, PublishedAt = record.FirstPublishedAt!.Value })
            .ToListAsync(ct);
        var kept = await keepers.OfAsync(rows.Select(row => row.Sequence), ct);
        return [.. rows.Select(row => new DocumentToFile(row.EditionId, row.Title, kept[row.Sequence], FilingDue(ChinaTime.DayOf(row.PublishedAt)))).OrderBy(one => one.DueOn)];
    }

    /// <summary>Policies about which so many write or say their opinion that a follow-up interpretation is owed (R31), the newest need first.</summary>
    public async Task<IReadOnlyList<FollowUpNeed>> FollowUpsAsync(DateTimeOffset now, CancellationToken ct)
    {
        var rule = FollowUp.On(rules, ChinaTime.DayOf(now));
        var voices = (await db.VoicesSince(now.AddDays(-Remembered)).ToListAsync(ct)).GroupBy(voice => voice.DocumentId).Where(said => said.Count() >= rule.Letters).ToDictionary(said => said.Key, said => said.ToList());
        var (policies, types, explaining) = (voices.Keys.ToList(), book.Contracts.PolicyTypes, db.PublicRelations.Explaining(book.Contracts));
        var rows = await Shown.Where(record => policies.Contains(record.DocumentId) && types.Contains(record.TypeKey)).Select(record => new
        {
            record.Sequence,
            record.DocumentId,
            record.EditionId,
            record.Title,
            Explained = explaining.Where(link => link.ToDocumentId == record.DocumentId).OrderByDescending(link => link.Record.SortAt).Select(link => (DateTimeOffset?)link.Record.SortAt).FirstOrDefault(),
        }).ToListAsync(ct);
        var kept = await keepers.OfAsync(rows.Select(row => row.Sequence), ct);
        return
        [
            .. from row in rows
               let since = rule.OwedSince(voices[row.DocumentId].Select(voice => voice.At), row.Explained)
               where since is not null
               orderby since descending
               let open = voices[row.DocumentId].FindAll(voice => row.Explained is null || voice.At > row.Explained)
               select new FollowUpNeed(row.DocumentId, row.EditionId, row.Title, kept[row.Sequence], open.Count(voice => !voice.IsOpinion), open.Count(voice => voice.IsOpinion), since.Value),
        ];
    }

    private DateOnly? FilingDue(DateOnly published) => rules.Find(FilingRule, published)?.DeadlineFrom(calendar, published).Due;

    private static DateOnly? DayOf(DateTimeOffset? at) => at is { } known ? ChinaTime.DayOf(known) : null;
}

/// <summary>A normative document that is to be filed with the next higher organ (报送备案).</summary>
/// <param name="DueOn">Null where no rule was in force on the day of its publication.</param>
public sealed record DocumentToFile(Guid EditionId, string Title, TextKeeper Keeper, DateOnly? DueOn);

/// <summary>A policy that many ask about.</summary>
/// <param name="Letters">How many since its newest interpretation, opinions apart.</param>
/// <param name="Opinions">How many opinions (建议) since then.</param>
/// <param name="Since">When the letter or opinion came that made it owed.</param>
public sealed record FollowUpNeed(Guid DocumentId, Guid EditionId, string Title, TextKeeper Keeper, int Letters, int Opinions, DateTimeOffset Since);

/// <summary>A text that speaks from a policy that is not what it was.</summary>
/// <param name="ChangedOn">The day on which it ended or was amended.</param>
public sealed record RestingText(Guid DocumentId, Guid EditionId, string Title, TextKeeper Keeper, string Policy, Guid PolicyId, SourceChange Change, DateOnly ChangedOn);

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

public sealed record ExpiringDocument(Guid DocumentId, Guid EditionId, string Title, TextKeeper Keeper, DateOnly ExpiresOn, int? Step);
