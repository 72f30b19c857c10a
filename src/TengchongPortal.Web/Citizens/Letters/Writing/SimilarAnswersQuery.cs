using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Letters.Writing;

/// <summary>Published answers that may spare somebody a letter: offered once for a sheet, before it is handed in, and never in its way.</summary>
public sealed class SimilarAnswersQuery(PublishedAnswers answers, PublicRegister register)
{
    private const int Most = 5;

    private const int Excerpt = 400;

    /// <summary>Nothing for a sheet that was offered before, nor for a report; whoever is offered something is not offered again.</summary>
    public async Task<IReadOnlyList<SimilarAnswer>> OfferAsync(LetterForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.HasSeenSimilar || form.Kind == LetterKind.Report || await answers.FindAsync(form.Subject ?? "", PublishedAnswers.EntriesAndLetters, Most, isLoose: false, ct) is not { Count: > 0 } found)
        {
            return [];
        }

        form.HasSeenSimilar = true;
        var ids = found.Select(one => one.DocumentId).ToList();
        var words = await register.Records.Where(record => ids.Contains(record.DocumentId)).Select(record => new { record.DocumentId, record.BodyText, IsLetter = record.TypeKey == BeginCopy.TypeKey }).ToDictionaryAsync(record => record.DocumentId, ct);
        return [.. found.Where(one => words.ContainsKey(one.DocumentId)).Select(one => new SimilarAnswer(one.Title, PublicAddresses.Record(one.DocumentId), one.OrganName, Shortened(words[one.DocumentId].BodyText), words[one.DocumentId].IsLetter))];
    }

    private static string Shortened(string text) => text.Length <= Excerpt ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[Excerpt - 1]) ? Excerpt - 1 : Excerpt), "…");
}

/// <param name="Words">The answer, or how it begins.</param>
/// <param name="IsLetter">An answer to a letter; else an entry of the knowledge base.</param>
public sealed record SimilarAnswer(string Title, string Address, string Organ, string Words, bool IsLetter);
