using System.Globalization;
using System.Net.Mime;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace TengchongPortal.Web.Foundations.Refusals;

/// <summary>Writes a problem for its reader: a page in the site's layout, or <c>{error, message}</c> for a program.</summary>
public sealed class ProblemAnswer(
    IActionResultExecutor<ViewResult> views,
    IModelMetadataProvider metadata,
    HtmlEncoder html,
    ILogger<ProblemAnswer> log)
{
    public const string ViewPath = "/Citizens/Layout/Problem.cshtml";

    public async Task WriteAsync(HttpContext context, Problem problem)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(problem);
        context.Response.StatusCode = problem.Status;
        context.Response.Headers.CacheControl = "no-store";
        if (problem.RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        if (JsonReader.Is(context.Request))
        {
            await context.Response.WriteAsJsonAsync(new { error = problem.Code, message = problem.Sentence }, JsonReader.Options, context.RequestAborted);
            return;
        }

        await DrawAsync(context, problem with { Typed = await TypedForm.ReadAsync(context.Request, problem) });
    }

    private async Task DrawAsync(HttpContext context, Problem problem)
    {
        try
        {
            var action = new ActionContext(context, context.GetRouteData(), new ActionDescriptor());
            var model = new ViewDataDictionary<Problem>(metadata, action.ModelState) { Model = problem };
            await views.ExecuteAsync(action, new ViewResult { ViewName = ViewPath, ViewData = model, StatusCode = problem.Status });
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            log.LogError(fault, "The problem page itself could not be drawn");
            context.Response.ContentType = $"{MediaTypeNames.Text.Html}; charset=utf-8";
            await context.Response.WriteAsync(Bare(problem), Encoding.UTF8, CancellationToken.None);
        }
    }

    private string Bare(Problem problem) =>
        $"""
        <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{html.Encode(problem.Title)}</title></head>
        <body><h1>{html.Encode(problem.Title)}</h1><p>{html.Encode(problem.Sentence)}</p></body></html>
        """;
}
