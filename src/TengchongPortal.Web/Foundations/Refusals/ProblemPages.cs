namespace TengchongPortal.Web.Foundations.Refusals;

/// <summary>The last resort and the only place that catches: every fault and every empty error becomes a problem page or a JSON refusal.</summary>
public sealed class ProblemPages(RequestDelegate next, ILogger<ProblemPages> log)
{
    public async Task InvokeAsync(HttpContext context, ProblemAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answer);
        try
        {
            await next(context);
            if (IsBare(context.Response))
            {
                await answer.WriteAsync(context, context.Items[typeof(Problem)] as Problem ?? Problems.ForStatus(context.Response.StatusCode));
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader has gone; there is nobody to answer.
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            var problem = Problems.From(fault);
            Note(problem, fault, context);
            context.Response.Clear();
            await answer.WriteAsync(context, problem);
        }
    }

    private static bool IsBare(HttpResponse response) =>
        response is { HasStarted: false, StatusCode: >= 400 and < 600, ContentLength: null or 0 } && string.IsNullOrEmpty(response.ContentType);

    private void Note(Problem problem, Exception fault, HttpContext context)
    {
        if (problem.IsOurFault)
        {
            log.LogError(fault, "{Status} {Code} at {Method} {Path}", problem.Status, problem.Code, context.Request.Method, context.Request.Path);
            return;
        }

        log.LogInformation("{Status} {Code} at {Method} {Path}", problem.Status, problem.Code, context.Request.Method, context.Request.Path);
    }
}
