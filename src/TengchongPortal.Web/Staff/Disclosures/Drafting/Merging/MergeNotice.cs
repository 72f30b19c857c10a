using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Merging;

/// <summary>Whose changes a save took in, told from the record book.</summary>
public sealed record MergeNotice(string By, DateTimeOffset At, ImmutableArray<string> Fields)
{
    public static MergeNotice? Of(Edition edition, int? origin, int? theirs)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var (from, to) = (Find(edition, origin), Find(edition, theirs));
        return from is null || to is null ? null : new(to.AuthorName, to.SavedAt, [.. MergeField.All.Where(field => field.Differs(from.Text, to.Text)).Select(field => field.Label)]);
    }

    private static Revision? Find(Edition edition, int? number) => edition.Revisions.SingleOrDefault(one => one.Number == number && one.Content is not null);
}
