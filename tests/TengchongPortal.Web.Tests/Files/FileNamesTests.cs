using CsCheck;
using TengchongPortal.Data.Files.Inspecting;

namespace TengchongPortal.Web.Tests.Files;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData("C:\\Users\\张三\\通知.DOCX", "通知.docx")]
    [InlineData("通知\u202efdp.exe.pdf", "通知fdp.exe.pdf")]
    [InlineData("a\r\nSet-Cookie: x.pdf", "aSet-Cookie_ x.pdf")]
    [InlineData("a\0b.pdf", "ab.pdf")]
    [InlineData("con.pdf", "_con.pdf")]
    [InlineData("COM1.x.pdf", "_COM1.x.pdf")]
    [InlineData(".pdf", "附件.pdf")]
    [InlineData("   . .pdf", "附件.pdf")]
    [InlineData("名\"称<>|?*.pdf", "名_称_____.pdf")]
    [InlineData("照片.JPEG", "照片.jpg")]
    [InlineData("腾政发〔2019〕12号  附件　1.xlsx", "腾政发〔2019〕12号 附件 1.xlsx")]
    public void A_name_keeps_its_words_and_nothing_else(string original, string clean) =>
        Assert.Equal(clean, FileNames.Clean(original, 120)?.Name);

    [Theory]
    [InlineData("")]
    [InlineData("无扩展名")]
    [InlineData("a.")]
    [InlineData("a.超文本")]
    [InlineData("../..")]
    public void A_name_without_extension_is_none(string original) => Assert.Null(FileNames.Clean(original, 120));

    [Fact]
    public void A_long_name_is_cut_between_characters_and_keeps_its_extension()
    {
        var name = FileNames.Clean(string.Concat(Enumerable.Repeat("𠮷", 100)) + ".pdf", 120)!.Value.Name;

        Assert.Equal(string.Concat(Enumerable.Repeat("𠮷", 58)) + ".pdf", name);
    }

    [Fact]
    public void A_cleaned_name_is_clean_and_stays_as_it_is() =>
        Gen.String[Gen.Char, 0, 200].Sample(original =>
        {
            if (FileNames.Clean(original + ".pdf", 120) is { } clean)
            {
                Assert.True(clean.Name.Length <= 120);
                Assert.DoesNotContain(clean.Name, mark => char.IsControl(mark) || "/\\:*?\"<>|\u202e".Contains(mark));
                Assert.Equal(clean, FileNames.Clean(clean.Name, 120));
            }
        }, iter: 2_000);
}
