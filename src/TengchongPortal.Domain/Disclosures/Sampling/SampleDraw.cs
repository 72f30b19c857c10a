using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace TengchongPortal.Domain.Disclosures.Sampling;

/// <summary>
/// The sample of what went out in a month by the standard route (workflow.md 3.4). The lots are digests of the texts and of the head of the
/// publication log when the month ended: nobody knows them while a text of the month can still go out, everybody draws the same afterwards,
/// and whoever draws chooses nothing.
/// </summary>
public static class SampleDraw
{
    /// <summary>The route whose texts the office does not see before they go out.</summary>
    public const string Route = "B";

    /// <summary>The share that no rule goes below (workflow.md 3.4).</summary>
    public const int LeastPercent = 10;

    /// <param name="percent">The share by the rule of the month; of few texts at least one is drawn.</param>
    /// <param name="logHead">Hash of the last leaf of the log in the month.</param>
    public static ImmutableArray<ReleasedText> Of(IEnumerable<ReleasedText> released, int percent, string logHead)
    {
        var lots = released.DistinctBy(text => text.EditionId).OrderBy(text => LotOf(text, logHead), StringComparer.Ordinal).ToList();
        return [.. lots.Take((int)Math.Ceiling(lots.Count * Math.Max(percent, LeastPercent) / 100m))];
    }

    private static string LotOf(ReleasedText text, string logHead) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"sample|{logHead}|{text.EditionId:N}|{text.Hash}")));
}

/// <param name="Hash">Content hash that was released.</param>
public sealed record ReleasedText(Guid EditionId, string Hash, DateTimeOffset ReleasedAt);
