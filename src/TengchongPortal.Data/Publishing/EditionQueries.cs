using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;

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
            .Include(edition => edition.Assignments)
            .Include(edition => edition.Tasks)
            .Include(edition => edition.Signatures)
            .Include(edition => edition.Suspensions)
            .Include(edition => edition.Proposals)
            .Include(edition => edition.Events)
            .AsSplitQuery();

        /// <summary>Without interpretations that go where their policy goes: whoever handles the policy handles them.</summary>
        public IQueryable<Edition> NotTravelling(IQueryable<Edition> all) => editions.Where(edition =>
            edition.ExplainsDocumentId == null
            || !all.Any(lead => lead.DocumentId == edition.ExplainsDocumentId && lead.State == edition.State && EditorialStates.Open.Contains(lead.State) && lead.MovedAt == edition.MovedAt));

        /// <summary>One whole edition, tracked, for a write.</summary>
        /// <exception cref="RuleBrokenException"><c>unknown</c>: there is none.</exception>
        public async Task<Edition> RequireWholeAsync(Guid id, CancellationToken ct) =>
            await editions.WholeEditions().SingleOrDefaultAsync(edition => edition.Id == id, ct) ?? throw RuleBrokenException.From(EditionGuards.UnknownEdition);
    }
}
