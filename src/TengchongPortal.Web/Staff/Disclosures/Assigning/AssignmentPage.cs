using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Domain.Disclosures.Assigning;

namespace TengchongPortal.Web.Staff.Disclosures.Assigning;

/// <summary>The contributors of one text: who was asked for what, and the form to ask another.</summary>
/// <param name="IsOpen">Whether the text still takes material.</param>
public sealed record AssignmentPage(Guid EditionId, string Title, bool IsOpen, ImmutableArray<EditionAssignment> Lines, IReadOnlyList<SelectListItem> Makers, AssignmentForm Form)
{
    /// <summary>What stands behind the name of one who was asked.</summary>
    public string StandingOf(EditionAssignment line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return (line.WithdrawnAt, IsOpen) switch
        {
            ({ }, _) => $"已收回（{line.WithdrawnByName}）",
            (null, true) => "进行中",
            (null, false) => "已随稿件办结而结束",
        };
    }
}
