using System.Collections.Immutable;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Web.Staff.Disclosures.Dossier;

/// <summary>Says what is unusual about a text that is under way; what is public or closed is not advised any more.</summary>
public sealed class AdviseWriter(PolicyAdvice policies, ReferenceBook book, TimeProvider clock)
{
    public ImmutableArray<Refusal> Run(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.State.IsOpen() && edition.Current.Content is not null
            ? policies.Of(book.Contracts.Require(edition.Document.TypeKey), edition.Current.Text, ChinaTime.DayOf(clock.GetUtcNow()))
            : [];
    }
}
