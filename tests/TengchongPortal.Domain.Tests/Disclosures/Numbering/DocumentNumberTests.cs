using CsCheck;
using TengchongPortal.Domain.Disclosures.Numbering;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Tests.Disclosures.Numbering;

public sealed class DocumentNumberTests // R5
{
    private static readonly string[] _known = ["腾政发", "腾政办发", "云政办发", "保政发", "保政办发"];

    [Theory]
    [InlineData("保政办发〔2018〕56号", "保政办发", 2018, 56)]
    [InlineData("腾政发〔2019〕1号", "腾政发", 2019, 1)]
    [InlineData("国办公开办函〔2019〕60号", "国办公开办函", 2019, 60)]
    public void The_national_form_is_read_in_its_parts(string text, string prefix, int year, int serial)
    {
        Assert.True(DocumentNumber.TryParse(text, out var number));
        Assert.Equal((prefix, year, serial), (number!.Prefix, number.Year, number.Serial));
        Assert.Equal(text, number.ToString());
    }

    [Theory]
    [InlineData("保政办发[2018]56号")]
    [InlineData("保政办发［2018］56号")]
    [InlineData("保政办发【2018】56号")]
    [InlineData("保政办发（2018）56号")]
    [InlineData("保政办发(2018)56号")]
    [InlineData("保政办发﹝2018﹞56号")]
    [InlineData("保政办发 〔2018〕 56 号")]
    [InlineData("保政办发〔2018〕第56号")]
    [InlineData("保政办发〔2018〕第056号")]
    [InlineData("保政办发〔２０１８〕５６号")]
    [InlineData("保政办发〔2018〕56")]
    [InlineData("保政办发〔2018年〕56号")]
    public void Another_form_is_a_fault_that_names_the_right_one(string text)
    {
        var reading = DocumentNumberReading.Of(text, _known);

        Assert.False(DocumentNumber.TryParse(text, out _));
        Assert.Equal("保政办发〔2018〕56号", reading.Suggestion?.ToString());
        var fault = Assert.Single(reading.Faults);
        Assert.Equal("docno.form", fault.Code);
        Assert.Contains("保政办发〔2018〕56号", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("保政办发2018年56号")]
    [InlineData("保政办发〔18〕56号")]
    [InlineData("保政办发〔2018〕0号")]
    [InlineData("〔2018〕56号")]
    [InlineData("保政办发〔2018〕56号、57号")]
    [InlineData("保政办发〔1848〕56号")]
    [InlineData("关于印发方案的通知")]
    public void What_cannot_be_read_is_a_fault_without_a_guess(string text)
    {
        var reading = DocumentNumberReading.Of(text, _known);

        Assert.Null(reading.Number);
        Assert.Null(reading.Suggestion);
        Assert.Equal("docno.form", Assert.Single(reading.Faults).Code);
    }

    [Theory]
    [InlineData("报政办发〔2018〕56号", "保政办发〔2018〕56号")] // printed in the city's report of 2019
    [InlineData("滕政发〔2019〕3号", "腾政发〔2019〕3号")]
    [InlineData("腾政辦发〔2019〕3号", "腾政办发〔2019〕3号")]
    [InlineData("腾冲政办发〔2019〕3号", "腾政办发〔2019〕3号")]
    public void A_prefix_outside_the_register_is_a_fault_with_the_nearest_one(string text, string suggestion)
    {
        var reading = DocumentNumberReading.Of(text, _known);

        Assert.Equal("docno.prefix.unknown", Assert.Single(reading.Faults).Code);
        Assert.Equal(suggestion, reading.Suggestion?.ToString());
        Assert.Equal(text, reading.Number?.ToString());
    }

    [Fact]
    public void A_prefix_far_from_every_registered_one_has_no_suggestion()
    {
        var reading = DocumentNumberReading.Of("穗天科工信规字〔2023〕1号", _known);

        Assert.Equal("docno.prefix.unknown", Assert.Single(reading.Faults).Code);
        Assert.Null(reading.Suggestion);
    }

    [Fact]
    public void Form_and_prefix_can_be_wrong_at_once()
    {
        var reading = DocumentNumberReading.Of("报政办发[2018]56号", _known);

        Assert.Equal(["docno.form", "docno.prefix.unknown"], reading.Faults.Select(x => x.Code));
        Assert.Equal("保政办发〔2018〕56号", reading.Suggestion?.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    [InlineData("保政办发〔2018〕56号")]
    public void A_blank_and_a_registered_number_have_no_fault(string? text) => Assert.Empty(DocumentNumberReading.Of(text, _known).Faults);

    [Fact]
    public void Without_a_register_any_prefix_goes() => Assert.Empty(DocumentNumberReading.Of("穗天科工信规字〔2023〕1号", []).Faults);

    [Theory]
    [InlineData("国务院令第711号", true)]
    [InlineData("令第65号", true)]
    [InlineData("公告2019年第3号", true)]
    [InlineData("保政办发〔2018〕56号", false)]
    public void Orders_and_announcements_are_numbered_by_other_rules(string text, bool isOrder)
    {
        var reading = DocumentNumberReading.Of(text, []);

        Assert.Equal(isOrder, reading.IsOrder);
        Assert.Empty(reading.Faults);
    }

    [Theory]
    [InlineData("", 2019, 1)]
    [InlineData("腾政发", 19, 1)]
    [InlineData("腾政发", 2019, 0)]
    [InlineData("腾政发", 2019, -1)]
    public void A_number_of_impossible_parts_is_refused(string prefix, int year, int serial) =>
        Assert.Equal("docno.form", Assert.Throws<RuleBrokenException>(() => DocumentNumber.Compose(prefix, year, serial)).Rule);

    [Fact]
    public void What_is_composed_reads_back_strictly_and_leniently() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[1949, 2199], Gen.Int[1, 999_999]).Sample((prefix, year, serial) =>
        {
            var number = DocumentNumber.Compose(_known[prefix], year, serial);
            return DocumentNumber.TryParse(number.ToString(), out var strict) && strict == number
                && DocumentNumber.TryRead(number.ToString(), out var lenient) && lenient == number;
        });
}
