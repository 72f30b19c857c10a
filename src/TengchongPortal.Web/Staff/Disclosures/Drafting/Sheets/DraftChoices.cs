using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>The lists that a draft chooses from.</summary>
public sealed record DraftChoices(
    ImmutableArray<SelectListItem> Columns,
    ImmutableArray<SelectListItem> Themes,
    ImmutableArray<SelectListItem> Genres,
    ImmutableArray<SelectListItem> Audiences,
    ImmutableArray<SelectListItem> Grounds,
    ImmutableArray<SelectListItem> Organs,
    ImmutableArray<SelectListItem> Flags)
{
    /// <summary>Organs that are no more: offered where the text names them already, and countersigned by whoever answers for them.</summary>
    public ImmutableArray<SelectListItem> Former { get; init; } = [];

    /// <summary>Rules of the register that hold.</summary>
    public ImmutableArray<SelectListItem> Rules { get; init; } = [];

    /// <summary>Topics of every year.</summary>
    public ImmutableArray<YearTopic> Topics { get; init; } = [];

    /// <summary>The year of a text that has no day yet.</summary>
    public int ThisYear { get; init; }

    /// <summary>Experts of the register who may be named.</summary>
    public ImmutableArray<SelectListItem> Experts { get; init; } = [];

    /// <summary>With what the text says now, even where the list does not offer it (any more): going on with a text must not lose it.</summary>
    public DraftChoices Keeping(RevisionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return this with
        {
            Columns = Kept(Columns, text.ColumnId == Guid.Empty ? "" : text.ColumnId.ToString()),
            Themes = Kept(Themes, text.Theme),
            Genres = Kept(Genres, text.Genre),
            Audiences = Kept(Audiences, text.Audience),
            Rules = Kept(Rules, text.Knowledge?.Rule ?? ""),
            Experts = text.Interpretation is { ExpertId: { } expert } facts ? Kept(Experts, expert.ToString(), facts.Interpreter) : Experts,
            Grounds = Kept(Grounds, text.ExemptionClause),
            Organs = [.. Organs, .. Former.Where(organ => text.NamedOrgans.Contains(organ.Value) || text.Policy?.Drafters.Contains(organ.Value) == true || text.Interpretation?.OrganPath == organ.Value)],
        };
    }

    private static ImmutableArray<SelectListItem> Kept(ImmutableArray<SelectListItem> list, string said, string? label = null) =>
        said.Length == 0 || list.Any(item => item.Value == said) ? list : list.Add(new($"{label ?? said}（现有）", said));

    /// <summary>Whether something was typed that the list does not have.</summary>
    public static bool Lacks(ImmutableArray<SelectListItem> list, string? typed) => !string.IsNullOrEmpty(typed) && !list.Any(item => item.Value == typed);
}
