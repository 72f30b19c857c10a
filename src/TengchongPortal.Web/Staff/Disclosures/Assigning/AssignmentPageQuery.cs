using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Assigning;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Disclosures.Assigning;

/// <summary>Lays out the contributors of a text for whoever drafts it.</summary>
public sealed class AssignmentPageQuery(DossierReader reader, ActingPersons acting, TimeProvider clock)
{
    /// <exception cref="MissingException">There is no such text, it is shut to this person, or it explains nothing.</exception>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>: read, but drafted by others.</exception>
    public async Task<AssignmentPage> RunAsync(Guid editionId, AssignmentForm form, Actor clerk, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(clerk);
        var edition = await reader.RequireOpenAsync(editionId, clerk, ct);
        if (edition.Current.Content is null || edition.Current.Text.Interpretation is null)
        {
            throw new MissingException("interpretation");
        }

        RuleBrokenException.Require(edition.Allows(clerk, Capability.WriteDrafts), AssignmentGuards.NotYours);
        var makers = (await acting.AllAsync(clock.GetUtcNow(), ct)).Where(edition.MayBeAsked);
        return new(
            edition.Id,
            edition.Title,
            edition.TakesMaterial(),
            [.. edition.Assignments.OrderByDescending(one => one.AssignedAt)],
            [.. makers.Select(one => new SelectListItem(one.Name, one.Id.ToString())).OrderBy(item => item.Text, StringComparer.Ordinal).Prepend(new("请选择", ""))],
            form);
    }
}
