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
        var copy = PublicCopy.TitleOf(_words) + PublicCopy.BodyOf(_words, "张三丰：已修好，您的电话138 0013 8000我们记下了，费用200元，见2019年第12号公告。", []);

        Assert.All(_traces, trace => Assert.DoesNotContain(trace, copy, StringComparison.Ordinal));
        Assert.Contains("200元", copy, StringComparison.Ordinal);
        Assert.Contains("2019年第12号", copy, StringComparison.Ordinal);
    }

    /// <summary>Who reads an answer may ring the organ, with or without the area code; nobody else's number stays, and none in the words of the letter.</summary>
    [Fact]
    public void The_telephone_that_an_organ_publishes_stays_in_the_answer_alone()
    {
        var words = _words with { Text = "打了0875-5120000没有人接。" };

        var copy = PublicCopy.BodyOf(words, "联系电话0875-5120000、5120000（本市）；不是0875-5129999、5129999，也不是13900001111；也可拨打12345。", ["08755120000", "13900001111"]).Split("## 答复");

        Assert.Contains("打了〔略〕没有人接", copy[0], StringComparison.Ordinal);
        Assert.Contains("联系电话0875-5120000、5120000（本市）；不是〔略〕、〔略〕，也不是〔略〕；也可拨打12345。", copy[1], StringComparison.Ordinal);
        Assert.Contains("0875-5120000", PublicCopy.MeasureOf(words, "请打0875-5120000。", ["08755120000"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("您好，您追问的发票问题，由税务机关办理。", "由税务机关办理。")]
    [InlineData("〔略〕，您好！您反映的问题收悉，现答复如下：\n\n一、已经修好。", "一、已经修好。")]
    [InlineData("尊敬的〔略〕：\n您好！已经修好。", "已经修好。")]
    [InlineData("您好，〔略〕，执法人员已到现场。", "执法人员已到现场。")]
    [InlineData("经现场查看，情况属实，问您好的人不在。", "经现场查看，情况属实，问您好的人不在。")]
    [InlineData("您的养老金按月发放，办理方式如下：到社保窗口。", "您的养老金按月发放，办理方式如下：到社保窗口。")]
    [InlineData("您好！", "您好！")]
    public void An_entry_begins_without_the_greeting(string answer, string begun) => Assert.Equal(begun, Greeting.LeftOutOf(answer));

    [Theory]
    [InlineData("13987654321", "139******21")]
    [InlineData("0875-0000000", "087*******00")]
    [InlineData("5123456", "51***56")]
    [InlineData("云M12345", "云M***45")]
    [InlineData("段誉之", "段**")]
    [InlineData("zsf@example.test", "z***@example.test")]
    public void What_is_left_in_a_copy_is_told_so_that_it_is_found(string trace, string told) => Assert.Equal(told, ContactMask.Trace(trace));

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
