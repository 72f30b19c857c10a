using CsCheck;
using TengchongPortal.Web.Components.Books;

namespace TengchongPortal.Web.Tests.Components;

/// <summary>A difference is read by people: what was a date stays a date, and nothing of either text is lost.</summary>
public sealed class TextComparisonTests
{
    private static readonly string[] _pieces = ["年", "月", "日", "1", "12", "2019", "\r\n", "\n", "a", "Bc", "，", "通知", ":", ".", "%", "\U0001F600", " "];

    [Theory]
    [InlineData("活动定于3月12日举行。", "活动定于3月15日举行。", "活动定于|-3月12日|+3月15日|举行。")]
    [InlineData("2019年12月3日印发", "2019年12月30日印发", "-2019年12月3日|+2019年12月30日|印发")]
    [InlineData("投资1200万元", "投资12000万元", "投资|-1200|+12000|万元")]
    [InlineData("上午9:30开始", "上午9:00开始", "上午|-9:30|+9:00|开始")]
    [InlineData("发至PDF文件", "发至OFD文件", "发至|-PDF|+OFD|文件")]
    [InlineData("由市政府办公室负责", "由市政府负责", "由市政府|-办公室|负责")]
    [InlineData("不变", "不变", "不变")]
    public void Dates_numbers_and_words_change_whole(string old, string @new, string pieces) =>
        Assert.Equal(pieces, string.Join('|', TextComparison.Of(old, @new).Select(Written)));

    [Fact]
    public void Both_texts_can_be_read_out_of_their_difference() =>
        Gen.Select(Texts, Texts).Sample((old, @new) =>
        {
            var pieces = TextComparison.Of(old, @new);
            return string.Concat(pieces.Where(piece => piece.Kind != DiffKind.Added).Select(piece => piece.Text)) == old
                && string.Concat(pieces.Where(piece => piece.Kind != DiffKind.Removed).Select(piece => piece.Text)) == @new;
        });

    private static Gen<string> Texts => Gen.Int[0, _pieces.Length - 1].Select(place => _pieces[place]).Array[0, 24].Select(string.Concat);

    private static string Written(DiffPiece piece) => piece.Kind switch
    {
        DiffKind.Removed => $"-{piece.Text}",
        DiffKind.Added => $"+{piece.Text}",
        DiffKind.Same => piece.Text,
    };
}
