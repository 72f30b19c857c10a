using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Disclosures.Assigning;

/// <summary>Asking a contributor for material and taking the part back. No version of the text grows by it, for the text stays as it is.</summary>
public static class Assignments
{
    extension(Edition edition)
    {
        /// <summary>What the person is asked to make for this text; null where nothing is, or not any more.</summary>
        public EditionAssignment? AssignmentOf(Guid person) =>
            edition.Assignments.Where(one => one.PersonId == person && one.WithdrawnAt is null).MaxBy(one => one.AssignedAt);

        /// <exception cref="RuleBrokenException">The person may not ask, the text takes no material, or the contributor cannot be asked.</exception>
        public EditionAssignment Assign(Actor? maker, string task, Actor by, DateTimeOffset at)
        {
            if (AssignmentGuards.Objection(edition, maker, task, by) is { } refusal)
            {
                throw RuleBrokenException.From(refusal);
            }

            var assignment = EditionAssignment.Give(edition.Id, maker!, task, by, at);
            edition.Add(assignment);
            return assignment;
        }

        /// <summary>Takes the part back; one that is withdrawn already stays as it is.</summary>
        /// <exception cref="RuleBrokenException">The person may not, or nobody is asked under that id.</exception>
        public EditionAssignment WithdrawAssignment(Guid id, Actor by, DateTimeOffset at)
        {
            if (AssignmentGuards.Objection(edition, by) is { } refusal)
            {
                throw RuleBrokenException.From(refusal);
            }

            var assignment = edition.Assignments.SingleOrDefault(one => one.Id == id) ?? throw new RuleBrokenException(EditionGuards.Unknown, "没有找到这项指派。");
            if (assignment.WithdrawnAt is null)
            {
                assignment.Withdraw(by, at);
            }

            return assignment;
        }
    }
}
