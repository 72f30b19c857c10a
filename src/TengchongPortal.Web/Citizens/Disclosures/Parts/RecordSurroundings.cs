using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>What belongs to a record, read along with its row: numbers, and whether the rest is worth asking for.</summary>
public sealed record RecordSurroundings
{
    public long Views { get; init; }

    /// <summary>The leaf of the publication log that carries the edition; null before the release.</summary>
    public LogLeaf? Leaf { get; init; }

    /// <summary>How many editions were ever public; 0 when that must be asked.</summary>
    public int Editions { get; init; }

    public bool HasFiles { get; init; }

    /// <summary>Whether a text in force states a link from or to it.</summary>
    public bool HasLinks { get; init; }
}
