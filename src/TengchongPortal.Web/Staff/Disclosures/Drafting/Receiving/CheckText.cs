using System.Collections.Immutable;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;

/// <summary>Has the checker read a text before anything of it is stored. A secrecy mark ends the way here (保守国家秘密法; workflow.md 3.5).</summary>
public sealed class CheckText(EditionChecks checks)
{
    public async Task<ImmutableArray<Finding>> RunAsync(RevisionText text, CancellationToken ct) =>
        (await checks.ReportAsync(text, TextKind.Draft, ct)).Findings;

    /// <summary>The first secrecy mark among the words of an attachment.</summary>
    public async Task<Refusal?> SecrecyStopAsync(string words, CancellationToken ct)
    {
        var report = await checks.ReportAsync(new RevisionText { Title = "", ColumnId = Guid.Empty, Body = words }, TextKind.Draft, ct);
        return report.SecrecyStops.Select(stop => new Refusal(stop.Code, $"“{stop.Text}”：{stop.Rule}")).FirstOrDefault();
    }

    public async Task<ImmutableArray<DraftFault>> SecrecyFaultsAsync(RevisionText text, CancellationToken ct)
    {
        var report = await checks.ReportAsync(text, TextKind.Draft, ct);
        return [.. report.SecrecyStops.Select(stop => new DraftFault(stop.Field, $"第{stop.Line}行“{stop.Text}”：{stop.Rule}本稿没有保存任何内容。"))];
    }
}
