using System.Collections.Immutable;
using System.Globalization;
using TengchongPortal.Search;
using TengchongPortal.Web.Components.Times;

namespace TengchongPortal.Web.Citizens.Finding;

/// <summary>What somebody looks for, as it stands in the address. Nothing in it can be wrong: what does not fit finds nothing.</summary>
public sealed class SearchForm
{
    public const string ByDate = "date";
    public const string InTitle = "title";

    /// <summary>Nobody's question is longer; every way on from the result bears it, so a page would grow by what nobody looks for.</summary>
    public const int MostLetters = 500;

    private const string FromName = "from", ToName = "to";

    public string? Q { get; set; }

    public string? Organ { get; set; }

    public string? Column { get; set; }

    public string? Theme { get; set; }

    public string? Year { get; set; }

    public string? Type { get; set; }

    public string? Stage { get; set; }

    public string? Genre { get; set; }

    public string? Audience { get; set; }

    public string? Validity { get; set; }

    public string? Files { get; set; }

    /// <summary>First day of publication, <c>2019-12-01</c>.</summary>
    public string? From { get; set; }

    /// <summary>Last day of publication.</summary>
    public string? To { get; set; }

    /// <summary><c>date</c> for the newest first.</summary>
    public string? Sort { get; set; }

    /// <summary><c>title</c> for words that stand in the title.</summary>
    public string? In { get; set; }

    /// <summary>Where the page before ended.</summary>
    public string? After { get; set; }

    /// <summary>Where the page after began, on the way back.</summary>
    public string? Before { get; set; }

    public string Words => Typed.Length <= MostLetters ? Typed : Typed[..(char.IsHighSurrogate(Typed[MostLetters - 1]) ? MostLetters - 1 : MostLetters)];

    /// <summary>More was typed than is looked for.</summary>
    public bool WasCut => Typed.Length > MostLetters;

    public Period Period => new(DayOf(From), DayOf(To));

    public string? ValueOf(SearchFacet facet) => (facet switch
    {
        SearchFacet.Organ => Organ,
        SearchFacet.Column => Column,
        SearchFacet.Theme => Theme,
        SearchFacet.Year => Year,
        SearchFacet.Type => Type,
        SearchFacet.Stage => Stage,
        SearchFacet.Genre => Genre,
        SearchFacet.Audience => Audience,
        SearchFacet.Files => Files,
        SearchFacet.Validity => Validity,
    }) is { Length: > 0 } value ? value : null;

    public SearchWish Wish(DateOnly today) => new()
    {
        Text = Words,
        Today = today,
        Narrowed = Enum.GetValues<SearchFacet>().Where(facet => ValueOf(facet) is not null).ToDictionary(facet => facet, facet => ImmutableArray.Create(ValueOf(facet)!)),
        PublishedFrom = Period.From,
        PublishedTo = Period.To,
        In = In == InTitle ? SearchIn.Title : SearchIn.Everything,
        Order = Sort == ByDate ? SearchOrder.Newest : SearchOrder.Relevance,
        After = string.IsNullOrEmpty(After) ? null : After,
        Before = string.IsNullOrEmpty(Before) ? null : Before,
    };

    /// <summary>The same question from its beginning, with one thing changed.</summary>
    public string With(string path, string name, string? value) => Written(path, Asked.Where(part => part.Name != name).Append((name, value)));

    /// <summary>The same question from its beginning, kept to other days of publication.</summary>
    public string Within(string path, Period period) => Written(path, Asked.Where(part => part.Name is not (FromName or ToName)).Concat(Days(period)));

    public string Address(string path) => Written(path, Asked);

    public string PageAfter(string path, string place) => Written(path, Asked.Append(("after", place)));

    public string PageBefore(string path, string place) => Written(path, Asked.Append(("before", place)));

    /// <summary>How a facet is written in the address.</summary>
    public static string NameOf(SearchFacet facet) => facet.ToString().ToLowerInvariant();

    private string Typed => Q?.Trim() ?? "";

    private IEnumerable<(string Name, string? Value)> Asked =>
        [("q", Words), .. Enum.GetValues<SearchFacet>().Select(facet => (NameOf(facet), ValueOf(facet))), .. Days(Period), ("sort", Sort), ("in", In)];

    private static IEnumerable<(string Name, string? Value)> Days(Period period) =>
        [(FromName, period.From is { } from ? ChinaClock.Day(from) : null), (ToName, period.To is { } to ? ChinaClock.Day(to) : null)];

    private static DateOnly? DayOf(string? day) => DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;

    private static string Written(string path, IEnumerable<(string Name, string? Value)> parts)
    {
        var query = string.Join('&', parts.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
