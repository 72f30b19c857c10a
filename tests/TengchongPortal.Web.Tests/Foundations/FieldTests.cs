using System.Net;
using System.Text.RegularExpressions;

namespace TengchongPortal.Web.Tests.Foundations;

/// <summary>Label, hint, fault and control of the specimen form, empty and refused.</summary>
public sealed partial class FieldTests(ProbePortal portal) : IClassFixture<ProbePortal>
{
    [Fact]
    public async Task A_field_ties_label_hint_and_control_together()
    {
        var page = await portal.Anybody().GetStringAsync("/specimen");

        Assert.Contains("<label for=\"Name\">姓名</label>", page, StringComparison.Ordinal);
        Assert.Contains("id=\"Name-hint\"", page, StringComparison.Ordinal);
        Assert.Matches("<input [^>]*aria-describedby=\"Name-hint\"[^>]*aria-required=\"true\"[^>]*autocomplete=\"name\"", page);
        Assert.Contains("电子邮箱<span class=\"field-optional\">（选填）</span>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Email", "<input [^>]*id=\"Email\"[^>]*type=\"email\"")]
    [InlineData("Body", "<textarea [^>]*id=\"Body\"")]
    [InlineData("MadeOn", "<input [^>]*id=\"MadeOn\"[^>]*type=\"date\"")]
    [InlineData("Openness", "<select [^>]*id=\"Openness\"")]
    [InlineData("Themes", "<input [^>]*id=\"Themes\"[^>]*type=\"checkbox\"")]
    [InlineData("Delivery", "<input [^>]*id=\"Delivery\"[^>]*type=\"radio\"")]
    [InlineData("Copies", "<input [^>]*id=\"Copies\"[^>]*inputmode=\"numeric\"")]
    [InlineData("Files", "<input [^>]*id=\"Files\"[^>]*multiple=\"multiple\"[^>]*type=\"file\"")]
    [InlineData("Checked", "<input [^>]*id=\"Checked\"[^>]*type=\"checkbox\"")]
    public async Task The_control_follows_the_property(string name, string markup)
    {
        var page = await portal.Anybody().GetStringAsync("/specimen");

        Assert.Matches(markup, page);
        Assert.Single(Regex.Matches(page, $" id=\"{name}\""));
    }

    [Fact]
    public async Task A_refused_form_comes_back_with_everything_typed()
    {
        var page = await RefusedAsync(new() { ["Email"] = "不是邮箱", ["Body"] = "太短", ["Openness"] = "b", ["Themes"] = "c", ["Delivery"] = "c", ["Copies"] = "99" });

        Assert.Contains("value=\"不是邮箱\"", page, StringComparison.Ordinal);
        Assert.Matches("<textarea[^>]*>\\s*太短</textarea>", page);
        Assert.Matches("<option[^>]*selected=\"selected\"[^>]*value=\"b\"|<option[^>]*value=\"b\"[^>]*selected", page);
        Assert.Matches("<input [^>]*checked=\"checked\"[^>]*name=\"Themes\"[^>]*value=\"c\"", page);
        Assert.Matches("<input [^>]*checked=\"checked\"[^>]*name=\"Delivery\"[^>]*value=\"c\"", page);
        Assert.Contains("value=\"99\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fault_stands_in_the_summary_and_beside_its_field_in_chinese()
    {
        var page = await RefusedAsync(new() { ["Email"] = "x", ["Body"] = "太短", ["MadeOn"] = "昨天", ["Copies"] = "99" });

        Assert.Contains("data-testid=\"error-summary\"", page, StringComparison.Ordinal);
        foreach (var (field, sentence) in new[]
        {
            ("Name", "请填写姓名"),
            ("Email", "电子邮箱的格式不正确，应当类似 name@example.cn"),
            ("Body", "内容描述应当在10至2000字之间"),
            ("MadeOn", "“成文日期”不能填写“昨天”，请按 2026-12-31 的样子填写日期"),
            ("Copies", "份数应当在1至9之间"),
        })
        {
            Assert.Contains($"<a href=\"#{field}\">{sentence}</a>", page, StringComparison.Ordinal);
            Assert.Contains($"id=\"{field}-error\"><span class=\"visually-hidden\">有误：</span>{sentence}</p>", page, StringComparison.Ordinal);
        }

        Assert.Contains("<title>填写有误：", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(InlineStyle, page);
    }

    [Fact]
    public async Task The_summary_keeps_the_order_of_the_form()
    {
        var page = await RefusedAsync([]);

        var order = Regex.Matches(page, "<li><a href=\"#([A-Za-z]+)\">").Select(line => line.Groups[1].Value).Distinct();

        Assert.Equal(["Name", "Body", "MadeOn", "Openness", "Delivery"], order);
    }

    private async Task<string> RefusedAsync(Dictionary<string, string> fields)
    {
        var visitor = portal.Anybody();
        fields["form-token"] = await ProbePortal.FormTokenAsync(visitor, "/specimen");
        using var form = new FormUrlEncodedContent(fields);

        var answer = await visitor.PostAsync("/specimen", form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);

        return await answer.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("<[^>]+ (style|on[a-z]+)=|<style|<script(?! src=)")]
    private static partial Regex InlineStyle { get; }
}
