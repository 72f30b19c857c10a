using System.Collections.Immutable;

namespace TengchongPortal.Domain.Policies.Comparing;

/// <summary>A clause of a policy (第×条, 一、, （一）) and what interpretations say about it by name.</summary>
/// <param name="Name">As the policy writes it.</param>
/// <param name="Explanations">Paragraphs that name the clause, with the document they stand in.</param>
public sealed record Clause(string Name, string Words, ImmutableArray<ClauseExplanation> Explanations);

public sealed record ClauseExplanation(Guid DocumentId, string Words);

/// <summary>Lays the clauses of a policy beside the paragraphs that explain them. Only what is named is brought together; nothing is guessed.</summary>
public static class Clauses
{
    private const int Most = 200;

    /// <param name="title">Title of the policy: a clause that is named with another document is none of its own.</param>
    /// <param name="policy">The policy as plain text, one paragraph a line.</param>
    /// <param name="interpretations">Each interpretation as plain text.</param>
    public static ImmutableArray<Clause> Of(string title, string policy, IEnumerable<(Guid DocumentId, string Text)> interpretations)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(interpretations);
        var clauses = ClausePlaces.Of(ParagraphsOf(policy));
        var isNumberedOnce = clauses.Where(clause => clause.Place.Kind == ClauseKind.Item).GroupBy(clause => clause.Place.Item).Where(group => group.Count() == 1).Select(group => group.Key).ToHashSet();
        var named = interpretations
            .SelectMany(one => ParagraphsOf(one.Text).Select(words => new ClauseExplanation(one.DocumentId, words)))
            .SelectMany(one => ClauseNames.Of(one.Words, title).Distinct().Select(name => (Name: name, one)))
            .ToLookup(pair => pair.Name, pair => pair.one);
        return [.. clauses.Select(clause => new Clause(clause.Name, clause.Words, Explaining(clause.Place))).Where(clause => !clause.Explanations.IsEmpty).Take(Most)];

        // An item is named with its part, or alone where no other part has one of its number.
        ImmutableArray<ClauseExplanation> Explaining(ClausePlace place) =>
            [.. named[place].Concat(place is { Kind: ClauseKind.Item, Part: not null } && isNumberedOnce.Contains(place.Item) ? named[place with { Part = null }] : []).Distinct()];
    }

    private static string[] ParagraphsOf(string text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
