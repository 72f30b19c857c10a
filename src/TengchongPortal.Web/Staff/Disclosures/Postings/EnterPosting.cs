using TengchongPortal.Data.Channels;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Disclosures.Postings;

/// <summary>Takes down where else a released text was put up.</summary>
public sealed class EnterPosting(PostingBook book, CurrentActor current)
{
    /// <param name="form">A valid one: carrier and time are given.</param>
    public async Task RunAsync(Guid documentId, PostingForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        await book.EnterAsync(documentId, form.Carrier!, form.ToWords(), await current.RequireAsync(), current.Now, current.Origin, ct);
    }
}
