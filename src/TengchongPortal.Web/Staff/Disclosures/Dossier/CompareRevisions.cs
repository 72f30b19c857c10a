using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Components.Books;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Disclosures.Dossier;

/// <summary>Sets two texts side by side: the fields that differ, and the body with its changes marked.</summary>
public sealed class CompareRevisions(RevisionWords words)
{
    /// <exception cref="MissingException">One of the two is not there, or its content was purged.</exception>
    public async Task<ComparisonPage> RunAsync(Edition edition, int from, int to, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var (old, @new) = (Require(edition, from), Require(edition, to));
        return new(edition.Id, edition.Title, from, to, await RunAsync(old.Text, @new.Text, ct));
    }

    public async Task<TextDifference> RunAsync(RevisionText old, RevisionText @new, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var (were, are) = (await words.RunAsync(old, ct), await words.RunAsync(@new, ct));
        var fields = were.Zip(are, (was, isNow) => (was.Label, Old: was.Value, New: isNow.Value)).Prepend((Label: "标题", Old: old.Title, New: @new.Title))
            .Where(field => field.Old != field.New && field.Label != RevisionWords.FilesLabel)
            .Select(field => new FieldDifference(field.Label, TextComparison.Of(field.Old, field.New)));
        return new([.. fields], TextComparison.Of(old.Body, @new.Body))
        {
            Files = Changed(old.Files.Select(RevisionWords.OfFile), @new.Files.Select(RevisionWords.OfFile)),
            Links = Changed(await words.LinksAsync(old, ct), await words.LinksAsync(@new, ct)),
        };
    }

    /// <summary>What went and what came, by key: a file of the same name with other bytes is both.</summary>
    private static ImmutableArray<DiffPiece> Changed(IEnumerable<RevisionItem> old, IEnumerable<RevisionItem> @new)
    {
        var (were, are) = (old.ToList(), @new.ToList());
        return
        [
            .. were.ExceptBy(are.Select(item => item.Key), item => item.Key).Select(item => new DiffPiece(DiffKind.Removed, item.Words)),
            .. are.ExceptBy(were.Select(item => item.Key), item => item.Key).Select(item => new DiffPiece(DiffKind.Added, item.Words)),
        ];
    }

    private static Revision Require(Edition edition, int number) =>
        edition.Revisions.SingleOrDefault(revision => revision.Number == number && revision.Content is not null) ?? throw new MissingException("revision");
}

/// <summary>What is different between two texts.</summary>
public sealed record TextDifference(ImmutableArray<FieldDifference> Fields, ImmutableArray<DiffPiece> Body)
{
    /// <summary>Attachments that went or came, one piece each.</summary>
    public ImmutableArray<DiffPiece> Files { get; init; } = [];

    /// <summary>Links to other records that went or came, one piece each.</summary>
    public ImmutableArray<DiffPiece> Links { get; init; } = [];

    public bool IsNone => Fields.IsEmpty && Files.IsEmpty && Links.IsEmpty && Body.All(piece => piece.Kind == DiffKind.Same);
}

public sealed record FieldDifference(string Label, ImmutableArray<DiffPiece> Pieces);

public sealed record ComparisonPage(Guid EditionId, string Title, int From, int To, TextDifference Difference);
