using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Records;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Disclosures.Permalinks;

/// <summary>Every document that carries an index number. Our own numbers lead to one; a number given elsewhere may stand at several organs.</summary>
public sealed class IndexNumberQuery(PublicRegister register, TimeProvider clock)
{
    private const int Longest = 80;

    /// <exception cref="MissingException">No document was ever public under this number.</exception>
    public async Task<IndexNumberPage> RunAsync(string? number, CancellationToken ct)
    {
        // A server leaves %2F in a path as it stands, so that it cannot become a path of its own; here it is part of the number.
        var wanted = (number ?? "").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase).Trim();
        var records = wanted.Length is 0 or > Longest
            ? []
            : await register.Addresses.Where(record => record.IndexNumber == wanted).NewestFirst().Glimpses().ToListAsync(ct);

        return records.Count == 0
            ? throw new MissingException("index number")
            : new(wanted, records, [.. records.Select(Named).Select(record => RecordLines.Of(record, ChinaTime.DayOf(clock.GetUtcNow())))]);
    }

    // A row that only carries a notice has no title left.
    private static RecordGlimpse Named(RecordGlimpse record) => record.Title.Length > 0 ? record : record with { Title = "已不再公开的信息" };
}
