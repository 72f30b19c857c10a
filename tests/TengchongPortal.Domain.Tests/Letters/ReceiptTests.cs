using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Copies;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Letters;

/// <summary>The receipt, the masks, and the beginning of a public copy.</summary>
public sealed class ReceiptTests
{
    private static readonly LetterWords _words = new("张三丰家门口路灯不亮", "我叫张三丰，电话13800138000，邮箱zsf@example.test，车牌云M12345，身份证530522199001011234，交了200元。", "", "张三丰", "13800138000", "zsf@example.test");

    private static readonly string[] _traces = ["张三丰", "13800138000", "138 0013 8000", "zsf@example.test", "云M12345", "530522199001011234"];

    [Fact]
    public void The_same_form_has_the_same_code_and_another_form_another()
    {
        var key = Guid.NewGuid();
        var codes = Enumerable.Range(0, 200).Select(_ => Receipt.CodeOf(Guid.NewGuid())).ToList();

        Assert.Equal(Receipt.CodeOf(key), Receipt.CodeOf(key));
        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^[2-9A-HJKMNP-Z]{8}$", code));
    }

    /// <summary>The number of an order of the hotline is no secret: the same order is one letter, and no code follows from it.</summary>
    [Fact]
    public void A_receipt_that_is_told_nobody_opens_by_no_code_that_follows_from_its_key()
    {
        var key = Guid.NewGuid();
        var letter = Letter.Receive(new(LetterKind.Enquiry, People.Department, _words, true, true), Receipt.IssueUntold(key, LetterStage.Start), words => new(words), LetterStage.Start);

        Assert.False(Receipt.Opens(letter, Receipt.CodeOf(key)));
        Assert.Equal(Receipt.OpeningOf(key), letter.OpeningHash);
    }

    [Fact]
    public void Only_its_own_code_opens_a_letter_and_nothing_opens_none()
    {
        var key = Guid.NewGuid();
        var letter = Letter.Receive(new(LetterKind.Enquiry, People.Department, _words, true, true), Receipt.Issue(key, LetterStage.Start), words => new(words), LetterStage.Start);

        Assert.True(Receipt.Opens(letter, Receipt.CodeOf(key)));
        Assert.True(Receipt.Opens(letter, $" {Receipt.CodeOf(key).ToLowerInvariant()} "));
        Assert.False(Receipt.Opens(letter, Receipt.CodeOf(Guid.NewGuid())));
        Assert.False(Receipt.Opens(letter, ""));
        Assert.False(Receipt.Opens(null, Receipt.CodeOf(key)));
        Assert.DoesNotContain(Receipt.CodeOf(key), $"{letter.CodeHash}{letter.CodeSalt}{letter.OpeningHash}", StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("20190927-123456", 20190927123456)]
    [InlineData("２０１９０９２７１２３４５６", 20190927123456)]
    [InlineData(" 2019 0927 123456 ", 20190927123456)]
    [InlineData("2019", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_number_is_read_however_it_is_typed(string? typed, long? number) => Assert.Equal(number, Receipt.NumberOf(typed));

    [Fact]
    public void A_number_is_written_as_a_day_and_six_figures() => Assert.Equal("20190927-123456", Receipt.Written(20190927123456));

    [Fact]
    public void A_copy_begins_without_anything_that_names_the_writer()
    {
        var copy = PublicCopy.TitleOf(_words) + PublicCopy.BodyOf(_words, "张三丰：已修好，您的电话138 0013 8000我们记下了，费用200元，见2019年第12号公告。");

        Assert.All(_traces, trace => Assert.DoesNotContain(trace, copy, StringComparison.Ordinal));
        Assert.Contains("200元", copy, StringComparison.Ordinal);
        Assert.Contains("2019年第12号", copy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_landline_stays_in_the_answer_and_nowhere_else()
    {
        var copy = PublicCopy.BodyOf(_words with { Text = $"{_words.Text}，可打0875-2121212" }, "请打0875-5120000，也可以打0875 5120001，不要打13900001111。");

        Assert.DoesNotContain("2121212", copy, StringComparison.Ordinal);
        Assert.EndsWith("请打0875-5120000，也可以打0875 5120001，不要打〔略〕。\n", copy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("530522199001011234", true)]
    [InlineData("530522 19900101 123X", true)]
    [InlineData("530522199013011234", false)] // month 13
    [InlineData("990522199001011234", false)] // no such province
    [InlineData("6222021234567890128", false)]
    [InlineData("11530522015263763X", false)] // a unified code of an organ
    public void An_identity_number_with_a_slip_names_somebody_too(string written, bool names) =>
        Assert.Equal(names, PublicCopy.NamedIn($"身份证{written}。", _words).Any());

    [Fact]
    public void A_contact_is_masked()
    {
        var masked = ContactMask.Mask(_words);

        Assert.Equal(("张**", "138****00", "z***"), (masked.Name, masked.Phone, masked.Email));
    }

    [Fact]
    public void Nothing_of_a_person_is_printed_by_accident() =>
        Assert.All(new[] { $"{_words}", $"{new LetterDeed(LetterAct.AskBack, null, LetterStage.Start) { Words = "张三丰" }}", $"{new SealedText("x")}" }, text => Assert.DoesNotContain("张三丰", text, StringComparison.Ordinal));
}
