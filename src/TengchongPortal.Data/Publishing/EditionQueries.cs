using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Publishing;

public static class EditionQueries
{
    extension(IQueryable<Edition> editions)
    {
        /// <summary>The aggregate with everything a step may ask for.</summary>
        public IQueryable<Edition> WholeEditions() => editions
            .Include(edition => edition.Document)
            .Include(edition => edition.Revisions).ThenInclude(revision => revision.Content!).ThenInclude(content => content.Files)
            .Include(edition => edition.Revisions).ThenInclude(revision => revision.Content!).ThenInclude(content => content.Marks)
            .Include(edition => edition.Authors)
            .Include(edition => edition.Readers)
            .Include(edition => edition.Tasks)
            .Include(edition => edition.Signatures)
            .Include(edition => edition.Suspensions)
            .Include(edition => edition.Proposals)
            .Include(edition => edition.Events)
            .AsSplitQuery();
    }
}
