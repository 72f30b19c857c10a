using TengchongPortal.Domain.Catalogue.Topics;
using TengchongPortal.Web.Components.Finding;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Topics;

/// <summary>One topic with its list.</summary>
public sealed record TopicPage
{
    public required Topic Topic { get; init; }

    public required string Address { get; init; }

    /// <summary>The organs that answer for the field.</summary>
    public required IReadOnlyList<Crumb> Owners { get; init; }

    /// <summary>When something was last published in it; null when nothing ever was, or nobody knows when.</summary>
    public required DateOnly? LastOn { get; init; }

    public required bool IsEmpty { get; init; }

    public required bool IsArchived { get; init; }

    public required bool IsSilent { get; init; }

    public FoundList? Found { get; init; }
}
