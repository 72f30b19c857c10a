namespace TengchongPortal.Data.Importing;

/// <summary>An address of the old site and the document it leads to now.</summary>
public sealed class LegacyAddress
{
    private LegacyAddress()
    {
    }

    /// <summary>Path with a leading slash, such as <c>/info/7151/5817813.htm</c>.</summary>
    public string Path { get; private set; } = "";

    public Guid DocumentId { get; private set; }

    public static LegacyAddress Of(string path, Guid documentId) => new() { Path = path, DocumentId = documentId };
}
