using CsCheck;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Tests.Catalogue;

public sealed class IndexNumberTests
{
    private static readonly DateOnly _day = new(2019, 12, 12);

    private static readonly string[] _categories = ["", "A", "0301"];

    [Theory] // R1
    [InlineData("01526376-3", "", 1, "01526376-3-/2019-1212001")]
    [InlineData("tcs001", "", 200, "tcs001-/2019-1212200")]
    [InlineData("tcs001", "A01", 999, "tcs001-A01/2019-1212999")]
    [InlineData("tcs001", "", 1000, "tcs001-/2019-12121000")]
    [InlineData("tcs001", "", 9999, "tcs001-/2019-12129999")]
    public void A_number_is_composed_of_organ_day_and_serial(string organ, string category, int serial, string text) =>
        Assert.Equal(text, IndexNumber.Compose(organ, category, _day, serial).ToString());

    [Theory]
    [InlineData("01526376", "", 1, "organ.code.form")]
    [InlineData("01526376-3", "-", 1, "index.category")]
    [InlineData("01526376-3", "分", 1, "index.category")]
    [InlineData("01526376-3", "", 0, "index.serial")]
    [InlineData("01526376-3", "", 10000, "index.serial")]
    public void A_number_that_cannot_be_is_refused(string organ, string category, int serial, string rule) =>
        Assert.Equal(rule, Assert.Throws<RuleBrokenException>(() => IndexNumber.Compose(organ, category, _day, serial)).Rule);

    [Theory]
    [InlineData("01526376-3-/2019-1212001")]
    [InlineData("dyx033-/2023-0913016")]
    [InlineData("77045035-8-/2021-0705001")]
    [InlineData("cxs001-/2021-1019001")]
    public void Printed_numbers_of_Yunnan_counties_read_back_unchanged(string text)
    {
        Assert.True(IndexNumber.TryParseLocal(text, out var number));
        Assert.Equal(text, number!.ToString());
        Assert.False(IndexNumber.IsKnownForeign(text));
    }

    [Fact]
    public void Every_composed_number_reads_back_as_itself() =>
        Gen.Select(Gen.Int[1, 999], Gen.Int[0, 2].Select(i => _categories[i]), Gen.Int[730000, 740000], Gen.Int[1, 9999]).Sample(
            (organ, category, day, serial) =>
            {
                var number = IndexNumber.Compose(OrganCode.Local(organ), category, DateOnly.FromDayNumber(day), serial);
                return IndexNumber.TryParseLocal(number.ToString(), out var read) && read == number;
            });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("01526376-3-/2019-1232001")] // no such day
    [InlineData("01526376-3-/2019-0229001")]
    [InlineData("01526376-3-/2019-1212000")]
    [InlineData("01526376-3-/2019-12120999")] // four digits only beyond 999
    [InlineData("01526376-3-/2019-1212001\n")]
    [InlineData(" 01526376-3-/2019-1212001")]
    [InlineData("01526376-3/2019-1212001")]
    [InlineData("０1526376-3-/2019-1212001")]
    [InlineData("TCS001-/2019-1212001")]
    public void Other_texts_are_not_of_this_grammar(string? text) => Assert.False(IndexNumber.TryParseLocal(text, out _));

    [Theory]
    [InlineData("01527918X-2020-153077", IndexGrammar.YunnanPlatform)]
    [InlineData("000014349/2017-00110", IndexGrammar.OrganYear)]
    [InlineData("014560025/2023-06425", IndexGrammar.OrganYear)]
    [InlineData("11500236008658157Y/2024-00001", IndexGrammar.CreditYear)]
    [InlineData("11330800MB0R57773W/2021-130444", IndexGrammar.CreditYear)]
    [InlineData("11441700007280420Y/2021-00050", IndexGrammar.CreditYear)]
    [InlineData("530000010203040520201", IndexGrammar.TwentyOneDigits)]
    [InlineData("PZ00101-1700-2023-00103", IndexGrammar.OrganCategoryYear)]
    [InlineData("3302-05-01-003-20200117-12", IndexGrammar.SixGroups)]
    public void Numbers_of_other_places_are_known_by_their_grammar(string text, IndexGrammar grammar)
    {
        Assert.Equal(grammar, ForeignIndexNumber.GrammarOf(text));
        Assert.True(IndexNumber.IsKnownForeign(text));
        Assert.False(IndexNumber.TryParseLocal(text, out _));
    }

    [Theory]
    [InlineData("11370300MB28347540/2021-None")] // seen in the wild
    [InlineData("000014349/2017-0011")]
    [InlineData("无")]
    [InlineData(null)]
    public void A_text_that_is_no_number_is_not_taken_for_one(string? text) => Assert.False(IndexNumber.IsKnownForeign(text));
}
