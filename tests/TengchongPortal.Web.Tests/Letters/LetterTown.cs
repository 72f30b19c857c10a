using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Foundations.Clockwork;
using TengchongPortal.Web.Tests.Staff;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>The small city with a column for answers, clerks for letters in both departments and at the office, and citizens who write.</summary>
internal sealed class LetterTown : IAsyncDisposable
{
    public const string Text = "集镇到学校的一段路夜里没有灯，孩子看不清路，请来修一修。石榴巷口那一段尤其黑。";
    public const string Writer = "段誉之";
    public const string Phone = "13987654321";
    public const string Answer = "经现场查看，情况属实，原因是线路老化；已经更换线路和灯具，今后每月巡查一次。有疑问请联系市示例局，电话见本单位机构页。";

    public static readonly DateTimeOffset Start = new(2026, 3, 4, 1, 0, 0, TimeSpan.Zero);

    private LetterTown(PortalUnderTest portal) => Portal = portal;

    public PortalUnderTest Portal { get; }

    public FakeTimeProvider Clock => Portal.Clock!;

    /// <summary>Handles letters and drafts at the department; a colleague does the same.</summary>
    public StaffAccount Clerk { get; private set; } = null!;

    public StaffAccount Colleague { get; private set; } = null!;

    public StaffAccount Neighbour { get; private set; } = null!;

    public StaffAccount Office { get; private set; } = null!;

    public static async Task<LetterTown> OpenAsync(Action<PortalUnderTest>? change = null)
    {
        var portal = new PortalUnderTest(PortalStart.City) { Clock = new FakeTimeProvider(Start) };
        change?.Invoke(portal);
        await portal.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            db.Add(Column.Open(BeginCopy.ColumnKey, null, "咨询答复", "网上咨询事项的公开答复。", "", 30, OpenStage.Service));
            await db.SaveChangesAsync();
        });
        return new(portal)
        {
            Clerk = await portal.AddAsync("banxin", Organs.Department, null, StaffRole.LettersClerk, StaffRole.DraftingClerk),
            Colleague = await portal.AddAsync("tongban", Organs.Department, null, StaffRole.LettersClerk),
            Neighbour = await portal.AddAsync("linju", Organs.OtherDepartment, null, StaffRole.LettersClerk),
            Office = await portal.AddAsync("xinban", Organs.City, null, StaffRole.LettersClerk),
        };
    }

    /// <summary>Somebody writes by the page and keeps the browser with which they wrote.</summary>
    public async Task<Written> WriteAsync(LetterKind kind = LetterKind.Help, string? organ = "tc-d01", bool mayBePublished = true, string subject = "石榴巷路灯不亮")
    {
        var visitor = Portal.Visitor();
        var page = await visitor.OpenAsync("/letters/new");
        var receipt = await visitor.SendAsync(Filled(page, kind, organ, mayBePublished, subject), follow: true);
        Assert.Equal(HttpStatusCode.OK, receipt.Status);
        return new(visitor, receipt.ReceiptNumber, receipt.ReceiptCode, await IdOfAsync(receipt.ReceiptNumber), receipt);
    }

    /// <summary>A letter that comes in by the use case behind the page, for where many are needed.</summary>
    public Task<Guid> ReceiveAsync(LetterKind kind, string path, string subject, DateTimeOffset at) => Portal.InsideAsync(services => services.GetRequiredService<ReceiveLetter>().RunAsync(
        new(kind, path, new(subject, Text, "", Writer, Phone, ""), true, true), Guid.NewGuid(), at, CancellationToken.None));

    public static FilledForm Filled(Page page, LetterKind kind = LetterKind.Help, string? organ = "tc-d01", bool mayBePublished = true, string subject = "石榴巷路灯不亮") => page.Form("letter-form").With(
        ("Kind", kind.ToString()), ("Organ", organ ?? ""), ("Subject", subject), ("Text", Text), ("Place", "固东镇石榴巷"), ("Name", Writer), ("Phone", Phone),
        ("MayBeContacted", "True"), ("MayBePublished", mayBePublished ? "True" : "False"));

    /// <summary>A clerk takes a step by the page behind its button.</summary>
    public async Task<Page> TakeAsync(StaffAccount clerk, Guid letter, LetterAct act, params (string Name, string Value)[] fields) =>
        await Portal.SignedInAs(clerk.Id).SubmitAsync($"/staff/letters/{letter}/steps/{act}", fields);

    public async Task AnswerAsync(Guid letter)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await TakeAsync(Clerk, letter, LetterAct.Accept)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await TakeAsync(Clerk, letter, LetterAct.Answer, ("Words", Answer))).Status);
    }

    public Task<Letter> FindAsync(Guid id) => Portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Letters.WholeLetters().AsNoTracking().SingleAsync(letter => letter.Id == id));

    public async Task LookAsync()
    {
        using var clock = new LetterClock(Portal.Services.GetRequiredService<IServiceScopeFactory>(), Clock, NullLogger<LetterClock>.Instance);
        await clock.LookAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync() => await Portal.DisposeAsync();

    private Task<Guid> IdOfAsync(string number) => Portal.InsideAsync(services =>
        services.GetRequiredService<PortalDbContext>().Letters.Where(letter => letter.Number == Receipt.NumberOf(number)).Select(letter => letter.Id).SingleAsync());
}

/// <summary>A letter that was written, by whom, and with which receipt.</summary>
internal sealed record Written(Visitor Visitor, string Number, string Code, Guid Id, Page Receipt)
{
    public async Task<Page> SendAsync(string form, params (string Name, string Value)[] fields)
    {
        var page = await Visitor.OpenAsync("/letters/status");
        return await Visitor.SendAsync(page.Form(form).With(fields), follow: true);
    }
}
