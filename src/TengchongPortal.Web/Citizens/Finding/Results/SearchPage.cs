using System.Collections.Immutable;
using TengchongPortal.Search;
using TengchongPortal.Search.Highlighting;
using TengchongPortal.Web.Citizens.Finding.Leads;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Citizens.Finding.Results;

/// <summary>What was found, how it can be narrowed, and where to go from here.</summary>
public sealed record SearchPage
{
    public required SearchForm Asked { get; init; }

    /// <summary>False while there is no index that could answer: the page says so and leads to the titles.</summary>
    public bool CanFind { get; init; } = true;

    /// <summary>The index is being made anew, or stands still: newest records may be missing.</summary>
    public bool IsIncomplete { get; init; }

    public int Total { get; init; }

    public bool IsMore { get; init; }

    public Answered Answered { get; init; }

    public bool WasCut { get; init; }

    /// <summary>Words that mean the same and were looked for as well.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    public SearchLeads Leads { get; init; } = SearchLeads.Nowhere;

    public IReadOnlyList<SearchHit> Hits { get; init; } = [];

    public IReadOnlyList<SearchGroup> Groups { get; init; } = [];

    /// <summary>What it is narrowed by, and the addresses without it.</summary>
    public IReadOnlyList<Crumb> Chips { get; init; } = [];

    public string? Previous { get; init; }

    public string? Next { get; init; }

    public string TotalWords => SearchTotal.Words(Total, IsMore);

    /// <summary>Whether what was found is not quite what was asked for.</summary>
    public bool IsLoose => Answered is Answered.WithoutQuestionWords or Answered.MostParts or Answered.AnyPart;
}

/// <summary>A record that was found.</summary>
public sealed record SearchHit(Guid Id, RecordLine Line, ImmutableArray<TextPart> Title, ImmutableArray<Passage> Passages, string Column, string? DocumentNumber, bool HasUnreadFiles)
{
    /// <summary>An attachment is so long that only its first part is looked into.</summary>
    public bool HasCutFiles { get; init; }

    /// <summary>What explains it (解读).</summary>
    public IReadOnlyList<Crumb> Interpretations { get; init; } = [];
}

/// <summary>By what a result can be narrowed further.</summary>
public sealed record SearchGroup(string Label, IReadOnlyList<SearchChoice> Choices)
{
    private const int MostAtOnce = 10;

    public IEnumerable<SearchChoice> First => Choices.Take(MostAtOnce);

    /// <summary>Those that are folded away.</summary>
    public IReadOnlyList<SearchChoice> Rest => [.. Choices.Skip(MostAtOnce)];
}

/// <summary>A value with the number of records that it would leave, and the address of that result.</summary>
public sealed record SearchChoice(string Label, int Count, string Address);
