using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Sheets;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.Knowledge.Booklets;

/// <summary>简明问答手册 (R48): answers in force for paper, and as a file for whoever prints them.</summary>
[AllowAnonymous]
public sealed class BookletController(BookletQuery booklets, SiteProfile site) : Controller
{
    [HttpGet("questions/booklet")]
    public async Task<IActionResult> Show([FromQuery] BookletFilter filter, CancellationToken ct) => ModelState.IsValid
        ? View("Booklet", await booklets.RunAsync(filter, ct))
        : LocalRedirect(PublicAddresses.Questions);

    [HttpGet("questions/booklet.docx")]
    public async Task<IActionResult> Document([FromQuery] BookletFilter filter, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return LocalRedirect(PublicAddresses.Questions);
        }

        var booklet = await booklets.RunAsync(filter, ct);
        return File(DocumentWriting.Write(BookletText.Of(booklet, site)), DocumentWriting.MediaType, $"简明问答手册-{booklet.On:yyyyMMdd}.docx");
    }
}
