using System.Collections.Immutable;
using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Data.Reading.Finding;

/// <summary>What a reader asks of a list; whatever is null or empty does not matter.</summary>
public sealed record RecordFilter
{
    /// <summary>The day on which validity is judged.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The column of the page with those below it; null for all.</summary>
    public IReadOnlyCollection<Guid>? Scope { get; init; }

    /// <summary>The columns of the asked stage.</summary>
    public IReadOnlyCollection<Guid>? OfStage { get; init; }

    public Guid? OrganId { get; init; }

    /// <summary>The two digits of a first-level theme.</summary>
    public string? Theme { get; init; }

    public string? Genre { get; init; }

    public string? Audience { get; init; }

    public int? Year { get; init; }

    public Validity? Validity { get; init; }

    /// <summary>Folded words that the title must hold, all of them.</summary>
    public ImmutableArray<string> TitleWords { get; init; } = [];

    /// <summary>All that is asked beside one facet: the choices of a facet are counted under all others.</summary>
    public RecordFilter Without(Facet facet) => facet switch
    {
        Facet.Title => this with { TitleWords = [] },
        Facet.Organ => this with { OrganId = null },
        Facet.Theme => this with { Theme = null },
        Facet.Year => this with { Year = null },
        Facet.Stage => this with { OfStage = null },
        Facet.Genre => this with { Genre = null },
        Facet.Audience => this with { Audience = null },
        Facet.Validity => this with { Validity = null },
    };
}
