using TengchongPortal.Domain.Disclosures.Numbering;

namespace TengchongPortal.Domain.Tests.Disclosures.Numbering;

/// <summary>What somebody may have meant who typed a document number that nothing bears.</summary>
public sealed class NearNumbersTests
{
    [Theory]
    [InlineData("腾政办发〔2018〕57号")]
    [InlineData("腾政办发〔2018〕55号")]
    [InlineData("腾政办发〔2018〕65号")]
    [InlineData("腾政办发〔2018〕156号")]
    [InlineData("腾政办发〔2018〕5号")]
    [InlineData("腾政办发〔2018〕96号")]
    [InlineData("腾政办发〔2018〕59号")]
    [InlineData("腾政办发〔2019〕56号")]
    [InlineData("腾政办发〔2108〕56号")]
    [InlineData("腾政办发〔2008〕56号")]
    public void A_step_or_a_slip_away_is_near(string meant) => Assert.Contains(meant, Near("腾政办发〔2018〕56号"));

    [Theory]
    [InlineData("腾政办发〔2018〕56号")]
    [InlineData("腾政办发〔2018〕60号")]
    [InlineData("腾政办发〔2019〕57号")]
    [InlineData("腾政发〔2018〕56号")]
    [InlineData("腾政办发〔2018〕056号")]
    public void What_is_farther_off_or_no_other_number_is_not(string other) => Assert.DoesNotContain(other, Near("腾政办发〔2018〕56号"));

    [Fact]
    public void Of_a_serial_of_one_digit_another_digit_is_no_slip() => Assert.DoesNotContain("腾政发〔2019〕9号", Near("腾政发〔2019〕1号"));

    [Fact]
    public void The_next_ones_come_first_and_each_comes_once()
    {
        var near = Near("腾政发〔2019〕1号");

        Assert.Equal("腾政发〔2019〕2号", near[0]);
        Assert.Equal(near.Distinct(), near);
        Assert.All(near, number => Assert.True(DocumentNumber.TryParse(number, out _)));
        Assert.InRange(near.Count, 20, 150);
    }

    private static List<string> Near(string typed) =>
        [.. NearNumbers.Of(DocumentNumber.TryParse(typed, out var number) ? number! : throw new ArgumentException(typed)).Select(near => near.ToString())];
}
