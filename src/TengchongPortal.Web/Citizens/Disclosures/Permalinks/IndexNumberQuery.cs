using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Web.Components.Finding;
using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Citizens.Disclosures.Permalinks;

/// <summary>Every document that carries an index number. Our own numbers lead to one; a number given elsewhere may stand at several organs.</summary>
public sealed class IndexNumberQuery(PublicRegister register, DrawLines lines)
{
    /// <summary>The records under the number as it was typed, else under what was probably meant; none when no document was ever public under it.</summary>
    public async Task<IndexNumberPage> RunAsync(string? number, CancellationToken ct)
    {
        // A server leaves %2F in a path as it stands, so that it cannot become a path of its own; here it is part of the number.
        var typed = (number ?? "").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase).Trim();
        var exact = await UnderAsync(typed, ct);
        if (exact.Records.Count > 0 || typed.Length > TypedNumber.Longest)
        {
            return exact;
        }

        var meant = TypedNumber.Tidy(typed);
        return meant != typed && await UnderAsync(meant, ct) is { Records.Count: > 0 } found ? found : exact;
    }

    private async Task<IndexNumberPage> UnderAsync(string number, CancellationToken ct)
    {
        var records = number.Length is 0 or > TypedNumber.Longest
            ? []
            : await register.Addresses.Numbered(number).NewestFirst().Glimpses().ToListAsync(ct);
        if (records.Count == 0 && number.Length is > 0 and <= TypedNumber.Longest)
        {
            // An entry of the knowledge base that is told no more: its address says why.
            records = await register.LapsedKnowledge.Where(entry => entry.IsCurrent && entry.IndexNumber == number)
                .Select(entry => new RecordGlimpse(entry.DocumentId, "", entry.OrganName, "", "", null, PublicVisibility.Notice, false, null, null, DateTimeOffset.MinValue, 0)).ToListAsync(ct);
        }

        return new(number, records, await lines.RunAsync([.. records.Select(Named)], ct));
    }

    // A row that only carries a notice has no title left.
    private static RecordGlimpse Named(RecordGlimpse record) => record.Title.Length > 0 ? record : record with { Title = "已不再公开的信息" };
}
