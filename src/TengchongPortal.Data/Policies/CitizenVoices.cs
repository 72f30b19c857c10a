using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Data.Policies;

/// <summary>What citizens say about documents, said once for whoever counts it (R31): letters and opinions that came in as letters. Opinions of public consultations join here.</summary>
internal static class CitizenVoices
{
    public static IQueryable<CitizenVoice> VoicesSince(this PortalDbContext db, DateTimeOffset since) =>
        db.Letters.AsNoTracking().Where(letter => letter.AboutDocumentId != null && letter.ReceivedAt > since)
            .Select(letter => new CitizenVoice { DocumentId = letter.AboutDocumentId!.Value, At = letter.ReceivedAt, IsOpinion = letter.Kind == LetterKind.Suggestion });
}

/// <summary>That somebody said something about a document; no word of it.</summary>
internal sealed record CitizenVoice
{
    public Guid DocumentId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>An opinion (建议), and no question or complaint.</summary>
    public bool IsOpinion { get; init; }
}
