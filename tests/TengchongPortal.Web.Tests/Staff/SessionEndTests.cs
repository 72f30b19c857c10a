using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>A session that ends while somebody types takes nothing with it: the answer carries what was typed and the way back in.</summary>
public sealed class SessionEndTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string New = "/staff/disclosures/new?organ=tc-d01&type=notice";
    private const string Body = "便民服务日在来凤广场举行。\n\n上午九时开始。";

    [Fact]
    public async Task A_draft_sent_after_the_end_is_sent_again_after_signing_in()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var sheet = (await clerk.OpenAsync(New)).Form("draft").With(("Title", "关于会话结束的通知"), ("ColumnId", Columns.Notices.Id.ToString()), ("Body", Body));
        var session = End(clerk);

        var answer = await clerk.SendAsync(sheet);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Contains("上午九时开始。", answer.TextOf("typed-texts"), StringComparison.Ordinal);
        Assert.Equal("/staff/sign-in", answer.Find("sign-in-beside")!.GetAttribute("href"));
        Assert.Equal(0, await CountAsync("关于会话结束的通知"));

        clerk.Cookies.Add(portal.ClientOptions.BaseAddress, session);
        Assert.Equal(HttpStatusCode.Found, (await clerk.SendAsync(answer.Form("send-again"))).Status);
        Assert.Equal(1, await CountAsync("关于会话结束的通知"));
    }

    [Fact]
    public async Task Another_person_cannot_send_the_form_but_reads_what_was_typed()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var sheet = (await clerk.OpenAsync(New)).Form("draft").With(("Title", "关于换人登录的通知"), ("Body", Body));
        End(clerk);
        var answer = await clerk.SendAsync(sheet);
        var other = portal.SignedInAs(People.Another(StaffRole.DraftingClerk));
        await other.OpenAsync("/staff");
        clerk.Cookies.Add(other.Cookies.GetAllCookies());

        var refused = await clerk.SendAsync(answer.Form("send-again"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("上午九时开始。", refused.TextOf("typed-texts"), StringComparison.Ordinal);
        Assert.False(refused.HasForm("send-again"));
        Assert.Equal(0, await CountAsync("关于换人登录的通知"));
    }

    [Fact]
    public async Task What_a_foreign_page_sends_is_not_offered_for_sending_again()
    {
        var answer = await portal.Visitor().PostBlindAsync("/staff/disclosures/new/tc-d01/notice", ("Title", "外来的内容"), ("Password", "secret-word-2019"));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.False(answer.HasForm("send-again"));
        Assert.DoesNotContain("secret-word", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_site_sends_is_not_shown_as_if_written_here()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/staff/disclosures/new/tc-d01/notice") { Content = new FormUrlEncodedContent([new("Title", "外站 送来的话")]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        var answer = await portal.Visitor().SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.DoesNotContain("外站", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_secret_of_a_form_is_called_a_password_so_that_no_page_hands_it_back()
    {
        var secrets = typeof(Program).Assembly.GetTypes().SelectMany(type => type.GetProperties())
            .Where(field => field.GetCustomAttributes<DataTypeAttribute>().Any(kind => kind.DataType == DataType.Password))
            .ToList();

        Assert.True(secrets.Count > 5, "No secrets were found: the question is not put.");
        Assert.All(secrets, field => Assert.Contains("Password", field.Name, StringComparison.Ordinal));
    }

    private static Cookie End(Visitor visitor)
    {
        var session = visitor.Cookies.GetAllCookies().Single(cookie => cookie.Name.EndsWith("-staff", StringComparison.Ordinal));
        var kept = new Cookie(session.Name, session.Value, session.Path);
        session.Expired = true;
        return kept;
    }

    private Task<int> CountAsync(string title) => portal.AskAsync(db => db.Editions.CountAsync(edition => edition.Title == title));
}
