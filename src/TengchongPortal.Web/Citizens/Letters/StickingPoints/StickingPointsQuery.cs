using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Citizens.Letters.StickingPoints;

/// <summary>The sticking points whose public copy citizens read, newest answer first. Found from the published answers, not from the letters; read once for each generation.</summary>
public sealed class StickingPointsQuery(PublicRegister register)
{
    private const int Most = 200;

    public async Task<ImmutableArray<StickingPointLine>> RunAsync(CancellationToken ct) => [.. await register.KeptAsync("sticking points", ReadAsync, ct)];

    private async Task<IReadOnlyList<StickingPointLine>> ReadAsync(CancellationToken ct)
    {
        ImmutableArray<Guid> columns = [.. (await register.ColumnListAsync(ct)).Where(column => column.Key == BeginCopy.ColumnKey).Select(column => column.Id)];
        var records = await register.Records.InColumns([.. columns]).Where(record => register.Letters.Any(letter => letter.DocumentId == record.DocumentId && letter.Kind == LetterKind.StickingPoint))
            .OrderByDescending(record => record.SortAt).ThenByDescending(record => record.Sequence).Take(Most)
            .Select(record => new { record.DocumentId, record.Title, record.Summary, record.OrganName }).ToListAsync(ct);
        var ids = records.Select(record => record.DocumentId).ToList();
        var points = ids.Count == 0 ? [] : await register.Letters.Where(letter => ids.Contains(letter.DocumentId)).ToDictionaryAsync(letter => letter.DocumentId, ct);
        return
        [
            .. records.Where(record => points.ContainsKey(record.DocumentId)).Select(record => (Record: record, Point: points[record.DocumentId])).OrderByDescending(pair => pair.Point.AnsweredAt)
                .Select(pair => new StickingPointLine(pair.Record.DocumentId, pair.Record.Title, pair.Record.Summary, pair.Record.OrganName, pair.Point.AnsweredAt, pair.Point.Answered)),
        ];
    }
}

/// <param name="Measure">What was done, as the summary of the copy says it.</param>
/// <param name="Reports">How many reports the answer was given to.</param>
public sealed record StickingPointLine(Guid DocumentId, string Title, string Measure, string Organ, DateTimeOffset? AnsweredAt, int Reports);
