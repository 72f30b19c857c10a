using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Citizens.Disclosures.Records;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Disclosures.Permalinks;

/// <summary>The permalink of an index number: the citation that old paper carries leads to the record for ever.</summary>
[AllowAnonymous]
[Route("i")]
public sealed class IndexNumbersController(IndexNumberQuery numbers) : Controller
{
    /// <summary>The field on the home page: what was typed becomes the permalink.</summary>
    [HttpGet("")]
    public IActionResult Find(string? number) => string.IsNullOrWhiteSpace(number)
        ? RedirectToAction(nameof(Home.HomeController.Index), "Home")
        : RedirectToAction(nameof(Show), new { indexNumber = number.Trim() });

    /// <exception cref="MissingException">A program is told in its own way.</exception>
    [HttpGet("{**indexNumber}")]
    public async Task<IActionResult> Show(string? indexNumber, CancellationToken ct)
    {
        var found = await numbers.RunAsync(indexNumber, ct);

        return found.Records switch
        {
            [] => Unknown(found),
            [var only] => RedirectToActionPermanent(nameof(RecordsController.Show), "Records", new { id = only.DocumentId }),
            _ => View(found),
        };
    }

    private ViewResult Unknown(IndexNumberPage page)
    {
        if (JsonReader.Is(Request))
        {
            throw new MissingException("index number");
        }

        var view = View("Unknown", page);
        view.StatusCode = StatusCodes.Status404NotFound;
        return view;
    }
}
