using System.Collections.Immutable;

namespace TengchongPortal.Data.Importing.Lines;

/// <summary>What a line of an import file says; an empty text means that the source did not give it.</summary>
public sealed record ImportLine
{
    public required string Title { get; init; }

    public string Kind { get; init; } = "";

    public string DocumentNumber { get; init; } = "";

    public string IndexNumber { get; init; } = "";

    public string Publisher { get; init; } = "";

    public string Category { get; init; } = "";

    public string PublishDate { get; init; } = "";

    /// <summary>成文日期.</summary>
    public string WrittenDate { get; init; } = "";

    public string Body { get; init; } = "";

    /// <summary>Provenance only: kept, never shown as a link.</summary>
    public string SourceAddress { get; init; } = "";

    public string Question { get; init; } = "";

    public string Answer { get; init; } = "";

    public string Keywords { get; init; } = "";

    /// <summary>The source gave the body only in part.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>The old page had no text, only a file.</summary>
    public bool HasOnlyAttachment { get; init; }

    public ImmutableArray<LinePair> Pairs { get; init; } = [];

    /// <summary>Rows of a list of penalties or licences.</summary>
    public ImmutableArray<ImmutableArray<LinePair>> Entries { get; init; } = [];
}
