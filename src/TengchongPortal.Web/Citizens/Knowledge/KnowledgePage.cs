using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Web.Citizens.Knowledge.Booklets;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Knowledge;

/// <summary>One page of the entries that are told: the newest first, or the nearest to the words.</summary>
/// <param name="Topics">The topics that have entries, each with how many.</param>
public sealed record KnowledgePage(KnowledgeFilter Filter, ImmutableArray<KnowledgeLine> Lines, RecordKey? PreviousKey, RecordKey? NextKey, ImmutableArray<SelectListItem> Organs, ImmutableArray<SelectListItem> Topics)
{
    /// <summary>The index cannot answer: words were looked for in titles only.</summary>
    public bool IsByTitle { get; init; }

    /// <summary>The same topic and organ for paper.</summary>
    public string Booklet => new BookletFilter { Topic = Filter.Topic, Organ = Filter.Organ }.Question is { Length: > 0 } question ? $"{PublicAddresses.Booklet}?{question}" : PublicAddresses.Booklet;

    public string? Previous => AddressOf("before", PreviousKey);

    public string? Next => AddressOf("after", NextKey);

    private string? AddressOf(string name, RecordKey? key) => key is { } place
        ? $"{PublicAddresses.Questions}?{(Filter.Question.Length > 0 ? $"{Filter.Question}&" : "")}{name}={place}"
        : null;
}

/// <param name="Sources">What it rests on; titles with their addresses, and the rule of the register.</param>
/// <param name="ValidUntil">The last day on which it is told.</param>
public sealed record KnowledgeLine(string Title, string Address, string Organ, string Clause, ImmutableArray<Crumb> Sources, DateOnly ValidUntil);
