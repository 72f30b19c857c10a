using System.Net;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>A secrecy mark is stored from no field and from behind no tag (保守国家秘密法; R148).</summary>
public sealed class SecrecyFieldTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string New = "/staff/disclosures/new?organ=tc-d01&type=notice";

    [Theory]
    [InlineData("Summary", "机密★10年", BodyFormat.Markdown)]
    [InlineData("Source", "机密★10年", BodyFormat.Markdown)]
    [InlineData("LegalityNumber", "机密★10年", BodyFormat.Markdown)]
    [InlineData("Body", "<p>正文。</p><!-- 机密★10年 -->", BodyFormat.Html)]
    [InlineData("Body", "<p>正<b>机</b>密★10年</p>", BodyFormat.Html)]
    [InlineData("Body", "<p><img src=\"/files/x.png\" alt=\"机密★10年\"></p>", BodyFormat.Html)]
    public async Task A_secrecy_mark_is_refused_wherever_it_was_written(string field, string words, BodyFormat format)
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var form = (await clerk.OpenAsync(New)).Form("draft")
            .With(("Title", "关于密级标志的通知"), ("ColumnId", Columns.Notices.Id.ToString()), ("Body", "正文。"), ("Format", format.ToString()))
            .With((field, words));

        var answer = await clerk.SendAsync(form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("本稿没有保存任何内容", answer.MainText, StringComparison.Ordinal);
        Assert.Equal(0, await portal.AskAsync(db => db.Editions.CountAsync(edition => edition.Title == "关于密级标志的通知")));
    }
}
