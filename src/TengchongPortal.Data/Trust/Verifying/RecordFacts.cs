using System.Collections.Immutable;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Trust.Verifying;

/// <summary>A public row and everything it must agree with.</summary>
/// <param name="Releases">Public events of the whole document.</param>
internal sealed record RecordFacts(PublicRecord Record, Edition Edition, Organ Organ, ImmutableArray<ReleaseEvent> Releases, ImmutableArray<PublicFile> Files)
{
    public string Where => $"公开信息第{Record.Sequence}号（索引号{(Edition.Document.IndexNumber is { } number ? number : "无")}，第{Edition.Number}版）";

    public ReleaseEvent? Last => OfEdition.MaxBy(release => release.At);

    /// <summary>When this edition became public here.</summary>
    public DateTimeOffset? ReleasedAt => OfEdition.Where(release => release.Kind.MakesPublic()).Min(release => (DateTimeOffset?)release.At);

    /// <summary>When the document became public here.</summary>
    public DateTimeOffset? BornAt => Releases.Where(release => release.Kind.MakesPublic()).Min(release => (DateTimeOffset?)release.At);

    private IEnumerable<ReleaseEvent> OfEdition => Releases.Where(release => release.EditionId == Edition.Id);
}
