using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TengchongPortal.Data.Reading.Knowledge;

/// <summary>One entry as the hotline reads it: the export holds these rows, and the difference feed tells how they changed.</summary>
/// <param name="Id">The document; what rows are told apart by.</param>
/// <param name="ValidUntil">The last day on which it is told, whatever ends it first.</param>
/// <param name="Channels">Keys of the channels besides the portal.</param>
public sealed record KnowledgeRow(
    Guid Id, string Number, string Question, string Answer, string Clause, string Sources, string Organ, string Theme, DateOnly ValidUntil, string Channels, DateTimeOffset ReleasedAt)
{
    /// <summary>The same for the same row on every machine.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', Number, Question, Answer, Clause, Sources, Organ, Theme, ValidUntil.ToString("O", CultureInfo.InvariantCulture), Channels, ReleasedAt.UtcTicks.ToString(CultureInfo.InvariantCulture)))));

    internal static KnowledgeRow Of(PublicKnowledge entry) => new(
        entry.DocumentId, entry.Record.IndexNumber, entry.Record.Title, entry.Record.BodyText, entry.Clause, entry.Sources, entry.Record.OrganName, entry.Record.Theme, entry.Record.ServedUntil, entry.Channels, entry.Record.ReleasedAt);
}
