using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Domain.Tests.Policies;

/// <summary>What is read out of texts and days: names of documents, counts of a year.</summary>
public sealed class ReadingTests
{
    [Theory]
    [InlineData("《关于提高津贴的通知》解读", "关于提高津贴的通知")]
    [InlineData("《关于印发〈管理办法〉的通知》政策问答", "关于印发〈管理办法〉的通知")]
    [InlineData("《关于转发《管理办法》的通知》解读", "关于转发《管理办法》的通知")]
    [InlineData("一图读懂《甲办法》和《乙办法》", "甲办法|乙办法")]
    [InlineData("高龄津贴怎么领", "")]
    [InlineData("残缺》的《标题", "")]
    public void A_title_names_the_documents_in_its_outermost_brackets(string title, string names) =>
        Assert.Equal(names, string.Join('|', PairNames.Of(title)));

    [Theory]
    [InlineData("关于提高津贴的通知", true)]
    [InlineData("市政府办公室关于印发《关于提高津贴的通知》的函", true)]
    [InlineData("关于提高津贴的通知的补充", false)]
    public void A_name_fits_the_document_itself_and_the_notice_that_issues_it(string title, bool fits) =>
        Assert.Equal(fits, PairNames.Fits(title, "关于提高津贴的通知"));

    [Fact]
    public void A_declaration_is_no_repeal_and_what_is_to_come_does_not_count()
    {
        NormativeLife[] lives =
        [
            new(new(2019, 1, 10), null, null, new(2020, 2, 1), EndsByDeclaration: false, null),
            new(new(2019, 5, 10), null, null, new(2020, 3, 1), EndsByDeclaration: true, null),
            new(new(2020, 6, 1), null, null, new(2020, 12, 1), EndsByDeclaration: false, null),
        ];

        Assert.Equal([(2020, 1, 1, 1, 1), (2019, 2, 0, 0, 2)], LedgerCount.Of([.. lives.Select(life => new NormativeCourse(life))], new(2020, 7, 1)).Select(count => (count.Year, count.Made, count.Ended, count.Lapsed, count.InForce)));
        Assert.Empty(LedgerCount.Of([], new(2020, 7, 1)).Where(count => count.Made + count.Ended + count.InForce > 0));
    }
}
