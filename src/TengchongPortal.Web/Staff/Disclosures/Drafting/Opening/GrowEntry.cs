using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Letters.Copies;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Opening;

/// <summary>
/// Begins an entry of the knowledge base from what was said before: a published answer or interpretation, in the words that citizens read; or the answer to a
/// letter, covered, without a word of its writer.
/// </summary>
public sealed partial class GrowEntry(PortalDbContext db, PublicRegister register, CoveredAnswers answers, TimeProvider clock)
{
    private static readonly RelationKind[] _carried = [RelationKind.Answers, RelationKind.BasedOn];

    /// <summary>Lays it into an empty sheet; nothing happens where there is nothing to begin from.</summary>
    /// <returns>False where it begins from a letter whose writer does not agree to publication.</returns>
    public async Task<bool> FillAsync(DraftForm form, SheetBeginning beginning, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(beginning);
        form.MadeOn ??= ChinaTime.DayOf(clock.GetUtcNow());
        if (beginning.Letter is { } letter && await answers.FindAsync(letter, writer, ct) is { } covered)
        {
            await FromLetterAsync(form, covered, ct);
            return covered.MayBePublished;
        }

        if (beginning.Grown is { } document)
        {
            await FromRecordAsync(form, document, ct);
        }

        return true;
    }

    private async Task FromLetterAsync(DraftForm form, CoveredAnswer covered, CancellationToken ct)
    {
        if (covered.CopyDocumentId is { } copy && await FromRecordAsync(form, copy, ct))
        {
            return;
        }

        form.Body = covered.Words;
        form.Relations = covered.AboutDocumentId is { } policy ? [Row(RelationKind.Answers, policy)] : [];
        form.WithFreeRows();
    }

    private async Task<bool> FromRecordAsync(DraftForm form, Guid document, CancellationToken ct)
    {
        var edition = await register.Records.Where(record => record.DocumentId == document && record.Visibility == PublicVisibility.Shown).Select(record => (Guid?)record.EditionId).SingleOrDefaultAsync(ct) is { } id
            ? await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().SingleAsync(one => one.Id == id, ct)
            : null;
        if (edition is null || edition.Document.TypeKey == KnowledgeFacts.TypeKey)
        {
            return false;
        }

        var text = edition.Current.Text;
        var laid = InterpretationBody.Laid(text);
        (form.Title, form.Body, form.Format) = (QuestionOf(text.Title), AnswerOf(laid.Body), laid.Format);
        (form.Theme, form.Keywords, form.Audience) = (text.Theme, text.Keywords, text.Audience);
        form.Relations = [.. LinksOf(text, document).Distinct().Select(link => Row(link.Kind, link.Target))];
        form.WithFreeRows();
        return true;
    }

    // An interpretation is a source, and so is every policy that it explains or that a meeting dealt with; an answer hands its own sources on.
    private static IEnumerable<(RelationKind Kind, Guid Target)> LinksOf(RevisionText text, Guid document) => text.Interpretation is null
        ? text.Relations.Where(link => _carried.Contains(link.Kind)).Select(link => (link.Kind, link.TargetDocumentId))
            .Concat((text.Meeting?.Items ?? []).Select(item => item.Policy).OfType<Guid>().Select(policy => (RelationKind.Answers, policy))).Append((RelationKind.Related, document))
        : text.Relations.Where(link => link.Kind == RelationKind.Interprets).Select(link => (RelationKind.Answers, link.TargetDocumentId)).Prepend((RelationKind.Answers, document));

    private static RelationRow Row(RelationKind kind, Guid target) => new() { Kind = kind, Target = $"{target}" };

    private static string QuestionOf(string title) => Answered().Match(title) is { Success: true } match ? match.Groups["subject"].Value : title;

    private static string AnswerOf(string body) => body.Split("## 答复", 2) is [_, var answer] ? Greeting.LeftOutOf(answer.Trim()) : body;

    [GeneratedRegex("^关于“(?<subject>.+)”的答复$")]
    private static partial Regex Answered();
}
