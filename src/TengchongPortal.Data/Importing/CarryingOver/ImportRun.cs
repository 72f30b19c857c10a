using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Importing.CarryingOver;

/// <summary>One import while it runs.</summary>
public sealed class ImportRun(ImportOrder order, string fileSha256)
{
    public ImportOrder Order { get; } = order;

    public string FileSha256 { get; } = fileSha256;

    public ImportTally Tally { get; } = new();

    public Actor Operator { get; } = ImportOperator.Of(order.Operator);

    /// <summary>Made with the first line that is taken: an import that changes nothing leaves no row.</summary>
    public Guid? BatchId { get; set; }

    /// <summary>What a dry run would have taken so far.</summary>
    public KnownLines Imagined { get; } = new();
}
