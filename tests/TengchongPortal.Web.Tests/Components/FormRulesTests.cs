using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Components.Rules;
using TengchongPortal.Web.Tests.Letters;

namespace TengchongPortal.Web.Tests.Components;

/// <summary>R43: each form of citizens says by which rules it is dealt with and leads to their place in the register, the rule of participation among them.</summary>
public sealed class FormRulesTests(ReferencePortal portal) : IClassFixture<ReferencePortal>
{
    [Theory]
    [InlineData("/letters/new", "政府网站发展指引")]
    [InlineData("/letters/status", "政府网站发展指引")]
    [InlineData("/sticking-points/new", FormRulesViewComponent.Participation)]
    [InlineData("/site-errors/new", "政府网站与政务新媒体检查指标、监管工作年度考核指标")]
    public async Task Every_form_of_citizens_leads_to_the_rules_in_force_today(string form, string title)
    {
        var today = ChinaTime.DayOf(TimeProvider.System.GetUtcNow());
        var register = portal.Services.GetRequiredService<RuleRegister>();
        var links = (await portal.Visitor().OpenAsync(form)).Find("form-rules")!.QuerySelectorAll("a").ToDictionary(link => link.TextContent.Trim('《', '》'), link => link.GetAttribute("href")!);
        var rules = await portal.Visitor().OpenAsync("/rules");

        Assert.Contains(FormRulesViewComponent.Participation, links.Keys);
        Assert.Contains(title, links.Keys);
        Assert.All(links, link =>
        {
            var rule = Assert.Single(register.Rules, one => one.Title == link.Key && (one.To is not { } to || to >= today) && (one.From is not { } from || from <= today));
            Assert.Contains(rule.Title, rules.Document.GetElementById(link.Value.Split('#')[1])!.TextContent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task So_does_the_page_on_which_a_writer_rates_and_reopens()
    {
        await using var town = await LetterTown.OpenAsync();
        var letter = await town.WriteAsync();

        Assert.Contains(FormRulesViewComponent.Participation, (await letter.Visitor.OpenAsync("/letters/status")).TextOf("form-rules"), StringComparison.Ordinal);
    }
}
