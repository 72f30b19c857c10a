using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Citizens.Catalogue;

/// <summary>The catalogue of government information (政府信息公开目录): the tree, and the list of each column.</summary>
[AllowAnonymous]
[Route("catalogue")]
public sealed class CatalogueController(CatalogueTreeQuery trees, ColumnQuery columns) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(ColumnNodes.Of(await trees.RunAsync(null, ct)));

    [HttpGet("{column}")]
    public async Task<IActionResult> Column(string column, [FromQuery] ColumnFilter filter, CancellationToken ct) =>
        View(await columns.RunAsync(column, filter, ct));
}
