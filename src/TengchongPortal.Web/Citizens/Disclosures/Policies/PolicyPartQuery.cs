using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Policies.Comparing;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Disclosures.Policies;

/// <summary>Brings a policy and what explains it together on its page.</summary>
public sealed class PolicyPartQuery(PublicRegister register, ReferenceBook book, RuleBook rules, WorkingCalendar calendar, TimeProvider clock)
{
    /// <returns>Null for a record that is no policy.</returns>
    public async Task<PolicyPart?> RunAsync(PublicRecord record, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (book.Contracts.Find(record.TypeKey) is not { IsPolicy: true })
        {
            return null;
        }

        var facts = await register.Policies.FirstOrDefaultAsync(one => one.RecordSequence == record.Sequence, ct);
        var explaining = await ExplainingAsync(record.DocumentId, ct);
        return facts is null && explaining.Count == 0 ? null : Part(facts ?? new(), explaining, await DutiesAsync(record.DocumentId, ct), record) with
        {
            Topic = facts is { Topic.Length: > 0 } ? new((await register.WithYearTopicsAsync(book.Contracts.Policies, ct)).TopicLabel(facts.Topic), PublicAddresses.OfYearTopic(PublicAddresses.Policies, facts.Topic)) : null,
            HasQuestions = record.IsCurrent && await register.AnsweringFrom(record.DocumentId, book.Contracts).AnyAsync(ct),
        };
    }

    private PolicyPart Part(PublicPolicy facts, IReadOnlyList<Explaining> explaining, IReadOnlyList<DutyReading> duties, PublicRecord record) => new()
    {
        DocumentId = record.DocumentId,
        Changes = facts.Changes,
        ForWhom = facts.ForWhom,
        FromWhen = facts.FromWhen,
        WhereToAsk = facts.WhereToAsk,
        Drafters = facts.Drafters,
        Exemption = facts.Exemption.Length > 0 ? book.Contracts.Policies.ExemptionLabel(facts.Exemption) : "",
        FirstReason = facts.FirstReason.Length > 0 ? book.Contracts.Policies.FirstLabel(facts.FirstReason) : "",
        ExemptionNote = facts.ExemptionNote,
        FirstNote = facts.FirstNote,
        Duties = DutyReading.Shown(duties),
        LostInterpretation = duties.Any(one => one.Duty.Outcome == DutyOutcome.Met),
        Interpretations = [.. explaining.Select(one => one.Line)],
        Clauses = [.. Clauses.Of(record.Title, record.BodyText, explaining.Where(one => !one.Line.IsWithdrawn).Select(one => (one.DocumentId, one.Words)))
            .Select(clause => new ClauseBeside(clause.Name, clause.Words, [.. clause.Explanations.Select(one => new Crumb(one.Words, PublicAddresses.Record(one.DocumentId)))]))],
    };

    private async Task<IReadOnlyList<DutyReading>> DutiesAsync(Guid policy, CancellationToken ct) =>
        (await register.InterpretationDuties.Where(one => one.PolicyDocumentId == policy).ToListAsync(ct)).ConvertAll(duty => DutyReading.Of(duty, rules, calendar, clock.GetUtcNow()));

    private async Task<IReadOnlyList<Explaining>> ExplainingAsync(Guid policy, CancellationToken ct)
    {
        var ids = await register.Relations.OfInterpretations(book.Contracts).Where(link => link.ToDocumentId == policy).Select(link => link.FromDocumentId).Distinct().ToListAsync(ct);
        if (ids.Count == 0)
        {
            return [];
        }

        var records = await register.Records.Among(one => one.DocumentId, ids).NewestFirst()
            .Select(one => new { one.DocumentId, one.Sequence, one.Title, one.FirstPublishedAt, one.OrganName, one.BodyText, IsWithdrawn = one.Visibility == PublicVisibility.Banner }).ToListAsync(ct);
        var facts = await register.Interpretations.Among(one => one.DocumentId, ids).ToDictionaryAsync(one => one.DocumentId, ct);
        return [.. records.Select(one => new Explaining(one.DocumentId, one.BodyText, LineOf(one.Title, one.DocumentId, one.FirstPublishedAt, one.OrganName, facts.GetValueOrDefault(one.DocumentId)) with { IsWithdrawn = one.IsWithdrawn }))];
    }

    private static InterpretationLine LineOf(string title, Guid id, DateTimeOffset? at, string organ, PublicInterpretation? facts) => new(
        title, PublicAddresses.Record(id), at, PublicInterpretation.FormsOf(facts?.Forms ?? ""), facts is { OrganName.Length: > 0 } ? facts.OrganName : organ, facts?.Phone ?? "");

    private sealed record Explaining(Guid DocumentId, string Words, InterpretationLine Line);
}
