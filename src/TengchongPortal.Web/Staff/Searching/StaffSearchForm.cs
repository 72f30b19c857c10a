using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Search;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Staff.Searching;

/// <summary>What somebody at work looks for, as it stands in the address. Nothing in it can be wrong: what does not fit finds nothing.</summary>
public sealed class StaffSearchForm
{
    private const int MostPages = 50;

    /// <summary>The states of texts that citizens do not find.</summary>
    public static ImmutableArray<EditorialState> OutOfSight { get; } =
        [.. Enum.GetValues<EditorialState>().Where(state => !EditorialStates.Readable.Contains(state) || state is EditorialState.Superseded).Except([EditorialState.Purged])];

    [Display(Name = "查找")]
    public string? Q { get; set; }

    [Display(Name = "办理状态")]
    public EditorialState? State { get; set; }

    [Display(Name = "单位")]
    public string? Organ { get; set; }

    public int? Page { get; set; }

    public string Words => Q?.Trim() ?? "";

    public int PageNumber => Math.Clamp(Page ?? 1, 1, MostPages);

    public IReadOnlyDictionary<SearchFacet, ImmutableArray<string>> Narrowed =>
        new[] { (Facet: SearchFacet.Stage, Value: State?.ToString()), (Facet: SearchFacet.Organ, Value: Organ) }
            .Where(part => !string.IsNullOrEmpty(part.Value)).ToDictionary(part => part.Facet, part => ImmutableArray.Create(part.Value!));

    /// <summary>The same question where citizens put it.</summary>
    public string Everywhere =>
        PublicAddresses.Search + (string.IsNullOrEmpty(Organ) ? QueryString.Create("q", Words) : QueryString.Create("q", Words).Add("organ", Organ)).ToUriComponent();

    /// <summary>The same question at another page.</summary>
    public object At(int page) => new { q = Words, state = State, organ = Organ, page = page == 1 ? (int?)null : page };
}
