using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Letters.Reading;

/// <summary>One page of the published letters, newest first.</summary>
public sealed record LettersPage(LettersFilter Filter, ImmutableArray<LetterLine> Lines, RecordKey? PreviousKey, RecordKey? NextKey, ImmutableArray<SelectListItem> Organs)
{
    public string? Previous => AddressOf("before", PreviousKey);

    public string? Next => AddressOf("after", NextKey);

    /// <summary>The same words in letters and answers as a whole; null when none are looked for.</summary>
    public string? InFullText => Filter.Words is { } words ? PublicAddresses.SearchFor(words, BeginCopy.ColumnKey) : null;

    private string? AddressOf(string name, RecordKey? key) => key is { } place
        ? $"{PublicAddresses.Letters}?{(Filter.Question.Length > 0 ? $"{Filter.Question}&" : "")}{name}={place}"
        : null;
}

/// <param name="Kind">Null for an answer that was carried over from the old site without its letter.</param>
public sealed record LetterLine(string Title, string Address, string Organ, LetterKind? Kind, DateOnly? PublishedOn)
{
    public DateOnly? ReceivedOn { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public LetterRating? Rating { get; init; }
}
