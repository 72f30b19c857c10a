using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Warnings;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Disclosures.Warnings;

/// <summary>What makes a text a form, and what the choices make of it.</summary>
public sealed class WarningFormTests
{
    private static readonly DateTimeOffset _now = EditionBuilder.DefaultStart;

    [Fact]
    public void The_choices_stand_where_the_blanks_were_and_nothing_else_changes()
    {
        var text = WarningForms.Kit.Make(WarningForms.Chosen(_now), _now);

        Assert.Equal("猴桥镇暴雨橙色预警避险提示", text.Title);
        Assert.Equal("2019年12月12日9时起，猴桥镇进入暴雨橙色预警状态，请立即离开危险地段。求助电话：119。", text.Body);
        Assert.Equal("暴雨橙色预警；避险", text.Keywords);
        Assert.Equal((new DateOnly(2019, 12, 12), Openness.Proactive, WarningForms.FormText.Theme, WarningForms.FormText.Genre), (text.MadeOn!.Value, text.Openness, text.Theme, text.Genre));
        Assert.Equal([new(RelationKind.FilledFrom, WarningForms.Form.DocumentId)], text.Relations.ToArray());
        Assert.Equal(WarningForms.FormText.NamedOrgans, text.NamedOrgans);
        Assert.DoesNotContain("〔", text.Title + text.Summary + text.Body + text.Keywords, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_choices_always_make_the_same_warning()
    {
        var salt = new byte[ContentHash.SaltBytes];

        Assert.Equal(ContentHash.Of(WarningForms.Text(_now), salt), ContentHash.Of(WarningForms.Text(_now), salt));
        Assert.NotEqual(ContentHash.Of(WarningForms.Text(_now), salt), ContentHash.Of(WarningForms.Text(_now.AddMinutes(1)), salt));
    }

    [Fact]
    public void A_form_holds_each_blank_and_may_cite_numbers() =>
        Assert.Empty(WarningForm.Faults(WarningForms.FormText with { Body = WarningForms.FormText.Body + "依据腾政发〔2019〕12号。" }));

    [Theory]
    [InlineData("〔种类〕")]
    [InlineData("〔地点〕")]
    [InlineData("〔时间〕")]
    [InlineData("〔电话〕")]
    public void A_text_that_lacks_a_blank_is_no_form(string blank)
    {
        string Without(string text) => text.Replace(blank, "", StringComparison.Ordinal);

        var fault = Assert.Single(WarningForm.Faults(WarningForms.FormText with { Title = Without(WarningForms.FormText.Title), Body = Without(WarningForms.FormText.Body) }));

        Assert.Equal("warning.placeholders", fault.Code);
        Assert.Contains(blank, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("〔原因〕")]
    [InlineData("〔〕")]
    [InlineData("〔第1项〕")]
    [InlineData("〔种 类〕")]
    public void A_blank_that_no_list_fills_makes_no_form(string blank) =>
        Assert.All(
            new[] { WarningForms.FormText with { Body = WarningForms.FormText.Body + blank }, WarningForms.FormText with { Summary = blank }, WarningForms.FormText with { Keywords = blank } },
            text => Assert.Equal(["warning.placeholders"], WarningForm.Faults(text).Select(fault => fault.Code)));

    [Fact]
    public void A_form_carries_no_file_and_leaves_room_for_what_is_filled_in()
    {
        var file = new RevisionFile(Guid.Empty, 1, new string('a', 64), "地图.pdf", "application/pdf", 10);

        Assert.Equal(["warning.files"], WarningForm.Faults(WarningForms.FormText with { Files = [file] }).Select(fault => fault.Code));
        Assert.Equal(["warning.length"], WarningForm.Faults(WarningForms.FormText with { Title = "〔地点〕" + new string('雨', 170) }).Select(fault => fault.Code));
    }
}
