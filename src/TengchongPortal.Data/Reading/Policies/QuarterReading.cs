using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Policies;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>Reads how the policies of a quarter were explained, as things stand now.</summary>
public sealed class QuarterReading(PublicRegister register, ReferenceBook book, RuleBook rules, WorkingCalendar calendar)
{
    private const int AtOnce = 50;

    public async Task<QuarterReport> RunAsync(DateOnly first, DateTimeOffset now, CancellationToken ct)
    {
        var (from, until) = (ChinaTime.StartOf(first), ChinaTime.StartOf(first.AddMonths(3)));
        var policies = await (
            from policy in register.Policies
            join record in register.Records on policy.RecordSequence equals record.Sequence
            where record.FirstPublishedAt >= @from && record.FirstPublishedAt < until
            orderby record.SortAt descending, record.Sequence descending
            select new { record.DocumentId, record.Title, record.DocumentNumber, record.OrganName, record.FirstPublishedAt, policy.MustInterpret, policy.FirstReason, policy.FirstNote }).ToListAsync(ct);
        var ids = policies.Select(policy => policy.DocumentId).ToList();
        var records = register.Records;
        var materials = (await register.Relations.Explaining(book.Contracts).Where(link => ids.Contains(link.ToDocumentId))
            .Select(link => new
            {
                link.ToDocumentId,
                link.FromDocumentId,
                IsFound = records.Any(record => record.DocumentId == link.FromDocumentId),
                Forms = register.Interpretations.Where(one => one.DocumentId == link.FromDocumentId).Select(one => one.Forms).FirstOrDefault() ?? "",
            })
            .Distinct().ToListAsync(ct)).ToLookup(link => link.ToDocumentId, link => new ReportedMaterial(link.FromDocumentId, link.IsFound, [.. PublicInterpretation.FormsOf(link.Forms)]));
        var duties = (await register.InterpretationDuties.Where(duty => ids.Contains(duty.PolicyDocumentId)).OrderBy(duty => duty.OpenedAt).ToListAsync(ct)).ToLookup(duty => duty.PolicyDocumentId);

        // Only what nothing leads to may have an interpretation that waits for its pair.
        var unlinked = ids.Exists(id => !materials[id].Any(one => one.IsFound));
        var unpaired = unlinked ? await register.KeptAsync("unpaired interpretations", UnpairedAsync, ct) : Array.Empty<string>().ToLookup(_ => Guid.Empty);
        return new([.. policies.Select(policy => LineOf(policy.DocumentId, policy.Title, policy.MustInterpret, [.. materials[policy.DocumentId]], [.. duties[policy.DocumentId]], now) with
        {
            OrganName = policy.OrganName,
            DocumentNumber = policy.DocumentNumber,
            PublishedOn = ChinaTime.DayOf(policy.FirstPublishedAt!.Value),
            FirstReason = policy.FirstReason.Length > 0 ? book.Contracts.Policies.FirstLabel(policy.FirstReason) : "",
            FirstNote = policy.FirstNote,
            Unpaired = materials[policy.DocumentId].Any(one => one.IsFound) ? [] : [.. unpaired[policy.DocumentId]],
        })]);
    }

    /// <summary>Titles of interpretations that wait for their pair (待配对), under the one policy that each names.</summary>
    private async Task<ILookup<Guid, string>> UnpairedAsync(CancellationToken ct)
    {
        var found = new List<(Guid Policy, string Title)>();
        var waiting = await register.Records.Unpaired(book.Contracts, register.Relations).OrderBy(record => record.Sequence).Select(record => new { record.Title, record.DocumentNumber, record.BodyText }).ToListAsync(ct);
        foreach (var some in waiting.Chunk(AtOnce))
        {
            var named = await PairFinder.FindAsync(register.Records, book.Contracts.PolicyTypes, [.. some.Select(one => PairFinder.CluesOf(one.Title, one.DocumentNumber, one.BodyText))], ct);
            found.AddRange(some.Zip(named).Where(pair => pair.Second is not null).Select(pair => (pair.Second!.DocumentId, pair.First.Title)));
        }

        return found.ToLookup(one => one.Policy, one => one.Title);
    }

    private ReportedPolicy LineOf(Guid id, string title, bool must, ImmutableArray<ReportedMaterial> materials, List<InterpretationDuty> duties, DateTimeOffset now) => new(
        id, title, must,
        duties.FirstOrDefault() is { } first && first.ClosedAt == first.OpenedAt,
        duties.Exists(duty => duty.IsBreachedAt(now, rules, calendar)),
        materials);
}
