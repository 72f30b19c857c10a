using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.SiteErrors;

/// <summary>The ledger of reported errors (R114): each report once, each step with its audit line.</summary>
public sealed class SiteErrorBook(PortalDbContext db, PortalTransactions transactions, AuditedWrites writes, TextChecker checker)
{
    /// <returns>The report; that of before when the same form says the same again; a form that went back and says something else is another report.</returns>
    /// <exception cref="RuleBrokenException"><c>site-error.words</c>.</exception>
    public async Task<SiteError> ReportAsync(SiteErrorWords words, Guid formKey, DateTimeOffset now, CancellationToken ct)
    {
        try
        {
            return await RunAsync();
        }
        catch (DbUpdateException lost) when (LostRaces.IsBehind(lost))
        {
            // Two servers took the two clicks, or two reports drew one number: the second try finds the report, or draws another.
            return await RunAsync();
        }

        Task<SiteError> RunAsync() => transactions.RunAsync(
            async token =>
            {
                var before = await db.SiteErrors.SingleOrDefaultAsync(one => one.FormKey == formKey, token);
                return before is not null && before.Says(words)
                    ? before
                    : db.SiteErrors.Add(SiteError.Report(words, before is null ? formKey : Guid.CreateVersion7(now), now, Receipt.Written(Receipt.DrawNumber(now)))).Entity;
            },
            ct);
    }

    /// <summary>Takes over what an office above handed down; a number that is known already is passed over.</summary>
    /// <returns>How many were new.</returns>
    public Task<int> HandDownAsync(IReadOnlyList<(string Number, DateTimeOffset At, SiteErrorWords Words)> reports, Actor person, DateTimeOffset now, string origin, CancellationToken ct) =>
        writes.RunAsync(new AuditLine(now, person.Id, person.Name, "ImportSiteErrors", $"{reports.Count}", origin, AuditLine.Done), async token =>
        {
            var numbers = reports.Select(one => one.Number).ToList();
            var known = await db.SiteErrors.Where(one => numbers.Contains(one.SourceNumber)).Select(one => one.SourceNumber).ToListAsync(token);
            var fresh = reports.Where(one => !known.Contains(one.Number)).DistinctBy(one => one.Number).Select(one => SiteError.HandDown(one.Words, one.Number, one.At, Receipt.Written(Receipt.DrawNumber(one.At)))).ToList();
            db.SiteErrors.AddRange(fresh);
            return fresh.Count;
        }, ct);

    /// <exception cref="RuleBrokenException"><c>unknown</c>, <c>site-error.personal</c> and the refusals of <see cref="SiteError.Take"/>.</exception>
    public Task<SiteError> TakeAsync(Guid id, SiteErrorAct act, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(act);
        return writes.RunAsync(AuditLine.By(act.Person, $"SiteError{act.Event}", id, act.At, origin), async token =>
        {
            var report = await db.SiteErrors.Include(one => one.Lines).SingleOrDefaultAsync(one => one.Id == id, token) ?? throw new RuleBrokenException(EditionGuards.Unknown, "没有这件纠错。");
            RuleBrokenException.Require(!checker.Check(new CheckedText(act.Note, TextKind.Draft)).NamesPerson, "site-error.personal", "办理结果会公开，里面有像身份证号、手机号或者银行卡号的数字，请略去。");
            report.Take(await CheckedAsync(act, report, token));
            return report;
        }, ct);
    }

    /// <summary>With whether citizens read another text there than when the error was reported, and which edition that is.</summary>
    private async Task<SiteErrorAct> CheckedAsync(SiteErrorAct act, SiteError report, CancellationToken ct)
    {
        if (report.DocumentId is not { } document)
        {
            return act;
        }

        var shown = await db.PublicRecords.Where(record => record.DocumentId == document && record.IsCurrent && record.Visibility == PublicVisibility.Shown)
            .OrderByDescending(record => record.Sequence).Select(record => new { record.EditionId, record.ReleasedAt }).FirstOrDefaultAsync(ct);
        return act with { HasChanged = shown is null || shown.ReleasedAt > report.ReportedAt, EditionId = shown?.ReleasedAt > report.ReportedAt ? shown?.EditionId : null };
    }
}
