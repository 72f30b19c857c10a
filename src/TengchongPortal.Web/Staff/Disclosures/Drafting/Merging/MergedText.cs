using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Merging;

/// <summary>Two texts that grew from one: what only they changed is theirs, what only I changed is mine; what both changed differently is a conflict and stays mine. Without the one they grew from, every difference is a conflict.</summary>
public sealed record MergedText(RevisionText Text, ImmutableArray<MergeField> Taken, ImmutableArray<MergeField> Conflicts)
{
    public static MergedText Of(RevisionText? origin, RevisionText theirs, RevisionText mine)
    {
        ArgumentNullException.ThrowIfNull(theirs);
        ArgumentNullException.ThrowIfNull(mine);
        var changed = MergeField.All.Where(field => field.Differs(theirs, mine) && (origin is null || field.Differs(origin, theirs))).ToLookup(field => origin is null || field.Differs(origin, mine));
        var text = changed[false].Aggregate(mine, (onto, field) => field.Taken(theirs, onto));
        return new(text with { Files = origin is null ? mine.Files : Files(origin, theirs, mine) }, [.. changed[false]], [.. changed[true]]);
    }

    /// <summary>Attachments are never in conflict: what either side left out is out, what either side added is there.</summary>
    private static ImmutableArray<RevisionFile> Files(RevisionText origin, RevisionText theirs, RevisionText mine)
    {
        var kept = theirs.Files.Where(file => !Has(origin, file) || Has(mine, file));
        var added = mine.Files.Where(file => !Has(origin, file) && !Has(theirs, file));
        return [.. kept.Concat(added).Select((file, place) => file with { Ordinal = place + 1 })];
    }

    private static bool Has(RevisionText text, RevisionFile file) => text.Files.Any(one => one.Id == file.Id);
}
