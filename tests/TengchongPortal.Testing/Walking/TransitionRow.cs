using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Testing.Walking;

/// <summary>A row of transitions.csv: the independent specification that the C# table is compared with.</summary>
public sealed record TransitionRow(
    EditorialEvent Event,
    ImmutableArray<EditorialState> From,
    ImmutableArray<EditorialState> To,
    ImmutableArray<string> Actors,
    ImmutableArray<string> Guards)
{
    public static ImmutableArray<TransitionRow> All { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Walking", "transitions.csv")).Skip(1).Select(Parse)];

    public static TransitionRow Of(EditorialEvent @event) => All.Single(row => row.Event == @event);

    /// <summary>Rows that leave the edition as it is and open a new one (their effect says "new edition").</summary>
    public bool OpensEdition { get; private init; }

    private static TransitionRow Parse(string line)
    {
        var cells = line.Split(',');
        if (cells.Length != 6)
        {
            throw new FormatException($"Six cells expected: {line}");
        }

        return new(
            Enum.Parse<EditorialEvent>(cells[0].Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
            States(cells[1]),
            States(cells[2]),
            Split(cells[3], '|'),
            Split(cells[4], ';'))
        {
            OpensEdition = cells[5].StartsWith("new edition", StringComparison.Ordinal),
        };
    }

    private static ImmutableArray<EditorialState> States(string cell) => [.. Split(cell, '|').Select(Enum.Parse<EditorialState>)];

    private static ImmutableArray<string> Split(string cell, char separator) =>
        cell == "-" ? [] : [.. cell.Split(separator, StringSplitOptions.TrimEntries)];
}
