namespace TengchongPortal.Data.Reading;

/// <summary>An attachment that citizens may fetch as long as its record shows it; afterwards name, digest, type and length are blank.</summary>
public sealed class PublicFile
{
    public Guid Id { get; internal set; }

    /// <summary>Stable over editions: the id in <c>/files/{id}/{name}</c>.</summary>
    public Guid FileId { get; internal set; }

    public long RecordSequence { get; internal set; }

    public PublicRecord Record { get; internal set; } = null!;

    public int Ordinal { get; internal set; }

    public string Sha256 { get; internal set; } = "";

    public string Name { get; internal set; } = "";

    public string MediaType { get; internal set; } = "";

    public long Length { get; internal set; }
}
