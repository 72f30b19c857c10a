using TengchongPortal.Web.Citizens.Disclosures.Readings;

namespace TengchongPortal.Web.Citizens.Finding.Asked;

/// <summary>Notes a question once its first page was sent, drawn or from memory. Other pages, feeds and machines ask nothing new.</summary>
public sealed class QuestionDoor(RequestDelegate next, QuestionCounter questions)
{
    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        await next(context);
        if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified
            && context.GetEndpoint()?.Metadata.GetMetadata<CountedQuestionAttribute>() is not null
            && context.IsReader
            && context.Request.Query["after"].Count + context.Request.Query["before"].Count == 0
            && context.Request.Query["q"] is [{ Length: > 0 } typed, ..])
        {
            questions.Note(typed, context.ReaderAddress);
        }
    }
}
