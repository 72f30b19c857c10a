using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Citizens;
using TengchongPortal.Web.Tests.Staff.Accounts;

namespace TengchongPortal.Web.Tests.Staff.Organisations;

/// <summary>R110 at the screen: count, confirm what was counted, read the report; and what citizens find at the old addresses.</summary>
public sealed class MergerPageTests : IDisposable
{
    private const string Room = "/staff/mergers", Basis = "示例发〔2019〕1号《示例方案》";

    private static readonly Organ _a = Organs.Department, _b = Organs.OtherDepartment;

    private readonly PortalUnderTest _portal = new(PortalStart.City);

    private Visitor Admin => field ??= _portal.SignedInAs(StaffRole.SystemAdministrator);

    private DateOnly Today => ChinaTime.DayOf(_portal.Walk.Now);

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task The_report_is_shown_before_the_act_and_stays_readable_after_it()
    {
        var document = await _portal.DocumentAsync(EditorialState.Published, PortalCity.Notice());
        await _portal.AddAsync("clerk-a", _a, null, StaffRole.DraftingClerk);

        var plan = await PlanAsync();
        Assert.Equal(HttpStatusCode.OK, plan.Status);
        Assert.Contains("clerk-a（信息员）", plan.MainText, StringComparison.Ordinal);
        Assert.Equal(0, await _portal.ReadAsync(db => db.OrganMergers.CountAsync()));
        var done = await Admin.SendAsync(plan.Form("confirm-form"));

        Assert.Equal(Room, done.Location);
        foreach (var reader in new[] { StaffRole.SystemAdministrator, StaffRole.Supervisor, StaffRole.AuditAdministrator })
        {
            var report = (await _portal.SignedInAs(reader).OpenAsync(Room)).MainText;
            Assert.Contains($"{_a.Name}、{_b.Name}并入{Merging.Founded.Name}", report, StringComparison.Ordinal);
            Assert.Contains(Basis, report, StringComparison.Ordinal);
            Assert.Contains("账号11clerk-a", report, StringComparison.Ordinal);
        }

        Assert.Equal(["done"], await _portal.ReadAsync(db => db.AuditEntries.Where(entry => entry.Act == "MergeOrgans").Select(entry => entry.Result).ToListAsync()));
        Assert.NotEqual(Guid.Empty, document);
    }

    [Fact]
    public async Task What_changed_since_it_was_shown_is_shown_again_and_nothing_is_merged_unseen()
    {
        var plan = await PlanAsync();
        await _portal.AddAsync("late-clerk", _b, null, StaffRole.DraftingClerk);

        var stale = await Admin.SendAsync(plan.Form("confirm-form"));

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("还没有合并", stale.TextOf("stale"), StringComparison.Ordinal);
        Assert.Contains("late-clerk", stale.MainText, StringComparison.Ordinal);
        Assert.Equal(0, await _portal.ReadAsync(db => db.OrganMergers.CountAsync()));
        Assert.Equal(Room, (await Admin.SendAsync(stale.Form("confirm-form"))).Location);
    }

    [Fact]
    public async Task A_second_press_merges_nothing_again()
    {
        var form = (await PlanAsync()).Form("confirm-form");

        await Admin.SendAsync(form);
        var second = await Admin.SendAsync(form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.Status);
        Assert.Contains("已经撤销或者并入其他机构", second.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(2, await _portal.ReadAsync(db => db.OrganMergers.CountAsync()));
        Assert.Equal(1, await _portal.ReadAsync(db => db.Organs.CountAsync(organ => organ.Key == Merging.Founded.Key)));
    }

    [Fact]
    public async Task A_faulty_form_comes_back_with_a_sentence_and_what_was_typed()
    {
        var answer = await PlanAsync(("EffectiveOn", Today.AddDays(1).ToString("O", CultureInfo.InvariantCulture)), ("Basis", Basis));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("生效日期还没有到", answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Contains($"value=\"{Merging.Founded.Name}\"", WebUtility.HtmlDecode(answer.Text), StringComparison.Ordinal);
        var empty = await Admin.SendAsync((await Admin.OpenAsync($"{Room}/new")).Form("merger-form"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Contains("请选择至少一个被合并的机构", empty.TextOf("error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_administers_one_of_the_organs_only_merges_none()
    {
        var own = _portal.SignedInAs((await _portal.AddAsync("admin-a", _a, null, StaffRole.SystemAdministrator)).Id);
        Assert.DoesNotContain(_b.Name, (await own.OpenAsync($"{Room}/new")).MainText, StringComparison.Ordinal);

        var form = (await own.OpenAsync($"{Room}/new")).Form("merger-form").With(Fields()).With(("Predecessors", _a.Key), ("Predecessors", _b.Key));
        Assert.Equal(HttpStatusCode.Forbidden, (await own.SendAsync(form)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync($"{Room}/new")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _portal.SignedInAs(StaffRole.Supervisor).OpenAsync($"{Room}/new")).Status);
    }

    [Fact]
    public async Task Old_addresses_lead_on_and_every_record_is_found_under_the_name_of_its_day()
    {
        var document = await _portal.DocumentAsync(EditorialState.Published, PortalCity.Notice());
        var json = (await _portal.Visitor().OpenAsync($"/records/{document}.json")).Text;
        await ConfirmAsync();
        var citizen = _portal.Visitor();

        foreach (var address in new[] { $"/organs/{_a.Key}", $"/organs/{_a.Key}/place" })
        {
            var old = await citizen.OpenAsync(address);
            Assert.Equal((HttpStatusCode.MovedPermanently, $"/organs/{Merging.Founded.Key}"), (old.Status, old.Location));
        }

        var organ = await citizen.OpenAsync($"/organs/{Merging.Founded.Key}");
        Assert.Contains($"由{_a.Name}、{_b.Name}于{Today.Year}年{Today.Month}月{Today.Day}日合并组建（依据：{Basis}）", organ.TextOf("merger"), StringComparison.Ordinal);
        Assert.Contains($"{_a.Name}（1 条）", (await citizen.OpenAsync($"/catalogue?organ={Merging.Founded.Key}")).TextOf("predecessors"), StringComparison.Ordinal);
        var list = await citizen.OpenAsync($"/catalogue?organ={_a.Key}");
        Assert.Contains("已并入", list.TextOf("merged-into"), StringComparison.Ordinal);
        Assert.Contains(PortalCity.Notice().Title, list.MainText, StringComparison.Ordinal);
        var record = await citizen.OpenAsync($"/records/{document}");
        Assert.Contains(Merging.Founded.Name, record.TextOf("merged-into"), StringComparison.Ordinal);
        Assert.Contains(_a.Name, record.MainText, StringComparison.Ordinal);
        Assert.Equal(WithoutViews(json), WithoutViews((await citizen.OpenAsync($"/records/{document}.json")).Text));
        Assert.DoesNotContain($"/organs/{_a.Key}<", (await citizen.OpenAsync("/sitemap.xml?part=pages")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_put_to_work_at_an_organ_that_is_no_more()
    {
        await ConfirmAsync();

        Assert.DoesNotContain(_a.Name, (await Admin.OpenAsync("/staff/accounts/new")).MainText, StringComparison.Ordinal);
        Assert.DoesNotContain($"value=\"{_a.Key}\"", (await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync("/staff/disclosures/new")).Text, StringComparison.Ordinal);
        Assert.False((await _portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync($"/staff/organisations/{_a.Key}")).HasForm("responsibility-form"));
    }

    private static (string, string)[] Fields() =>
    [
        ("Name", Merging.Founded.Name), ("ShortName", Merging.Founded.ShortName), ("Kind", "Department"), ("Key", Merging.Founded.Key), ("IndexCode", Merging.Founded.IndexCode), ("Basis", Basis),
        ("EffectiveOn", "2019-01-01"),
    ];

    private static string WithoutViews(string json) => string.Join(',', json.Split(',').Where(part => !part.Contains("\"views\"", StringComparison.Ordinal)));

    private async Task<Page> PlanAsync(params (string, string)[] other)
    {
        var form = (await Admin.OpenAsync($"{Room}/new")).Form("merger-form");
        return await Admin.SendAsync(form.With([.. Fields()[..^2], ("Predecessors", _a.Key), ("Predecessors", _b.Key), .. other.Length > 0 ? other : [("EffectiveOn", Today.ToString("O", CultureInfo.InvariantCulture)), ("Basis", Basis)]]));
    }

    private async Task ConfirmAsync() => Assert.Equal(Room, (await Admin.SendAsync((await PlanAsync()).Form("confirm-form"))).Location);
}
