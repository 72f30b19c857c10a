using System.Collections.Immutable;
using TengchongPortal.Data.Training;
using TengchongPortal.Web.Components.Books;

namespace TengchongPortal.Web.Staff.Desk;

/// <summary>One pile as the page shows it.</summary>
public sealed record DeskPile(DeskSection Section, ImmutableArray<TaskLine> Lines, bool HasMore)
{
    /// <summary>What the terms of the lines rest on.</summary>
    public ImmutableArray<string> Bases { get; init; } = [];

    /// <summary>The nearest end of a term among the lines.</summary>
    public DateTimeOffset Nearest { get; init; } = DateTimeOffset.MaxValue;
}

/// <summary>The desk of one person.</summary>
public sealed record DeskPage(string Name, ImmutableArray<DeskPile> Piles)
{
    /// <summary>What a signer has to learn first; null for nothing.</summary>
    public TrainingStanding? Training { get; init; }

    public bool IsClear => Piles.All(pile => !pile.Section.IsWork);
}

/// <summary>One pile whole, page by page.</summary>
public sealed record DeskPilePage(DeskPile Pile, int Number);
