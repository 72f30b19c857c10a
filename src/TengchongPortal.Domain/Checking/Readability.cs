using System.Collections.Immutable;

namespace TengchongPortal.Domain.Checking;

/// <summary>
/// How easily a text is read (R179, 通俗易懂): by the length of its sentences. A measure of the house (D), no rule of law; it advises and
/// stops nothing.
/// </summary>
/// <param name="Score">From 0 to 100; the higher, the easier.</param>
/// <param name="Sentences">How many sentences there are.</param>
/// <param name="MeanLength">Characters of a sentence on the average, blanks and signs not counted.</param>
/// <param name="Endless">The sentences of more than <see cref="LongSentence"/> characters, the longest first.</param>
public sealed record Readability(int Score, int Sentences, int MeanLength, ImmutableArray<string> Endless)
{
    /// <summary>Spoken at one breath and understood at one hearing, a sentence stays below this.</summary>
    public const int LongSentence = 50;

    private const int EasyLength = 20;
    private const double LostByLength = 1.5, LostByLongOnes = 50;

    private static readonly char[] _ends = ['。', '！', '？', '；', '!', '?', ';', '\n'];

    public static Readability Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = text.Split(_ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(sentence => (Text: sentence, Length: sentence.Count(char.IsLetterOrDigit))).Where(sentence => sentence.Length > 0).ToList();
        if (sentences.Count == 0)
        {
            return new(100, 0, 0, []);
        }

        var mean = sentences.Average(sentence => sentence.Length);
        var tooLong = sentences.Where(sentence => sentence.Length > LongSentence).OrderByDescending(sentence => sentence.Length).ToList();
        var lost = (LostByLength * Math.Max(0, mean - EasyLength)) + (LostByLongOnes * tooLong.Count / sentences.Count);
        return new((int)Math.Round(Math.Clamp(100 - lost, 0, 100)), sentences.Count, (int)Math.Round(mean), [.. tooLong.Select(sentence => sentence.Text)]);
    }

    public Ease Ease => EaseOf(Score);

    public static Ease EaseOf(int score) => score switch
    {
        >= 75 => Ease.Easy,
        >= 50 => Ease.Middling,
        _ => Ease.Hard,
    };
}

/// <summary>How a text reads.</summary>
public enum Ease
{
    Easy,
    Middling,
    Hard,
}
