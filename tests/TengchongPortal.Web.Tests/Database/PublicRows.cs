using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>What the public rows of a document must be, told from the states of its editions alone.</summary>
internal static class PublicRows
{
    /// <summary>Sentences about what does not hold; none when all is well.</summary>
    public static IEnumerable<string> Broken(IReadOnlyList<Edition> editions, IReadOnlyList<PublicRecord> rows)
    {
        var current = rows.Where(row => row.IsCurrent).ToList();
        return
        [
            .. Told(rows.Count == 0 || current.Count == 1, $"{current.Count} rows are current."),
            .. Told(current.All(row => row.EditionNumber == rows.Max(other => other.EditionNumber)), "An older edition is current."),
            .. Told(rows.Select(row => row.IndexNumber).Distinct().Count() <= 1, "Two index numbers."),
            .. editions.SelectMany(edition => Broken(edition, rows.SingleOrDefault(row => row.EditionId == edition.Id))),
        ];
    }

    private static IEnumerable<string> Broken(Edition edition, PublicRecord? row)
    {
        var wasPublic = edition.Events.Any(line => line.Event is EditorialEvent.Release or EditorialEvent.Fire or EditorialEvent.Emergency or EditorialEvent.PutUp);
        if (row is null)
        {
            return Told(!wasPublic, $"Edition {edition.Number} became public without a row.");
        }

        var visibility = VisibilityOf(edition);
        var isBlank = $"{row.Title}{row.Summary}{row.BodyHtml}{row.BodyText}{row.Keywords}{row.DocumentNumber}".Length == 0;
        return
        [
            .. Told(wasPublic, $"Edition {edition.Number} was never public and has a row."),
            .. Told(row.Visibility == visibility, $"Edition {edition.Number} in {edition.State} is {row.Visibility}."),
            .. Told(visibility != PublicVisibility.Notice || isBlank, $"Bytes of a text that is not public: {row.Title}{row.BodyText}"),
            .. Told(visibility == PublicVisibility.Notice || (row.Title == edition.Title && row.ContentHash == edition.CurrentHash), $"Edition {edition.Number} shows another text."),
            .. Told(row.IsEmergency == (edition.State is EditorialState.EmergencyPublished), $"Edition {edition.Number} has the wrong emergency mark."),
        ];
    }

    private static PublicVisibility VisibilityOf(Edition edition) => edition.State switch
    {
        EditorialState.Published or EditorialState.EmergencyPublished => PublicVisibility.Shown,
        EditorialState.Superseded when edition.StateBefore is not EditorialState.Hidden => PublicVisibility.Shown,
        EditorialState.Withdrawn => PublicVisibility.Banner,
        _ => PublicVisibility.Notice,
    };

    private static IEnumerable<string> Told(bool holds, string fault) => holds ? [] : [fault];
}
