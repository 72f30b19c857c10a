using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Finding;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Catalogue;

/// <summary>The catalogue of government information (政府信息公开目录): the tree, the list of each column, and the whole as soon as something is asked of it.</summary>
[AllowAnonymous]
[Route("catalogue")]
public sealed class CatalogueController(ColumnQuery columns) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] ListFilter filter, CancellationToken ct)
    {
        var page = await columns.FrameAsync(null, ct);
        return filter.IsAsked ? await ListAsync(page, filter, ct) : View(await columns.UnlistedAsync(page, filter, ct));
    }

    [HttpGet("{column}")]
    public async Task<IActionResult> Column(string column, [FromQuery] ListFilter filter, CancellationToken ct) =>
        await ListAsync(await columns.FrameAsync(column, ct), filter, ct);

    private async Task<IActionResult> ListAsync(ColumnPage page, ListFilter filter, CancellationToken ct) =>
        await this.AcceptsAsync(async () => page = await columns.ListAsync(page, filter, ct), ReadFilter.FieldOf)
            ? View(nameof(Column), page)
            : this.Refused(nameof(Column), await columns.UnlistedAsync(page, filter, ct));
}
