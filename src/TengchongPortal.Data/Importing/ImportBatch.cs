namespace TengchongPortal.Data.Importing;

/// <summary>One run of the import: the thing that was approved when records are carried over (存量迁移, architecture 2a).</summary>
public sealed class ImportBatch
{
    private ImportBatch()
    {
    }

    public Guid Id { get; private set; }

    public string FileName { get; private set; } = "";

    public string FileSha256 { get; private set; } = "";

    /// <summary>Account or operating-system user who ran the command.</summary>
    public string Operator { get; private set; } = "";

    public DateTimeOffset StartedAt { get; private set; }

    public int Accepted { get; private set; }

    public int Unchanged { get; private set; }

    public int Refused { get; private set; }

    public static ImportBatch Start(string fileName, string sha256, string @operator, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        FileName = fileName,
        FileSha256 = sha256,
        Operator = @operator,
        StartedAt = at,
    };

    public void Count(int accepted, int unchanged, int refused) => (Accepted, Unchanged, Refused) = (accepted, unchanged, refused);
}
