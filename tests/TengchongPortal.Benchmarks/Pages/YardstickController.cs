using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace TengchongPortal.Benchmarks.Pages;

/// <summary>The smallest MVC pages that read what the portal's pages read, one row or twenty, and write as many bytes.</summary>
public sealed class YardstickController : Controller
{
    private const int Lines = 20;
    private const string Html = "text/html; charset=utf-8";

    [HttpGet("/row/{id:guid}")]
    public async Task<IActionResult> Row(Guid id, [FromServices] IServiceProvider services)
    {
        _ = await Rows(services).Where(row => row.DocumentId == id && row.IsCurrent == 1).Select(row => new { row.Title, row.BodyHtml }).FirstAsync();

        return File(Bytes(services)["row"], Html);
    }

    [HttpGet("/rows/{column:guid}")]
    public async Task<IActionResult> OfColumn(Guid column, [FromServices] IServiceProvider services)
    {
        _ = await Rows(services).Where(row => row.ColumnId == column && row.IsCurrent == 1).OrderByDescending(row => row.SortAt).ThenByDescending(row => row.Sequence).Take(Lines).Select(row => new { row.DocumentId, row.Title, row.SortAt }).ToListAsync();

        return File(Bytes(services)["rows"], Html);
    }

    [HttpGet("/newest")]
    public async Task<IActionResult> Newest([FromServices] IServiceProvider services)
    {
        _ = await Rows(services).Where(row => row.IsCurrent == 1).OrderByDescending(row => row.SortAt).ThenByDescending(row => row.Sequence).Take(Lines).Select(row => new { row.DocumentId, row.Title, row.SortAt }).ToListAsync();

        return File(Bytes(services)["newest"], Html);
    }

    private static IQueryable<YardstickRow> Rows(IServiceProvider services) => services.GetRequiredService<YardstickStore>().Rows.AsNoTracking();

    private static YardstickBytes Bytes(IServiceProvider services) => services.GetRequiredService<YardstickBytes>();
}
