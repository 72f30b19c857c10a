using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>Holds everything that tells of the duty to interpret one policy against what is owed by the words of the rule: its rows, its page, the waiting list, the audit log.</summary>
internal sealed class PackageLook(PortalUnderTest portal, Guid policy, OwedTerms owed)
{
    private const string OnPage = "interpretation-duty";

    public async Task AgreeAsync(bool isRead, bool isExempt, int explaining, DateTimeOffset now)
    {
        await portal.InsideAsync(services => services.GetRequiredService<BreachBook>().NoteAsync(now, CancellationToken.None));
        await RowsAgreeAsync(now);
        await PageAgreesAsync(isRead, isExempt, explaining, now);
        await ListAgreesAsync(isRead, now);
        await AuditAgreesAsync(now);
    }

    private async Task RowsAgreeAsync(DateTimeOffset now)
    {
        var rows = await portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().InterpretationDuties.AsNoTracking().Where(duty => duty.PolicyDocumentId == policy).OrderBy(duty => duty.OpenedAt).ToListAsync());
        Assert.Equal(owed.All.Select(term => Told(term.From, term.Until, term.Until is null ? null : term.WasExplained, term.IsBreachedAt(now))), rows.Select(duty => Told(duty.OpenedAt, duty.ClosedAt, duty.Outcome is { } outcome ? outcome == DutyOutcome.Met : null, duty.BreachedAt is not null)));
    }

    private async Task PageAgreesAsync(bool isRead, bool isExempt, int explaining, DateTimeOffset now)
    {
        var page = await portal.Visitor().OpenAsync($"/records/{policy}");
        if (!isRead)
        {
            Assert.Empty(page.FindAll(OnPage));
            return;
        }

        var notices = page.FindAll(OnPage).Select(notice => notice.TextContent).ToList();
        var closed = owed.All.Where(term => term.Until is not null && term.IsBreachedAt(now)).ToList();
        Assert.Equal(closed.Count + (owed.Running is null ? 0 : 1), notices.Count);
        Assert.Equal(closed.Select(term => term.Rule).Order(StringComparer.Ordinal), notices.Skip(owed.Running is null ? 0 : 1).Select(RuleIn).Order(StringComparer.Ordinal));
        Assert.Equal((isExempt ? 1 : 0, explaining), (page.FindAll("exempt").Count, page.FindAll("interpretation").Count));
        if (owed.Running is { } running)
        {
            Assert.Contains(running.IsBreachedAt(now) ? "逾期未发布" : "即将发布", notices[0], StringComparison.Ordinal);
            Assert.Equal(running.Rule, RuleIn(notices[0]));
        }
    }

    private async Task ListAgreesAsync(bool isRead, DateTimeOffset now)
    {
        var list = (await portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/policies")).Find("owed-interpretations")?.TextContent ?? "";
        Assert.Equal(isRead && owed.Running is not null, list.Contains(PackageSteps.Title, StringComparison.Ordinal));
        Assert.Equal(isRead && owed.Running?.IsBreachedAt(now) == true, list.Contains("解读逾期", StringComparison.Ordinal));
    }

    private async Task AuditAgreesAsync(DateTimeOffset now)
    {
        var id = policy.ToString();
        var lines = await portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().AuditEntries.CountAsync(line => line.Act == "InterpretationBreached" && line.ObjectId == id));
        Assert.Equal(owed.All.Count(term => term.IsBreachedAt(now)), lines);
    }

    private static string Told(DateTimeOffset from, DateTimeOffset? until, bool? wasExplained, bool isBreached) =>
        string.Create(CultureInfo.InvariantCulture, $"{from.UtcDateTime:s} {until?.UtcDateTime:s} {wasExplained} {isBreached}");

    private static string RuleIn(string notice) => notice.Contains("云政办发〔2023〕13号", StringComparison.Ordinal) ? "云政办发〔2023〕13号" : notice.Contains("政策文件解读工作实施办法", StringComparison.Ordinal) ? "政策文件解读工作实施办法" : notice;
}
