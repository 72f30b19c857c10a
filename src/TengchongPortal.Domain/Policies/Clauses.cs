using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TengchongPortal.Domain.Policies;

/// <summary>A clause of a policy (第×条) and what interpretations say about it by name.</summary>
/// <param name="Explanations">Paragraphs that name the clause, with the document they stand in.</param>
public sealed record Clause(string Name, string Words, ImmutableArray<ClauseExplanation> Explanations);

public sealed record ClauseExplanation(Guid DocumentId, string Words);

/// <summary>Lays the clauses of a policy beside the paragraphs that explain them. Only what is named is brought together; nothing is guessed.</summary>
public static partial class Clauses
{
    private const int Most = 200;

    /// <param name="policy">The policy as plain text, one paragraph a line.</param>
    /// <param name="interpretations">Each interpretation as plain text.</param>
    public static ImmutableArray<Clause> Of(string policy, IEnumerable<(Guid DocumentId, string Text)> interpretations)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(interpretations);
        var named = interpretations
            .SelectMany(one => ParagraphsOf(one.Text).Select(words => new ClauseExplanation(one.DocumentId, words)))
            .SelectMany(one => Name().Matches(one.Words).Select(match => (match.Value, one)).DistinctBy(pair => pair.Value))
            .ToLookup(pair => pair.Value, pair => pair.one);
        return [.. ParagraphsOf(policy).Where(words => Begin().IsMatch(words)).Take(Most).Select(words => (Name: Begin().Match(words).Groups["name"].Value, words))
            .DistinctBy(pair => pair.Name)
            .Where(pair => named.Contains(pair.Name))
            .Select(pair => new Clause(pair.Name, pair.words, [.. named[pair.Name]]))];
    }

    private static string[] ParagraphsOf(string text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"第[一二三四五六七八九十百]{1,6}条", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?<name>第[一二三四五六七八九十百]{1,6}条)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Begin();
}
