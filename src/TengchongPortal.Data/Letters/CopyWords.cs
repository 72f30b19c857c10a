using TengchongPortal.Data.Privacy;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Copies;

namespace TengchongPortal.Data.Letters;

/// <summary>The words with which something new may begin from an answered letter: opened, covered, and with the telephones that organs publish left in the answer.</summary>
public sealed class CopyWords(PersonalVault vault, PhoneRegisterReading phones)
{
    /// <summary>The text of a public copy.</summary>
    public async Task<RevisionText> OfAsync(Letter letter, Guid column, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var (words, answer, lines) = (letter.Original.Open(vault.Open), vault.Open(AnswerOf(letter)!.Words), (await phones.RunAsync(ct)).Known);
        return new()
        {
            Title = PublicCopy.TitleOf(words),
            Summary = letter.Kind == LetterKind.StickingPoint ? PublicCopy.MeasureOf(words, answer, lines) : PublicCopy.Summary,
            ColumnId = column,
            MadeOn = ChinaTime.DayOf(letter.AnsweredAt!.Value),
            Body = PublicCopy.BodyOf(words, answer, lines),
        };
    }

    /// <returns>The answer alone; null while there is none.</returns>
    public async Task<string?> OfAnswerAsync(Letter letter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return AnswerOf(letter) is { } answer
            ? PublicCopy.CoverAnswer(vault.Open(answer.Words), letter.Original.Open(vault.Open), (await phones.RunAsync(ct)).Known)
            : null;
    }

    private static LetterEvent? AnswerOf(Letter letter) => letter.Events.LastOrDefault(line => line.Act is LetterAct.Answer or LetterAct.AnswerAlong);
}
