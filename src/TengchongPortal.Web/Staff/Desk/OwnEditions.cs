using System.Linq.Expressions;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Desk;

/// <summary>Which editions lie where a person holds a right. Said in the database by organ; the exact right is asked of each line again.</summary>
public static class OwnEditions
{
    extension(IQueryable<Edition> editions)
    {
        /// <summary>At an organ where the person holds the capability, and not limited to others.</summary>
        public IQueryable<Edition> HeldBy(Actor actor, Capability capability)
        {
            var grants = actor.Grants.Where(grant => RoleBundles.CapabilitiesOf(grant.Role).Contains(capability)).ToList();
            return editions.Where(AtAnyOf(grants)).OpenTo(actor.Id);
        }

        /// <summary>Not access-limited, or limited to this person among others.</summary>
        public IQueryable<Edition> OpenTo(Guid person) =>
            editions.Where(edition => !edition.IsLimited || edition.Readers.Any(reader => reader.PersonId == person));

        public IQueryable<Edition> WrittenBy(Guid person) => editions.Where(edition => edition.Authors.Any(author => author.PersonId == person));

        public IQueryable<Edition> NotWrittenBy(List<Guid> persons) => editions.Where(edition => !edition.Authors.Any(author => persons.Contains(author.PersonId)));
    }

    private static Expression<Func<Edition, bool>> AtAnyOf(List<Grant> grants)
    {
        var exact = grants.Where(grant => grant.OnlyThisOrgan).Select(grant => grant.OrganPath).Distinct().ToList();
        var subtree = grants.Where(grant => !grant.OnlyThisOrgan).Select(grant => grant.OrganPath).Distinct().ToList();
#pragma warning disable CA1310 // Becomes SQL, which has no comparison to name; paths are ASCII.
        return edition => exact.Contains(edition.OrganPath) || subtree.Any(path => edition.OrganPath.StartsWith(path));
#pragma warning restore CA1310
    }
}
