using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Concerns;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Wording.Concerns;

namespace TengchongPortal.Web.Citizens.Concerns;

/// <summary>Lays out what the public asks, field by field, and how far the answers have come. Read once for each generation.</summary>
public sealed class ConcernsQuery(PublicRegister register, ConcernFields fields, ConcernTerms terms, TimeProvider clock)
{
    private const string Withdrawn = "这条信息已经撤下。";

    public async Task<ConcernsPage> RunAsync(CancellationToken ct)
    {
        var (now, rows) = (clock.GetUtcNow(), await RowsAsync(ct));
        var owners = await OwnersAsync(ct);
        return new(
            [.. fields.On(ChinaTime.DayOf(now)).Select(field => LineOf(field, rows, owners))],
            [.. rows.Rows.Where(row => row.State.IsOpen).Select(row => ViewOf(row, rows, owners, now))]);
    }

    /// <exception cref="MissingException">No such field.</exception>
    public async Task<ConcernFieldPage> OfFieldAsync(string code, CancellationToken ct)
    {
        var (now, rows, owners) = (clock.GetUtcNow(), await RowsAsync(ct), await OwnersAsync(ct));
        var field = fields.Find(code, ChinaTime.DayOf(now)) ?? throw new MissingException("concern field");
        var views = rows.Rows.Where(row => row.Field == code).Select(row => ViewOf(row, rows, owners, now)).ToList();
        return new(LineOf(field, rows, owners), [.. views.Where(view => view.State.IsOpen)], [.. views.Where(view => !view.State.IsOpen)]);
    }

    /// <exception cref="MissingException">No such number, or not public.</exception>
    public async Task<ConcernView> OfAsync(string number, CancellationToken ct)
    {
        var rows = await RowsAsync(ct);
        return rows.Rows.FirstOrDefault(row => row.Number == number) is { } row ? ViewOf(row, rows, await OwnersAsync(ct), clock.GetUtcNow()) : throw new MissingException("concern");
    }

    private Task<ConcernRows> RowsAsync(CancellationToken ct) => register.KeptAsync("concerns", ReadAsync, ct);

    private async Task<ConcernRows> ReadAsync(CancellationToken ct)
    {
        var rows = await register.Concerns.OrderByDescending(one => one.OpenedAt).ToListAsync(ct);
        var documents = rows.SelectMany(row => new[] { row.AnswerDocumentId, row.MeasureDocumentId, row.ResultDocumentId }).OfType<Guid>().Distinct().ToList();
        var records = documents.Count == 0 ? [] : await register.Records.Where(record => documents.Contains(record.DocumentId)).Select(record => new StageRecord(record.DocumentId, record.Title, record.OrganName)).ToListAsync(ct);
        return new([.. rows], records.ToImmutableDictionary(record => record.DocumentId));
    }

    /// <summary>The organs by key, each as the one that answers for it today (R110).</summary>
    private async Task<ConcernOwners> OwnersAsync(CancellationToken ct)
    {
        var (organs, succession) = (await register.OrganListAsync(ct), await register.SuccessionAsync(ct));
        var byId = organs.ToDictionary(organ => organ.Id);
        return new(organs.ToDictionary(organ => organ.Path, organ => organ.Name), organs.ToDictionary(organ => organ.Key, organ => byId.GetValueOrDefault(succession.LivingOf(organ.Id), organ)));
    }

    private static ConcernFieldLine LineOf(ConcernField field, ConcernRows rows, ConcernOwners owners)
    {
        var own = rows.Rows.Where(row => row.Field == field.Code).ToList();
        var owner = owners.ByKey.GetValueOrDefault(field.OrganKey);
        return new(field.Code, field.Label, owner?.Name ?? "", owner?.Key, own.Max(row => row.RespondedAt), own.Count(row => row.State.IsOpen), own.Count(row => row.State == ConcernState.Solved));
    }

    private ConcernView ViewOf(PublicConcern row, ConcernRows rows, ConcernOwners owners, DateTimeOffset now)
    {
        var organ = owners.Names.GetValueOrDefault(row.OrganPath, "");
        return new(
            row.Number, row.Field, fields.Find(row.Field, ChinaTime.DayOf(now))?.Label ?? row.Field, row.Question, row.State == ConcernState.Registered ? "" : organ, row.State,
            row.OpenedAt, row.StartedAt, terms.AnswerBy(row.StartedAt), terms.IsLate(row.StartedAt, row.AnsweredAt ?? row.ClosedAt, now), [.. StagesOf(row, rows)])
        {
            AnswerRule = terms.AnswerRuleOf(row.StartedAt),
        };
    }

    private static IEnumerable<ConcernStage> StagesOf(PublicConcern row, ConcernRows rows)
    {
        yield return new("关切", row.OpenedAt, null, row.Question);
        yield return Stage("回应", row.AnsweredAt, row.AnswerDocumentId, "还没有回应。");
        yield return Stage("措施", row.MeasuredAt, row.MeasureDocumentId, row.State == ConcernState.Unsolved ? "没有采取措施。" : "还没有公布措施。");
        yield return Stage("结果", row.ClosedAt, row.ResultDocumentId, row.State.IsOpen ? "还没有结果。" : row.State.Label);

        ConcernStage Stage(string name, DateTimeOffset? at, Guid? document, string words) =>
            document is { } id && rows.Records.GetValueOrDefault(id) is not { } ? new(name, at, null, Withdrawn) : new(name, at, document is { } known ? rows.Records[known] : null, words);
    }

    private sealed record ConcernOwners(IReadOnlyDictionary<string, string> Names, IReadOnlyDictionary<string, Organ> ByKey);

    private sealed record ConcernRows(ImmutableArray<PublicConcern> Rows, ImmutableDictionary<Guid, StageRecord> Records);
}
