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
            .Where(field => field.Old != field.New)
            .Select(field => new FieldDifference(field.Label, TextComparison.Of(field.Old, field.New)));
        return new([.. fields], TextComparison.Of(old.Body, @new.Body));
    }

    private static Revision Require(Edition edition, int number) =>
        edition.Revisions.SingleOrDefault(revision => revision.Number == number && revision.Content is not null) ?? throw new MissingException("revision");
}

/// <summary>What is different between two texts.</summary>
public sealed record TextDifference(ImmutableArray<FieldDifference> Fields, ImmutableArray<DiffPiece> Body)
{
    public bool IsNone => Fields.IsEmpty && Body.All(piece => piece.Kind == DiffKind.Same);
}

public sealed record FieldDifference(string Label, ImmutableArray<DiffPiece> Pieces);

public sealed record ComparisonPage(Guid EditionId, string Title, int From, int To, TextDifference Difference);
