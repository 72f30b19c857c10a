using TengchongPortal.Data.Warnings;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Warnings;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Staff.Disclosures.Steps;

namespace TengchongPortal.Web.Staff.Disclosures.Warnings;

/// <summary>Puts up what stands on the sheet, once the duty person has proven to be at the desk.</summary>
public sealed class PutUpFromSheet(PutUpWarning putUp, HandCheck hands, CurrentActor current)
{
    /// <exception cref="RuleBrokenException">With the objection of the lists, of the edition, or of the hand that acts.</exception>
    public async Task<Edition> RunAsync(WarningSheet sheet, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var actor = await current.RequireAsync();
        await hands.ConfirmAsync(actor, sheet.FormId, sheet.Form.Password);
        var (choice, form) = (sheet.Choice, sheet.Form);
        RuleBrokenException.Require(!sheet.IsUnseen, "warning.unseen", "所选内容与您核对过的成文不一致，请看清下面的成文，再按一次“发布预警”。");
        return await putUp.RunAsync(
            new(sheet.FormId, form.SeenHash, choice.Kind, choice.Place, WarningTimes.Read(choice.Time) ?? default, choice.Phone),
            new(EditorialEvent.PutUp, actor, current.Now)
            {
                FormKey = form.FormKey,
                ReasonCode = sheet.Reasons.Any(reason => reason.Code == form.ReasonCode) ? form.ReasonCode : "",
                Reason = form.Reason.Trim(),
            },
            current.Origin,
            ct);
    }
}
