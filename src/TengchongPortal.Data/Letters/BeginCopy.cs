using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Trust;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Letters;

/// <summary>
/// Begins the public copy of an answered letter: a text of its own, on the route for letters (L), which people write, check and sign like every
/// other text. The original stays sealed and the private answer as it went out.
/// </summary>
public sealed class BeginCopy(PortalDbContext db, AuditedWrites writes, CopyWords copies, LetterTerms terms, HashChains chains)
{
    public const string TypeKey = "consultation_answer";

    public const string ColumnKey = "zxdf";

    private const string Genre = "29";

    /// <returns>The id of the edition that was opened.</returns>
    /// <exception cref="RuleBrokenException">Whatever refuses the step, or <c>workflow.capability</c> for who does not draft at the organ.</exception>
    public Task<Guid> RunAsync(Guid id, long? seenVersion, Actor actor, DateTimeOffset at, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return writes.RunAsync(
            AuditLine.By(actor, $"Letter{LetterAct.OpenCopy}", id, at, origin),
            async token =>
            {
                var letter = await db.Letters.WholeLetters().SingleOrDefaultAsync(one => one.Id == id, token) is { } found && found.IsOpenTo(actor) ? found : throw new RuleBrokenException("unknown", "没有找到这件来信。");
                letter.Take(new(LetterAct.OpenCopy, actor, at) { SeenVersion = seenVersion }, new(terms));
                var edition = await StartAsync(letter, new(EditorialEvent.Create, actor, at), token);
                letter.NameCopy(edition.DocumentId);
                await chains.AppendAsync(AuditLine.By(actor, nameof(EditorialEvent.Create), edition.Id, at, origin), token);
                return edition.Id;
            },
            ct);
    }

    private async Task<Edition> StartAsync(Letter letter, EditorialAct act, CancellationToken ct)
    {
        var organ = await Successions.LivingAsync(db, await db.Organs.SingleAsync(one => one.Path == letter.OrganPath, ct), ct);
        var column = await db.Columns.Where(one => one.Key == ColumnKey).Select(one => one.Id).SingleAsync(ct);
        var text = await copies.OfAsync(letter, column, ct);
        var edition = Document.StartDraft(organ, TypeKey, text with { Genre = Genre }, act);
        db.Editions.Add(edition);
        return edition;
    }
}
