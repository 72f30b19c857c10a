using System.Collections.Immutable;

namespace TengchongPortal.Domain.Catalogue.Topics;

/// <summary>What a record must meet altogether; of each list one suffices, and an empty list asks nothing.</summary>
public sealed record TopicCriteria
{
    /// <summary>Keys of columns; a branch stands for everything below it.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    public ImmutableArray<OpenStage> Stages { get; init; } = [];

    /// <summary>Codes of themes; a first level stands for all its themes.</summary>
    public ImmutableArray<string> Themes { get; init; } = [];

    /// <summary>Keys of organs.</summary>
    public ImmutableArray<string> Organs { get; init; } = [];

    /// <summary>Keys of document types.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>Words of which the title or the keywords hold one.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Whether it asks nothing at all, and so would hold everything.</summary>
    public bool IsBlank => Columns.Length + Stages.Length + Themes.Length + Organs.Length + Types.Length + Words.Length == 0;
}
