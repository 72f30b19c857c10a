using Microsoft.AspNetCore.Html;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;

namespace TengchongPortal.Web.Citizens.Letters.Reading;

/// <summary>Finds a published letter by the document of its public copy.</summary>
public sealed class LetterQuery(PublicRegister register)
{
    /// <summary>Whether some text stands or stood there without a letter behind it: its own address says what became of it.</summary>
    public Task<bool> IsRecordAsync(Guid id, CancellationToken ct) => register.Addresses.AnyAsync(one => one.DocumentId == id, ct);

    /// <returns>Null where no letter stands behind a text that is shown.</returns>
    public async Task<LetterPage?> RunAsync(Guid id, CancellationToken ct)
    {
        var letter = await register.Letters.SingleOrDefaultAsync(one => one.DocumentId == id, ct);
        var record = letter is null ? null : await register.Records.SingleOrDefaultAsync(one => one.DocumentId == id, ct);
        return record is null ? null : new(letter!, record.Title, record.OrganName, record.Summary, new HtmlString(record.BodyHtml), record.FirstPublishedAt);
    }
}
