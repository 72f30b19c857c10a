using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>Everything about an edition that can change, as one text; the rows of its record book are written once, so their ids stand for them.</summary>
internal static class Snapshot
{
    public static string Of(Edition edition) => string.Join('\n', Lines(edition));

    private static IEnumerable<string> Lines(Edition edition) =>
    [
        $"{edition.State} {edition.StateBefore} {edition.Route} {edition.CurrentHash} {edition.Version} {edition.MovedAt:O} {edition.FireAt:O}",
        $"{edition.Title} {edition.IsLimited} {edition.Document.IndexNumber} {edition.Document.ColumnId} {edition.Document.FirstPublishedAt:O}",
        string.Join(' ', edition.Revisions.Select(revision => $"{revision.Id}{revision.Content is not null}")),
        string.Join(' ', edition.Authors.Select(author => author.PersonId)),
        string.Join(' ', edition.Readers.Select(reader => reader.PersonId)),
        string.Join(' ', edition.Tasks.Select(task => task.Id)),
        string.Join(' ', edition.Signatures.Select(signature => signature.Id)),
        string.Join(' ', edition.Suspensions.Select(suspension => suspension.Id)),
        string.Join(' ', edition.Proposals.Select(proposal => proposal.Id)),
        string.Join(' ', edition.Events.Select(line => line.Id)),
    ];
}
