using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Web.Components.Finding;
using TengchongPortal.Web.Components.Heads;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Pieces;
using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Citizens.Catalogue;

/// <summary>One page of the list of a column, or of the whole catalogue.</summary>
public sealed record ColumnPage
{
    public required string Name { get; init; }

    /// <summary>What is looked at: the column, or the words that were looked for in it.</summary>
    public string Heading => Found?.Asked.Title is { Length: > 0 } words ? $"标题含“{words}”的信息" : Name;

    public required string Description { get; init; }

    public required string Address { get; init; }

    public required int Count { get; init; }

    public required bool IsApplicationEntrance { get; init; }

    public required PageTags Tags { get; init; }

    public required IReadOnlyList<Crumb> Path { get; init; }

    public required IReadOnlyList<ColumnNode> Tree { get; init; }

    /// <summary>The tree as it was drawn here.</summary>
    public KeptPieces Pieces { get; } = new();

    /// <summary>The column with those below it; null for the whole catalogue.</summary>
    public required CatalogueNode? Node { get; init; }

    /// <summary>The columns right below.</summary>
    public required IReadOnlyList<CatalogueNode> Children { get; init; }

    /// <summary>The columns right below as far as something in them fits, with what is asked kept.</summary>
    public IReadOnlyList<ColumnNode> Below { get; init; } = [];

    /// <summary>Address of what is new here, for readers that ask by themselves.</summary>
    public string Feed => PublicAddresses.Feed(Node?.Column.Key ?? PublicAddresses.AllOfFeed);

    public FoundList? Found { get; init; }
}
