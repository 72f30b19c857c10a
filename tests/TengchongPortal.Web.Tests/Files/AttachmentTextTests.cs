using TengchongPortal.Data.Files.Texts;

namespace TengchongPortal.Web.Tests.Files;

public sealed class AttachmentTextTests
{
    [Fact]
    public void Words_of_a_docx_come_with_headers_and_deleted_text()
    {
        var docx = Packages.Docx("<w:p><w:r><w:t>申请人</w:t></w:r><w:r><w:t xml:space='preserve'> 张某</w:t></w:r></w:p><w:p><w:del><w:r><w:delText>内部资料</w:delText></w:r></w:del></w:p>")
            .With("word/header1.xml", "<w:hdr xmlns:w='w'><w:p><w:r><w:t>机密★10年</w:t></w:r></w:p></w:hdr>");

        var text = AttachmentText.Extract(new MemoryStream(docx.Zipped()), "docx");

        Assert.Equal("申请人 张某\n内部资料\n机密★10年\n", text);
    }

    [Fact]
    public void Rows_of_an_xlsx_come_as_lines_with_shared_inline_and_number_cells()
    {
        var xlsx = Packages.Xlsx("<row><c t='s'><v>0</v></c><c><v>533022199001011234</v></c></row><row><c t='inlineStr'><is><t>合计</t></is></c><c t='s'><v>99</v></c></row>");

        var text = AttachmentText.Extract(new MemoryStream(xlsx.Zipped()), "xlsx");

        Assert.Equal("教育支出\t533022199001011234\t\n合计\t\t\n", text);
    }

    [Fact]
    public void Kinds_without_words_give_none()
    {
        Assert.Null(AttachmentText.Extract(new MemoryStream(Pictures.Pdf()), "pdf"));
        Assert.Null(AttachmentText.Extract(new MemoryStream(Pictures.Png()), "png"));
    }

    [Fact]
    public void Endless_text_ends()
    {
        var docx = Packages.Docx(string.Concat(Enumerable.Range(0, 300_000).Select(at => $"<w:p><w:r><w:t>第{at}段文字</w:t></w:r></w:p>")));

        var text = AttachmentText.Extract(new MemoryStream(docx.Zipped()), "docx");

        Assert.Equal(AttachmentText.MaxCharacters, text!.Length);
    }
}
