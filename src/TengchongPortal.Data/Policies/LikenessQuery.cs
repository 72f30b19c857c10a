using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.FullText;
using TengchongPortal.Data.Rendering;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Comparing;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Rules;

namespace TengchongPortal.Data.Policies;

/// <summary>
/// How much of an interpretation stands in its policy word for word (R44): its main content, its body, and all its words together, the most of them,
/// against the text of the policy and what can be read of its attachments.
/// </summary>
public sealed class LikenessQuery(PortalDbContext db, RuleBook rules, ContentRenderer renderer, AttachmentWords words, KnownLikeness known)
{
    private const string Rule = "interpretation.likeness";

    /// <returns>Null where nothing explains, or no rule asks for it.</returns>
    public async Task<Likeness?> RunAsync(Edition edition, bool isInterpretation, PolicyPackage? package, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var explaining = isInterpretation ? [edition] : package?.Travellers ?? ImmutableArray<Edition>.Empty;
        return rules.Find(Rule, ChinaTime.DayOf(now)) is { } rule && !explaining.IsEmpty && edition.State.IsOpen() && await PolicyAsync(edition, isInterpretation, package, ct) is { } policy
            ? new(explaining.Max(one => known.Of(one.CurrentHash, policy.Hash, () => Share(one.Current.Text, policy.Read()))), rule.Whole)
            : null;
    }

    private int Share(RevisionText explaining, string policy)
    {
        var (body, facts) = (Plain(explaining), explaining.Interpretation ?? new());
        return new[] { facts.Content, body, string.Join('\n', facts.Elements.Select(element => element.Words).Append(body)) }.Max(part => Likeness.Between(part, policy));
    }

    private async Task<PolicyWords?> PolicyAsync(Edition edition, bool isInterpretation, PolicyPackage? package, CancellationToken ct)
    {
        if (package is { Lead: { Current.Content: not null } lead })
        {
            var text = lead.Current.Text;
            return new(lead.CurrentHash, () => Together(Plain(text), text.Files.Select(words.OfDraft)));
        }

        return isInterpretation && edition.ExplainsDocumentId is { } policy && await db.PublicRecords.AsNoTracking().FirstOrDefaultAsync(record => record.DocumentId == policy && record.IsCurrent, ct) is { } shown
            ? new(shown.ContentHash, () => Together(shown.BodyText, db.PublicFiles.AsNoTracking().Where(file => file.RecordSequence == shown.Sequence).AsEnumerable().Select(words.Of)))
            : null;
    }

    private string Plain(RevisionText text) => text.Format == BodyFormat.Html && text.Body.Length <= ContentRenderer.MaxLength ? renderer.SanitiseHtml(text.Body).PlainText : text.Body;

    private static string Together(string body, IEnumerable<FileWords?> files) => string.Join('\n', files.OfType<FileWords>().Select(file => file.Text).Prepend(body));

    private sealed record PolicyWords(string Hash, Func<string> Read);
}

/// <summary>Shares that were measured before. Two hashes name two texts with their attachments, so what was measured once holds; attachments are not read again.</summary>
public sealed class KnownLikeness
{
    private const int MostKept = 2_000;

    private readonly ConcurrentDictionary<(string Explaining, string Policy), int> _known = new();

    public int Of(string explaining, string policy, Func<int> measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        if (_known.Count > MostKept)
        {
            _known.Clear();
        }

        return _known.GetOrAdd((explaining, policy), _ => measure());
    }
}
