using System.Net;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Commands.Backups;
using TengchongPortal.Web.Tests.Staff.Accounts;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>The place to practise says what the real way says, and leaves nothing behind that could ever be seen (R140).</summary>
public sealed class PracticeTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string Sheet = "/staff/practice/notice";

    private static readonly byte[] _pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"u8.ToArray();

    [Fact]
    public async Task Somebody_without_a_role_writes_attaches_previews_and_sends_in_and_nothing_is_kept()
    {
        var learner = portal.SignedInAs(People.WithoutRole);
        Assert.NotNull((await learner.OpenAsync("/staff/practice")).Find("practice-types"));
        var form = (await learner.OpenAsync(Sheet)).Form(Sheet).With(Fields("关于举办练习活动的通知"));
        var before = await EverythingAsync();

        var preview = await learner.SendAsync((await learner.OpenAsync(Sheet)).Form(Sheet).With(Fields("关于举办练习活动的通知")).Press("预览"));
        var outcome = await learner.SendAsync(form.Attach("Attachments", "安排.pdf", _pdf, "application/pdf"));

        Assert.NotNull(preview.Find("preview-screen"));
        Assert.Equal(HttpStatusCode.OK, outcome.Status);
        Assert.StartsWith("初审", outcome.TextOf("practice-stages"), StringComparison.Ordinal);
        Assert.Contains("2020-01-08", outcome.TextOf("practice-owed"), StringComparison.Ordinal);
        Assert.NotNull(outcome.Find("preview-screen"));
        Assert.Equal(before, await EverythingAsync());
    }

    [Theory]
    [InlineData("Title", "", "标题")]
    [InlineData("Body", "秘密★5年\n\n正文。", "秘密")]
    [InlineData("Body", "联系人身份证号 11010519491231002X。", "身份号码")]
    [InlineData("Theme", "no-such-theme", "主题分类")]
    public async Task What_would_be_refused_is_refused_with_its_reason_and_what_was_typed_stays(string field, string value, string said)
    {
        var learner = portal.SignedInAs(People.WithoutRole);
        await learner.OpenAsync(Sheet);
        var before = await EverythingAsync();

        var answer = await learner.SubmitAsync(Sheet, [.. Fields("关于练习退回的通知").Where(one => one.Name != field), (field, value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(said, answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal("概述一句。", answer.Form(Sheet)["Summary"][0]);
        Assert.Equal(before, await EverythingAsync());
    }

    [Fact]
    public async Task A_flag_shows_the_stricter_way()
    {
        var outcome = await portal.SignedInAs(People.WithoutRole).SubmitAsync(Sheet, [.. Fields("关于一项重要信息的通知"), ("Flags", "class-a")]);

        Assert.Contains("主要负责人签发", outcome.TextOf("practice-stages"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_that_does_not_exist_is_no_place_to_practise() =>
        Assert.Equal(HttpStatusCode.NotFound, (await portal.SignedInAs(People.WithoutRole).OpenAsync("/staff/practice/nothing")).Status);

    private static (string Name, string Value)[] Fields(string title) =>
    [
        ("Title", title), ("Summary", "概述一句。"), ("ColumnId", Columns.Notices.Id.ToString()), ("MadeOn", "2019-12-10"),
        ("Theme", "1601"), ("Genre", "05"), ("Body", "为方便群众办事，定于本月第一个星期三集中提供咨询服务。"),
    ];

    /// <summary>How many rows stand in each table, and which files lie in the store; what the sign-in itself writes was written before.</summary>
    private async Task<string> EverythingAsync()
    {
        var database = Path.Combine(portal.Root, "portal.db");
        var tables = await portal.ReadAsync(db => Task.FromResult(db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList()));
        var rows = tables.Select(table => $"{table} {StoreFile.Ask(database, $"SELECT COUNT(*) FROM \"{table}\"").Single()}");
        var files = Directory.EnumerateFiles(portal.Root, "*", SearchOption.AllDirectories).Where(file => !Path.GetFileName(file).StartsWith("portal", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return string.Join('\n', [.. rows, .. files]);
    }
}
