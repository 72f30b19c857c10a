using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reference;
using TengchongPortal.Web.Citizens.Disclosures.Headers;
using TengchongPortal.Web.Components.Books;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Disclosures.Changes;

/// <summary>Holds an edition against the one that was public before it. Both must be readable, or nothing is told of either.</summary>
public sealed class EditionChangesQuery(PublicRegister register, ReferenceBook book)
{
    /// <exception cref="MissingException">One of the two is not there, or shows no text any more.</exception>
    public async Task<EditionChanges> RunAsync(Guid id, int number, CancellationToken ct)
    {
        var both = await register.Editions.Where(one => one.DocumentId == id && one.EditionNumber <= number)
            .OrderByDescending(one => one.EditionNumber)
            .Take(2)
            .ToListAsync(ct);
        return both is [var now, var before] && now.EditionNumber == number && both.TrueForAll(one => one.Visibility != PublicVisibility.Notice)
            ? Of(before, now, await FilesAsync(before, ct), await FilesAsync(now, ct))
            : throw new MissingException("edition");
    }

    private EditionChanges Of(PublicRecord before, PublicRecord now, IReadOnlyList<FileOfEdition> went, IReadOnlyList<FileOfEdition> came) => new()
    {
        Id = now.DocumentId,
        Title = now.Title,
        Number = now.EditionNumber,
        Before = before.EditionNumber,
        ReleasedAt = now.ReleasedAt,
        ChangeNote = now.ChangeNote,
        Elements = [.. ElementsOf(before).Zip(ElementsOf(now), (was, isNow) => (was.Label, Old: was.Value ?? "", New: isNow.Value ?? "")).Where(pair => pair.Old != pair.New).Select(pair => new ElementChange(pair.Label, TextComparison.Of(pair.Old, pair.New)))],
        Body = TextComparison.Of(before.BodyText, now.BodyText),
        Files =
        [
            .. went.Except(came).Select(file => new DiffPiece(DiffKind.Removed, file.Name)),
            .. came.Except(went).Select(file => new DiffPiece(DiffKind.Added, file.Name)),
        ],
    };

    private IEnumerable<(string Label, string? Value)> ElementsOf(PublicRecord record) =>
        [("标题", record.Title), ("文号", record.DocumentNumber), ("内容概述", record.Summary), .. RecordFacts.All(record, book).Select(fact => (fact.Label, fact.Value))];

    private async Task<IReadOnlyList<FileOfEdition>> FilesAsync(PublicRecord record, CancellationToken ct) => await register.Files
        .Where(file => file.RecordSequence == record.Sequence)
        .OrderBy(file => file.Ordinal)
        .Select(file => new FileOfEdition(file.Name, file.Sha256))
        .ToListAsync(ct);

    private sealed record FileOfEdition(string Name, string Sha256);
}
