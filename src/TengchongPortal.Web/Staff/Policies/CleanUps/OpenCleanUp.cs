using System.Collections.Immutable;
using TengchongPortal.Data.Policies;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Policies.CleanUps;

/// <summary>Makes the draft of the lists from a filled sheet.</summary>
public sealed class OpenCleanUp(CleanUpBook book, CurrentActor current)
{
    private const int Named = 3;

    /// <returns>The edition to go on with.</returns>
    /// <exception cref="RuleBrokenException"><c>cleanup.left</c>: documents without a finding; <c>cleanup.none</c>: nothing is in the clean-up, and nothing lapsed; <c>cleanup.spent</c>: the sheet opened a draft already, and now brings another text.</exception>
    public async Task<Guid> RunAsync(CleanUpPage page, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(page);
        var left = page.Documents.Where(one => page.ChoiceOf(one)?.Finding is null).ToList();
        RuleBrokenException.Require(
            left.Count == 0 || page.Form.Rest != RestOfCleanUp.AskForEach,
            "cleanup.left",
            $"还有 {left.Count} 件没有选清理结果：{string.Join("、", left.Take(Named).Select(one => $"《{one.Title}》"))}{(left.Count > Named ? "等" : "")}。请逐件选定，或者写明没有选的怎样处理。");
        var found = FoundBy(page);
        RuleBrokenException.Require(found.Length + page.Lapsed.Count > 0, "cleanup.none", "没有一件文件列入本次清理，请至少选定一件的清理结果。");
        try
        {
            var act = new EditorialAct(EditorialEvent.Create, await current.RequireAsync(), current.Now) { FormKey = page.Form.FormKey };
            return (await book.OpenAsync(page.OrganKey, page.Form.Title!.Trim(), found, [.. page.Lapsed], act, current.Origin, ct)).Id;
        }
        catch (RuleBrokenException spent) when (spent.Rule == DraftBook.SpentForm)
        {
            page.Form.FormKey = Guid.CreateVersion7();
            throw new RuleBrokenException("cleanup.spent", spent.Message);
        }
    }

    private static ImmutableArray<CleanedDocument> FoundBy(CleanUpPage page) =>
    [
        .. from document in page.Documents
           let finding = page.ChoiceOf(document)?.Finding ?? (page.Form.Rest == RestOfCleanUp.Stands ? CleanUpFinding.Stands : null)
           where finding is not null
           select new CleanedDocument(document.DocumentId, document.Title, document.Number, finding.Value),
    ];
}
