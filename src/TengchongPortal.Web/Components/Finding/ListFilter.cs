using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Components.Finding;

/// <summary>What a reader asks of a list, as it stands in the address. Texts, so that a faulty one is refused with a sentence.</summary>
public sealed class ListFilter
{
    public string? Title { get; set; }

    public string? Organ { get; set; }

    public string? Theme { get; set; }

    public string? Year { get; set; }

    public string? Stage { get; set; }

    public string? Genre { get; set; }

    public string? Audience { get; set; }

    public string? Validity { get; set; }

    public string? After { get; set; }

    public string? Before { get; set; }

    public bool IsSet => Enum.GetValues<Facet>().Any(facet => ValueOf(facet) is not null);

    /// <summary>Whether a list is asked for at all: by a filter, or by a place in it.</summary>
    public bool IsAsked => IsSet || !string.IsNullOrEmpty(After) || !string.IsNullOrEmpty(Before);

    /// <summary>Whether the whole list is read, at any place, and its form is the same for every reader: blanks that were typed stand in it too.</summary>
    public bool IsWhole => !IsSet && string.IsNullOrEmpty(Title);

    /// <summary>Whether the whole list is read from its beginning.</summary>
    public bool IsOpening => IsWhole && !IsAsked;

    public RecordKey? AfterKey => KeyOf(After);

    public RecordKey? BeforeKey => KeyOf(Before);

    /// <summary>What is asked of the facet; null when nothing is.</summary>
    public string? ValueOf(Facet facet) => (facet switch
    {
        Facet.Title => Title,
        Facet.Organ => Organ,
        Facet.Theme => Theme,
        Facet.Year => Year,
        Facet.Stage => Stage,
        Facet.Genre => Genre,
        Facet.Audience => Audience,
        Facet.Validity => Validity,
    })?.Trim() is { Length: > 0 } asked ? asked : null;

    /// <summary>The same list elsewhere: what is asked stays, the place changes.</summary>
    public string Address(string path, RecordKey? after = null, RecordKey? before = null) =>
        Written(path, [.. Asked, ("after", after?.ToString()), ("before", before?.ToString())]);

    /// <summary>The list from its beginning without one of the filters.</summary>
    public string AddressWithout(string path, Facet facet) => Written(path, Asked.Where(part => part.Name != NameOf(facet)));

    /// <summary>How a facet, or a member of one, is written in the address.</summary>
    public static string NameOf<T>(T member) where T : struct, Enum => string.Concat($"{member}".Select(char.ToLowerInvariant));

    private IEnumerable<(string Name, string? Value)> Asked => Enum.GetValues<Facet>().Select(facet => (NameOf(facet), ValueOf(facet)));

    private static string Written(string path, IEnumerable<(string Name, string? Value)> parts)
    {
        var query = string.Join('&', parts.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    private static RecordKey? KeyOf(string? text) => string.IsNullOrEmpty(text) ? null
        : RecordKey.TryParse(text, out var key) ? key
        : throw new RuleBrokenException("content.cursor", "翻页位置有误，请从列表首页重新进入。");
}
