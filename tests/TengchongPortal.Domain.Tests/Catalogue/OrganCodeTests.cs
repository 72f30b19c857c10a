using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Domain.Tests.Catalogue;

public sealed class OrganCodeTests
{
    [Theory]
    [InlineData("01526376-3", "organ.code.check")] // the city's own code as printed
    [InlineData("01526376-X", null)]
    [InlineData("01527918-X", null)]
    [InlineData("00001434-9", null)]
    [InlineData("00001434-8", "organ.code.check")]
    [InlineData("tcs001", null)]
    public void A_wrong_check_character_only_warns(string text, string? warning)
    {
        var code = OrganCode.Parse(text);

        Assert.Equal(warning, code.CheckWarning?.Code);
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData("tcs0001")]
    [InlineData("t001")]
    [InlineData("TCS001")]
    [InlineData("01526376-Y")]
    [InlineData("015263763")]
    [InlineData("01526376-3 ")]
    [InlineData("")]
    public void A_code_of_another_shape_is_refused(string text) =>
        Assert.Equal("organ.code.form", Assert.Throws<RuleBrokenException>(() => OrganCode.Parse(text)).Rule);

    [Theory]
    [InlineData("TCS001")]
    [InlineData("01526376-3 ")]
    [InlineData("")]
    public void An_organ_takes_no_code_of_another_shape(string text)
    {
        var organ = Organ.Register("tc-d99", "腾冲市试验局", "试验局", OrganKind.Department, "/530581000/", "tcs099", 99);

        Assert.Equal("organ.code.form", Assert.Throws<RuleBrokenException>(() => organ.SetIndexCode(text)).Rule);
        Assert.Equal("tcs099", organ.IndexCode);
        Assert.Equal("organ.code.form", Assert.Throws<RuleBrokenException>(() => Organ.Register("tc-d98", "腾冲市试验局", "试验局", OrganKind.Department, null, text, 98)).Rule);
    }

    [Fact]
    public void An_organ_changes_its_code_until_the_first_number_was_given()
    {
        var organ = Organ.Register("tc-d99", "腾冲市试验局", "试验局", OrganKind.Department, "/530581000/", "tcs099", 99);
        organ.SetIndexCode("01526376-X");
        organ.MarkIndexCodeUsed();

        Assert.Equal("organ.index-code-used", Assert.Throws<RuleBrokenException>(() => organ.SetIndexCode("tcs098")).Rule);
        Assert.Equal("01526376-X", organ.IndexCode); // R1
    }

    [Theory]
    [InlineData(1, "tcs001")]
    [InlineData(54, "tcs054")]
    [InlineData(999, "tcs999")]
    public void A_local_code_has_three_digits(int number, string text) => Assert.Equal(text, OrganCode.Local(number).Text);

    [Fact]
    public void A_local_code_beyond_three_digits_is_refused() => Assert.Throws<RuleBrokenException>(() => OrganCode.Local(1000));

    [Theory]
    [InlineData("11500236008658157Y", null)]
    [InlineData("11330800MB0R57773W", null)]
    [InlineData("11441700007280420Y", null)]
    [InlineData("115002360086581570", "credit.code.check")]
    [InlineData("11500237008658157Y", "credit.code.check")]
    public void A_credit_code_with_a_wrong_check_character_only_warns(string text, string? warning)
    {
        Assert.True(CreditCode.TryParse(text, out var code));
        Assert.Equal(warning, code!.CheckWarning?.Code);
    }

    [Theory]
    [InlineData("11500236008658157")]
    [InlineData("11500236O08658157Y")] // the letter O is not used
    [InlineData(null)]
    public void A_text_of_another_shape_is_no_credit_code(string? text) => Assert.False(CreditCode.TryParse(text, out _));
}
