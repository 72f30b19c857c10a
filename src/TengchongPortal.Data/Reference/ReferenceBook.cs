using System.Collections.Immutable;
using TengchongPortal.Domain.Catalogue.Topics;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Disclosures.Routing;
using TengchongPortal.Domain.Disclosures.Warnings;

namespace TengchongPortal.Data.Reference;

/// <summary>The lists that ship as dated data in <c>seeds/</c>: contracts, routes, checklists, reasons, themes, genres, grounds, what warnings are filled in from. Read once at start.</summary>
public sealed record ReferenceBook(
    TypeContracts Contracts,
    RouteBook Routes,
    ImmutableArray<Checklist> Checklists,
    ImmutableDictionary<string, ImmutableArray<ReasonCode>> Reasons,
    ImmutableArray<Term> Themes,
    ImmutableArray<Term> Genres,
    ImmutableArray<Term> Audiences,
    ImmutableArray<Term> ExemptionGrounds,
    WarningBook Warnings)
{
    /// <summary>The topics in their order.</summary>
    public ImmutableArray<Topic> Topics { get; init; } = [];

    public IEnumerable<Checklist> ChecklistsFor(IEnumerable<string> codes) => codes.Select(code => Checklists.First(one => one.Code == code));

    /// <summary>Label of a reason code; the public one for citizens. Unknown codes show themselves.</summary>
    public string ReasonLabel(string code, bool forCitizens)
    {
        var reason = Reasons.Values.SelectMany(list => list).FirstOrDefault(one => one.Code == code);
        return (forCitizens ? reason?.PublicLabel ?? reason?.Label : reason?.Label) ?? code;
    }

    public string ThemeLabel(string code) => Themes.FirstOrDefault(term => term.Code == code)?.Label ?? code;

    public string GenreLabel(string code) => Genres.FirstOrDefault(term => term.Code == code)?.Label ?? code;
}
