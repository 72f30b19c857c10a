using System.Collections.Immutable;
using TengchongPortal.Web.Components.Books;

namespace TengchongPortal.Web.Citizens.Disclosures.Changes;

/// <summary>What an edition changed in the public edition before it.</summary>
public sealed record EditionChanges
{
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    public required int Number { get; init; }

    public required int Before { get; init; }

    public required DateTimeOffset ReleasedAt { get; init; }

    public required string ChangeNote { get; init; }

    /// <summary>Elements that differ: title, number, dates, classes.</summary>
    public required ImmutableArray<ElementChange> Elements { get; init; }

    public required ImmutableArray<DiffPiece> Body { get; init; }

    /// <summary>Attachments that went or came.</summary>
    public required ImmutableArray<DiffPiece> Files { get; init; }

    public bool IsBodyChanged => Body.Any(piece => piece.Kind != DiffKind.Same);
}

/// <summary>One element that an edition changed.</summary>
public sealed record ElementChange(string Label, ImmutableArray<DiffPiece> Pieces);
