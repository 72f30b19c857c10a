using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>
/// SHA-256 over a salt and the canonical form of a revision. Each field is written as its UTF-8 length, a colon and its bytes, in a fixed
/// order, so that no two texts share a form. The random salt keeps a tombstone's hash from giving away a short text (workflow.md 3.5).
/// </summary>
public static class ContentHash
{
    public const int Length = 64;
    public const int SaltBytes = 16;

    /// <exception cref="RuleBrokenException"><see cref="StrictText.Unreadable"/>: a field is not made of characters.</exception>
    public static string Of(RevisionText text, byte[] salt)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        foreach (var field in FieldsOf(text))
        {
            Append(hash, field);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static byte[] FreshSalt() => RandomNumberGenerator.GetBytes(SaltBytes);

    private static void Append(IncrementalHash hash, string field)
    {
        var bytes = StrictText.Utf8Of(field);
        hash.AppendData(Encoding.ASCII.GetBytes($"{bytes.Length}:"));
        hash.AppendData(bytes);
    }

    private static IEnumerable<string> FieldsOf(RevisionText text) =>
    [
        "1", text.Title, text.Summary, text.ColumnId.ToString("N"), text.Openness.ToString(), text.ExemptionClause, text.ExemptionReason,
        Day(text.ReassessOn), Day(text.MadeOn), text.DocumentNumber, text.Theme, text.Genre, text.Audience, text.Keywords,
        text.LegalityNumber, text.Source, text.Format.ToString(), text.Body, Day(text.EffectiveOn), Day(text.ExpiresOn),
        text.ChangeKind.ToString(), text.ChangeNote,
        Count(text.NamedOrgans.Length), .. text.NamedOrgans,
        Count(text.Files.Length), .. text.Files.OrderBy(file => file.Ordinal).SelectMany(file => new[] { file.Sha256, file.Name, file.MediaType }),
        Count(text.Relations.Length), .. text.Relations.SelectMany(link => new[] { link.Kind.ToString(), link.TargetDocumentId.ToString("N") }),

        // Nothing where nothing is flagged: what was signed before there were flags keeps its hash.
        .. text.Flags.IsEmpty ? [] : new[] { Count(text.Flags.Length) }.Concat(text.Flags),

        // Likewise for what no form was filled in for.
        .. text.Filling is { } filling ? ["filling", filling.FormHash, filling.Kind, filling.Place, filling.Time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture), filling.Phone] : Array.Empty<string>(),

        // And for what is neither a policy nor an interpretation nor a meeting nor an entry of the knowledge base.
        .. text.Policy is { } policy ? policy.Fields.Prepend("policy") : [],
        .. text.Interpretation is { } interpretation ? interpretation.Fields.Prepend("interpretation") : [],
        .. text.Meeting is { } meeting ? meeting.Fields.Prepend("meeting") : [],
        .. text.Knowledge is { } knowledge ? knowledge.Fields.Prepend("knowledge") : [],
    ];

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
