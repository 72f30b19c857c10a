using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Organisations.Lines;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Staff.Accounts;

namespace TengchongPortal.Web.Tests.Staff.Organisations;

/// <summary>One number for everything: lines are stated by one, confirmed by a second, and the pages of contacts obey the register (R134).</summary>
public sealed class PhoneLineTests : IDisposable
{
    private const string Room = "/staff/phone-lines", Page = "/phone-lines";

    private static readonly (string Name, string Value)[] _line =
    [
        ("Number", "１２３１６"), ("Name", "三农服务热线"), ("Organ", "tc-d01"), ("Standing", nameof(LineStanding.Merged)), ("Reason", "并入12345，拨打12345即可。"), ("Basis", "示例发〔2026〕3号"),
    ];

    private readonly PortalUnderTest _portal = new(PortalStart.City);

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Everybody_reads_the_one_number_what_is_kept_with_its_reason_and_what_was_merged()
    {
        var page = await _portal.Visitor().OpenAsync(Page);

        Assert.Contains("12345", page.TextOf("single-line"), StringComparison.Ordinal);
        Assert.Contains("专业性强", page.TextOf("told-lines"), StringComparison.Ordinal);
        Assert.Contains("12319", page.TextOf("gone-lines"), StringComparison.Ordinal);
        Assert.Null(page.Find("gone-lines")!.QuerySelector("a[href^='tel:']"));
        Assert.Contains((await _portal.Visitor().OpenAsync("/")).Document.QuerySelectorAll("footer a"), link => link.GetAttribute("href") == Page);
    }

    [Fact]
    public async Task What_a_clerk_states_holds_once_another_of_the_office_has_confirmed_it()
    {
        var (clerk, editor) = (_portal.SignedInAs((await _portal.AddAsync("line-clerk", Organs.Department, null, StaffRole.DraftingClerk)).Id), _portal.SignedInAs(StaffRole.OfficeEditor));
        Assert.Equal(HttpStatusCode.Found, (await clerk.SubmitAsync(Room, _line)).Status);
        Assert.DoesNotContain("12316", (await _portal.Visitor().OpenAsync(Page)).Text, StringComparison.Ordinal);
        Assert.False((await clerk.OpenAsync(Room)).HasForm("confirm-form"));
        var id = await NewestAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.InsistAsync($"{Room}/{id}/confirm")).Status);

        Assert.Equal(HttpStatusCode.Found, (await editor.SendAsync((await editor.OpenAsync(Room)).Form("confirm-form"))).Status);

        Assert.Contains("12316", (await _portal.Visitor().OpenAsync(Page)).TextOf("gone-lines"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await editor.InsistAsync($"{Room}/{id}/confirm")).Status);
        Assert.Equal(["lines.capability", "done", "lines.decided"], await _portal.AuditAsync("PhoneLineConfirm", id));
    }

    [Theory]
    [InlineData("Number", "13800138000", "个人手机号码")]
    [InlineData("Number", "电话", "号码应写作")]
    [InlineData("Standing", nameof(LineStanding.Unified), "统一号码只有一个")]
    [InlineData("Basis", "", "依据")]
    [InlineData("Organ", "", "主管单位")]
    public async Task What_is_wrong_is_said_and_what_was_typed_stays(string field, string typed, string told)
    {
        var editor = _portal.SignedInAs(StaffRole.OfficeEditor);

        var answer = await editor.SubmitAsync(Room, [.. _line.Where(one => one.Name != field), (field, typed)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(told, answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal("三农服务热线", answer.Form("line-form")["Name"][0]);
        Assert.Equal(0, await _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().PhoneLineEntries.CountAsync()));
    }

    [Fact]
    public async Task A_merged_number_is_no_office_telephone_and_pages_tell_the_one_number_instead_of_one_that_was_merged_later()
    {
        var (clerk, head, editor) = (await _portal.AddAsync("line-clerk", Organs.Department, null, StaffRole.DraftingClerk), _portal.SignedInAs(StaffRole.UnitReviewer), _portal.SignedInAs(StaffRole.OfficeEditor));
        var writer = _portal.SignedInAs(clerk.Id);
        (string, string)[] stated = [("OfficeName", "示例局办公室"), ("Phone", "12319"), ("FullTime", "0"), ("PartTime", "1")];
        var refused = await writer.SubmitAsync("/staff/organisations/tc-d01", stated);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("已经并入", refused.TextOf("error-summary"), StringComparison.Ordinal);

        await writer.SubmitAsync("/staff/organisations/tc-d01", [stated[0], ("Phone", "12316"), stated[2], stated[3]]);
        var office = await _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().ResponsibilityEntries.Select(entry => entry.Id).SingleAsync());
        await head.InsistAsync($"/staff/organisations/tc-d01/{office}/confirm");
        Assert.Contains("12316", (await _portal.Visitor().OpenAsync("/organs/contacts")).TextOf("contacts"), StringComparison.Ordinal);

        await writer.SubmitAsync(Room, _line);
        await editor.SendAsync((await editor.OpenAsync(Room)).Form("confirm-form"));

        foreach (var address in new[] { "/organs/contacts", "/organs/tc-d01" })
        {
            var page = await _portal.Visitor().OpenAsync(address);
            Assert.DoesNotContain("12316", page.Text, StringComparison.Ordinal);
            Assert.Contains("12345", page.MainText, StringComparison.Ordinal);
        }

        Assert.Contains("示例局的办公电话", (await editor.OpenAsync(Room)).TextOf("phone-faults"), StringComparison.Ordinal);
    }

    private Task<Guid> NewestAsync() => _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().PhoneLineEntries.OrderByDescending(entry => entry.EnteredAt).Select(entry => entry.Id).FirstAsync());
}
