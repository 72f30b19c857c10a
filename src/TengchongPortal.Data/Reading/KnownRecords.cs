using Microsoft.EntityFrameworkCore;

namespace TengchongPortal.Data.Reading;

/// <summary>
/// What the index says of a record is repeated only while the record is public and stands as the index knows it: a word that was hidden,
/// withdrawn or put right is gone at once, also from suggestions and passages.
/// </summary>
public sealed class KnownRecords(PublicRegister register)
{
    /// <param name="until">The last change that the index had taken when it spoke.</param>
    public async Task<IReadOnlySet<Guid>> OfAsync(IEnumerable<Guid> spokenOf, long until, CancellationToken ct)
    {
        var ids = spokenOf.Distinct().ToList();
        return ids.Count == 0 ? new HashSet<Guid>()
            : (await register.UnchangedSince(until).Where(record => ids.Contains(record.DocumentId)).Select(record => record.DocumentId).ToListAsync(ct)).ToHashSet();
    }
}
