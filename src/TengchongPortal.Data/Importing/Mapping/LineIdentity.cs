using System.Security.Cryptography;
using System.Text;
using TengchongPortal.Data.Importing.Lines;

namespace TengchongPortal.Data.Importing.Mapping;

/// <summary>
/// What makes a line the same line again: publisher and index number where there is one, else source address, title, date and body.
/// </summary>
/// <param name="Key">Prefix <c>i:</c> or <c>t:</c> and a SHA-256.</param>
/// <param name="Text">SHA-256 of what the line says; a numbered line with another text is a conflict.</param>
public sealed record LineIdentity(string Key, string Text)
{
    public static LineIdentity Of(ImportLine line, string organKey)
    {
        ArgumentNullException.ThrowIfNull(line);
        var key = line.IndexNumber.Length > 0
            ? $"i:{Hash([organKey, line.IndexNumber])}"
            : $"t:{Hash([line.SourceAddress, line.Title, line.PublishDate, line.Body])}";
        var further = line.Pairs.Concat(line.Entries.SelectMany(entry => entry)).SelectMany(pair => new[] { pair.Group, pair.Key, pair.Value });
        return new(key, Hash([line.Title, line.Body, line.Question, line.Answer, .. further]));
    }

    // Each part with its length before it, so that no two lists share a form.
    private static string Hash(IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var bytes in parts.Select(Encoding.UTF8.GetBytes))
        {
            hash.AppendData(Encoding.ASCII.GetBytes($"{bytes.Length}:"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
