using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Web.Components.Times;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Disclosures.SignOff;

/// <summary>Makes the sign-off sheet of an edition from its record book; nothing of it is kept, so it cannot differ.</summary>
public sealed class SheetQuery(PortalDbContext db, ReferenceBook book, SheetThings things)
{
    public async Task<SheetPage> RunAsync(Edition edition, string? typed, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var document = edition.Document;
        var sheet = SignOffSheet.Of(edition, book.Routes, await BatchAsync(edition, ct));
        var organ = await db.Organs.Where(one => one.Id == document.OrganId).Select(one => one.Name).SingleAsync(ct);
        var route = edition.Plan is { } plan ? book.Routes.Routes.FirstOrDefault(one => one.Code == plan.Key && one.Version == plan.Version)?.Name ?? plan.Key : "尚未送审";
        return new(sheet, edition.Title, document.IndexNumber ?? "", organ, book.Contracts.Find(document.TypeKey)?.Name ?? document.TypeKey, route, typed, typed is null ? null : sheet.IsCode(typed))
        {
            Files = edition.Current.Content is null ? [] : edition.Current.Text.Files,
            Things = await things.RunAsync(edition, ct),
            Rows = [.. sheet.Gates.Select(gate => new SheetRow(gate, AnswersOf(gate.Signature)))],
            Proofs = [.. sheet.Proofs.Select(proof => new SheetProofRow(book.Checklists.FirstOrDefault(list => list.Code == proof.Code)?.Label ?? proof.Code, WordsOf(sheet, proof)))],
        };
    }

    private async Task<string> BatchAsync(Edition edition, CancellationToken ct)
    {
        var batch = edition.Document.BatchId is not { } id ? null : await db.ImportBatches.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct);
        return batch is null || edition.Plan is not { IsCarriedOver: true }
            ? ""
            : $"存量迁移批次 {batch.Id}，文件 {batch.FileName}（SHA-256 {batch.FileSha256}），经办 {batch.Operator}，{ChinaClock.Second(batch.StartedAt)}";
    }

    private string WordsOf(SignOffSheet sheet, SheetProof proof) => (proof, sheet.SignatureOf(proof)) switch
    {
        ({ Cites.Length: > 0 }, _) => $"引用：{book.Routes.CitationLabel(proof.Cites)}{(sheet.Batch.Length > 0 ? $"（{sheet.Batch}）" : "")}",
        (_, { } signature) => $"{proof.Gate!.Value.Label} {signature.PersonName}，{ChinaClock.Second(signature.SignedAt)}",
        ({ Gate: { } gate }, null) => $"{gate.Label}尚未签字",
        _ => "未定",
    };

    private ImmutableArray<SheetAnswer> AnswersOf(Signature? signature)
    {
        if (signature is null)
        {
            return [];
        }

        var answers = ChecklistAnswers.FromJson(signature.Checklist);
        var texts = book.Checklists.SelectMany(list => list.Questions).ToLookup(question => question.Code, question => question.Text);
        return [.. answers.Asked.Select(code => new SheetAnswer(texts[code].FirstOrDefault() ?? code, answers.Yes.Contains(code)))];
    }
}
