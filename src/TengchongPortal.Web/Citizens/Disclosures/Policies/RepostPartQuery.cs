using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reposts;

namespace TengchongPortal.Web.Citizens.Disclosures.Policies;

/// <summary>Where a reposted text came from, so that everybody can compare (R115).</summary>
public sealed class RepostPartQuery(PublicRegister register, RepostSources sources)
{
    /// <returns>Null for a text of our own.</returns>
    public async Task<RepostPart?> RunAsync(PublicRecord record, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.TypeKey == RepostBook.Type && await register.Reposts.FirstOrDefaultAsync(one => one.DocumentId == record.DocumentId, ct) is { } repost
            ? new(sources.Find(repost.SourceKey)?.Name ?? repost.SourceKey, repost.Address)
            : null;
    }
}

/// <param name="Source">Name of the site.</param>
/// <param name="Address">The page there.</param>
public sealed record RepostPart(string Source, string Address);
