namespace TengchongPortal.Domain.Disclosures;

/// <summary>Storage row of <see cref="RevisionFile"/>.</summary>
public sealed class RevisionFileRow
{
    private RevisionFileRow()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The same file kept over several revisions carries one id, so that its address does not change.</summary>
    public Guid FileId { get; private set; }

    public Guid RevisionId { get; private set; }

    public int Ordinal { get; private set; }

    public string Sha256 { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string MediaType { get; private set; } = "";

    public long Length { get; private set; }

    internal static RevisionFileRow Of(Guid revisionId, RevisionFile file) => new()
    {
        Id = Guid.CreateVersion7(),
        FileId = file.Id,
        RevisionId = revisionId,
        Ordinal = file.Ordinal,
        Sha256 = file.Sha256,
        Name = file.Name,
        MediaType = file.MediaType,
        Length = file.Length,
    };

    internal RevisionFile AsFile() => new(FileId, Ordinal, Sha256, Name, MediaType, Length);
}
