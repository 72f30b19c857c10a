namespace TengchongPortal.Data.Reading.Lists;

/// <summary>What a list tells of a record before it is opened.</summary>
public sealed record RecordGlimpse(
    Guid DocumentId,
    string Title,
    string OrganName,
    string ColumnName,
    string DocumentNumber,
    DateTimeOffset? FirstPublishedAt,
    PublicVisibility Visibility,
    bool IsEmergency,
    DateOnly? ExpiresOn,
    DateOnly? RepealedOn,
    DateTimeOffset SortAt,
    long Sequence)
{
    /// <summary>Whether it is declared lapsed, and not repealed.</summary>
    public bool EndsByDeclaration { get; init; }

    /// <summary>Whether it speaks from other documents, whose end is its concern.</summary>
    public bool RestsOnOthers { get; init; }

    public RecordKey Key => new(SortAt, Sequence);
}
