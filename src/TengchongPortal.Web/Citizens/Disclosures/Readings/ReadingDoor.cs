namespace TengchongPortal.Web.Citizens.Disclosures.Readings;

/// <summary>Notes a reading once the page was sent, drawn or from memory, or found unchanged by the reader's browser.</summary>
public sealed class ReadingDoor(RequestDelegate next, ReadingCounter readings)
{
    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        await next(context);
        if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified
            && context.GetEndpoint()?.Metadata.GetMetadata<CountedReadingAttribute>() is not null
            && context.IsReader
            && context.Request.RouteValues["id"] is string id)
        {
            readings.Note(Guid.Parse(id), context.ReaderAddress);
        }
    }
}
