using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Reposts;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Reposts;

/// <summary>What the queue means for the text that carries an entry: the conditions of its route, and the moment at which citizens could read it.</summary>
public sealed class RepostTraces(PortalDbContext db, RepostSources sources)
{
    /// <summary>Route R asks for a registered source and for words that do not differ from it by a character.</summary>
    public static ImmutableArray<string> WordForWord { get; } = ["registered-source", "checksum-equal"];

    public async Task<ImmutableArray<string>> ConditionsAsync(Edition edition, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return await FindAsync(edition, ct) is { } repost
            ? [.. sources.Find(repost.SourceKey) is null ? [] : WordForWord[..1], .. repost.IsWordForWord(edition.Current.Text) ? WordForWord[1..] : []]
            : [];
    }

    public async Task FollowAsync(Edition edition, StateEvent line, PublicEventKind kind, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (kind.MakesPublic() && await FindAsync(edition, ct) is { } repost)
        {
            repost.Post(line.At);
        }
    }

    // Only texts of this type stand in the queue: no other release asks for it.
    private async Task<Repost?> FindAsync(Edition edition, CancellationToken ct) => edition.Document.TypeKey == RepostBook.Type
        ? db.Reposts.Local.FirstOrDefault(one => one.DocumentId == edition.DocumentId) ?? await db.Reposts.FirstOrDefaultAsync(one => one.DocumentId == edition.DocumentId, ct)
        : null;
}
