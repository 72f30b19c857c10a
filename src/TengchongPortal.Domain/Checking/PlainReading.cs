using System.Collections.Immutable;
using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Domain.Checking;

/// <summary>
/// How easily the plain words of a policy are read (R185): the measure of sentences, less what long stretches without a pause and official terms
/// take away. A measure of the house (D), no rule of law; it advises and stops nothing.
/// </summary>
/// <param name="Score">From 0 to 100; the higher, the easier.</param>
/// <param name="Sentences">The measure of the sentences alone.</param>
/// <param name="Terms">The official terms that stand there, each once, in the order of the list.</param>
/// <param name="Stretches">What is said in one breath of more than <see cref="LongStretch"/> characters without any sign, the longest first.</param>
public sealed record PlainReading(int Score, Readability Sentences, ImmutableArray<OfficialTerm> Terms, ImmutableArray<string> Stretches)
{
    public const int LongStretch = 25;

    private const double LostByStretches = 20, LostByTerm = 4, MostLostByTerms = 30;

    public static PlainReading Of(string text, IReadOnlyCollection<OfficialTerm> known)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(known);
        var sentences = Readability.Of(text);
        var stretches = Stretch(text);
        var tooLong = stretches.Where(stretch => stretch.Length > LongStretch).OrderByDescending(stretch => stretch.Length).ToImmutableArray();
        var terms = known.Where(one => text.Contains(one.Term, StringComparison.Ordinal)).ToImmutableArray();
        var lost = (LostByStretches * tooLong.Length / Math.Max(1, stretches.Count)) + Math.Min(MostLostByTerms, LostByTerm * terms.Length);
        return new((int)Math.Round(Math.Clamp(sentences.Score - lost, 0, 100)), sentences, terms, tooLong);
    }

    /// <summary>Of the four answers of a policy, together.</summary>
    public static PlainReading Of(PolicyFacts policy, IReadOnlyCollection<OfficialTerm> known)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Of(string.Join('\n', policy.Changes, policy.ForWhom, policy.FromWhen, policy.WhereToAsk), known);
    }

    public Ease Ease => Readability.EaseOf(Score);

    public bool IsFlawless => Terms.IsEmpty && Stretches.IsEmpty && Sentences.Endless.IsEmpty;

    // Letters, digits and Chinese characters that follow each other without any sign between them.
    private static List<string> Stretch(string text)
    {
        var found = new List<string>();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || !char.IsLetterOrDigit(text[at]))
            {
                if (at > start)
                {
                    found.Add(text[start..at]);
                }

                start = at + 1;
            }
        }

        return found;
    }
}
