using System.Collections.Immutable;
using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Search;

/// <summary>One record as the index takes it: its texts, and what it can be narrowed by.</summary>
public sealed record IndexEntry
{
    public required Guid RecordId { get; init; }

    /// <summary>Who may find it, see <see cref="SearchScope"/>.</summary>
    public string Scope { get; init; } = SearchScope.Public;

    public required string Title { get; init; }

    public string DocumentNumber { get; init; } = "";

    public string IndexNumber { get; init; } = "";

    public string Body { get; init; } = "";

    /// <summary>The text of each attachment that has one.</summary>
    public ImmutableArray<string> FileTexts { get; init; } = [];

    public bool HasFiles { get; init; }

    /// <summary>An attachment gave no text, for instance a scanned page.</summary>
    public bool HasUnreadFiles { get; init; }

    /// <summary>An attachment goes on after the text that was handed in.</summary>
    public bool HasCutFiles { get; init; }

    public IndexedOrgan Organ { get; init; } = new("", "");

    /// <summary>Keys and codes of the catalogue; empty for none.</summary>
    public string Column { get; init; } = "";

    /// <summary>What the column is called, which is looked into.</summary>
    public string ColumnName { get; init; } = "";

    public string Theme { get; init; } = "";

    public string Genre { get; init; } = "";

    public string Type { get; init; } = "";

    public string Audience { get; init; } = "";

    public string Stage { get; init; } = "";

    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>From which the standing on any day is computed when it is asked.</summary>
    public LegalDates Dates { get; init; }

    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>The records that this one explains.</summary>
    public ImmutableArray<Guid> Interprets { get; init; } = [];
}

/// <summary>The organ of a record.</summary>
/// <param name="Name">The name on the record.</param>
/// <param name="ShortName">What people call it.</param>
public sealed record IndexedOrgan(string Key, string Name, string ShortName = "");

/// <summary>A record that is new, has changed, or is no longer there.</summary>
/// <param name="Entry">What it is now; null when it is to be found no more.</param>
public sealed record IndexChange(Guid RecordId, IndexEntry? Entry)
{
    public static IndexChange Put(IndexEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(entry.RecordId, entry);
    }

    public static IndexChange Gone(Guid recordId) => new(recordId, null);
}
