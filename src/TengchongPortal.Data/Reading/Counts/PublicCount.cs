namespace TengchongPortal.Data.Reading.Counts;

/// <summary>
/// How many current addresses stand in one cell, kept in the transaction of every write to a public row, so that no reader waits for
/// counting. <c>verify</c> counts again and compares.
/// </summary>
public sealed class PublicCount
{
    private PublicCount()
    {
    }

    public Guid Id { get; private set; }

    public bool IsShown { get; private set; }

    public Guid ColumnId { get; private set; }

    public Guid OrganId { get; private set; }

    public string Theme { get; private set; } = "";

    public string Genre { get; private set; } = "";

    public string Audience { get; private set; } = "";

    public int? Year { get; private set; }

    public DateOnly? EffectiveOn { get; private set; }

    public DateOnly? ExpiresOn { get; private set; }

    public DateOnly? RepealedOn { get; private set; }

    public int Count { get; private set; }

    /// <summary>Grows with every change of any cell: whoever has read up to one number asks for what lies above it.</summary>
    public long Moved { get; private set; }

    public CellKey Key => new(IsShown, ColumnId, OrganId, Theme, Genre, Audience, Year, EffectiveOn, ExpiresOn, RepealedOn);

    internal static PublicCount Of(CellKey key) => new()
    {
        Id = key.Id,
        IsShown = key.IsShown,
        ColumnId = key.ColumnId,
        OrganId = key.OrganId,
        Theme = key.Theme,
        Genre = key.Genre,
        Audience = key.Audience,
        Year = key.Year,
        EffectiveOn = key.EffectiveOn,
        ExpiresOn = key.ExpiresOn,
        RepealedOn = key.RepealedOn,
    };

    internal void Set(int count, long moved) => (Count, Moved) = (count, moved);
}
