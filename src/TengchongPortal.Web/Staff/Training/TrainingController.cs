using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Training;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Training;

/// <summary>The courses for everybody at work: read, answer, be told why.</summary>
[May]
[Route("staff/training")]
public sealed class TrainingController(CoursePageQuery pages, ResultPageQuery results, TakeQuiz quiz, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await pages.ListAsync(await current.RequireAsync(), ct));

    [HttpGet("{course}")]
    public IActionResult Show(string course) => View("Course", pages.Require(course, new()));

    [HttpPost("{course}")]
    public async Task<IActionResult> Answer(string course, QuizForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var page = pages.Require(course, form);
        form.RequireWhole(page.Course, ModelState);
        if (!ModelState.IsValid)
        {
            return this.Refused("Course", page);
        }

        var attempt = await quiz.RunAsync(course, form.Given(page.Course), await current.RequireAsync(), current.Origin, ct);
        return RedirectToAction(nameof(Result), new { id = attempt.Id });
    }

    [HttpGet("results/{id:guid}")]
    public async Task<IActionResult> Result(Guid id, CancellationToken ct) => View(await results.RunAsync(id, await current.RequireAsync(), ct));
}
