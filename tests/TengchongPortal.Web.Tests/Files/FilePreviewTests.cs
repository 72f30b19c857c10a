using TengchongPortal.Data.Files.Previews;

namespace TengchongPortal.Web.Tests.Files;

/// <summary>A docx or xlsx as a reader sees it: everything visible, nothing deleted or hidden.</summary>
public sealed class FilePreviewTests
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Book = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Theory]
    [InlineData("<w:p><w:r><w:t>关于</w:t></w:r><w:r><w:t>公开</w:t></w:r></w:p>", "关于公开")]
    [InlineData("<w:p><w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t></w:r></w:p>", "一\t二\n三")]
    [InlineData("<w:p><w:ins><w:r><w:t>加上的</w:t></w:r></w:ins><w:del><w:r><w:delText>删去的</w:delText></w:r></w:del></w:p>", "加上的")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏的</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>看得见的</w:t></w:r></w:p>", "看得见的")]
    [InlineData("<w:p><w:moveFrom><w:r><w:t>移走的</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>移来的</w:t></w:r></w:moveTo></w:p>", "移来的")]
    [InlineData("<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>第1页</w:t></w:r></w:p>", "第1页")]
    [InlineData("<w:sdt><w:sdtContent><w:p><w:r><w:t>控件里的</w:t></w:r></w:p></w:sdtContent></w:sdt>", "控件里的")]
    [InlineData("<w:p><w:r><w:t>&lt;script&gt;</w:t></w:r></w:p>", "<script>")]
    public void A_paragraph_says_what_is_printed(string body, string text) =>
        Assert.Equal([new PreviewParagraph(text)], Of(Packages.Docx(body), Word)!.Parts);

    [Fact]
    public void Tables_keep_their_rows_and_a_table_in_a_cell_is_no_row_of_its_own()
    {
        const string body = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>序号</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>事项</w:t></w:r></w:p><w:p><w:r><w:t>（续）</w:t></w:r></w:p></w:tc></w:tr>"
            + "<w:tr><w:tc><w:p/></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>里面</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>";

        var table = Assert.IsType<PreviewTable>(Assert.Single(Of(Packages.Docx(body), Word)!.Parts));

        Assert.Equal([["序号", "事项\n（续）"], ["", "里面"]], table.Rows);
    }

    [Fact]
    public void Sheets_show_words_numbers_and_days_in_their_columns()
    {
        var table = Assert.IsType<PreviewTable>(Assert.Single(Of(Workbook("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1'><v>42.5</v></c><c r='D1' s='1'><v>43810</v></c><c r='E1' s='2'><v>43810.5</v></c><c r='F1' t='inlineStr'><is><t>直接写</t></is></c><c r='G1' t='b'><v>1</v></c></row><row r='2'/>"), Sheets)!.Parts));

        Assert.Equal("预算", table.Caption);
        Assert.Equal([["教育支出", "", "42.5", "2019-12-11", "2019-12-11 12:00", "直接写", "是"]], table.Rows);
    }

    [Fact]
    public void Hidden_sheets_rows_and_columns_stay_hidden()
    {
        var book = Workbook("<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c><c r='C1'><v>3</v></c></row><row r='2' hidden='1'><c r='A2'><v>9</v></c></row>", "<cols><col min='2' max='2' hidden='1'/></cols>")
            .With("xl/worksheets/sheet2.xml", $"<worksheet xmlns='{Book}'><sheetData><row><c><v>8</v></c></row></sheetData></worksheet>");

        Assert.Equal([["1", "3"]], Assert.IsType<PreviewTable>(Assert.Single(Of(book, Sheets)!.Parts)).Rows);
    }

    [Fact]
    public void A_long_document_is_cut_at_a_whole_paragraph_and_says_so()
    {
        var body = string.Concat(Enumerable.Repeat($"<w:p><w:r><w:t>{new string('字', 1000)}</w:t></w:r></w:p>", 100));

        var preview = Of(Packages.Docx(body), Word)!;

        Assert.True(preview.IsCut);
        Assert.Equal(59, preview.Parts.Count);
    }

    [Theory]
    [InlineData("<w:p><w:r>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a 'b'>]>")]
    public void What_cannot_be_read_is_no_preview_and_no_fault(string body) => Assert.Null(Of(Packages.Docx(body), Word));

    [Fact]
    public void Other_bytes_and_a_book_without_its_parts_are_no_preview()
    {
        using var bytes = new MemoryStream([0x50, 0x4B, 3, 4, 0, 1, 2, 3]);

        Assert.Null(FilePreviews.Of(bytes, Word));
        Assert.Null(Of(Packages.Docx(), Sheets));
        Assert.False(FilePreviews.Knows("application/pdf"));
    }

    [Theory]
    [InlineData("<cols><col min='x' max='99999999999' hidden='1'/><col hidden='1'/><col min='9' max='2' hidden='1'/></cols>", "", "")]
    [InlineData("", "<numFmts><numFmt numFmtId='x' formatCode='yyyy'/><numFmt/></numFmts><cellXfs><xf numFmtId='-1'/><xf/></cellXfs>", "")]
    [InlineData("", "", "<Relationship Id='r1' Target='worksheets/sheet1.xml'/><Relationship Id='r1' Target='other.xml'/><Relationship/>")]
    public void Marks_that_are_none_are_passed_over(string columns, string styles, string relations)
    {
        var book = Workbook("<row r='1'><c r='A1'><v>7</v></c><c r='ZZZZZZZZZZZZ9'><v>9</v></c><c r='B1' t='s'><v>999</v></c></row>", columns);
        book = styles.Length > 0 ? book.With("xl/styles.xml", $"<styleSheet xmlns='{Book}'>{styles}</styleSheet>") : book;
        book = relations.Length > 0 ? book.With("xl/_rels/workbook.xml.rels", Packages.Relationships(relations)) : book;

        var table = Assert.IsType<PreviewTable>(Assert.Single(Of(book, Sheets)!.Parts));

        Assert.Equal("7", table.Rows[0][0]);
    }

    [Fact]
    public void What_unpacks_to_more_than_a_page_may_cost_is_no_preview() =>
        Assert.Null(Of(Packages.Docx($"<w:p><w:r><w:t>{new string('字', 12 << 20)}</w:t></w:r></w:p>"), Word));

    [Fact]
    public void A_title_above_the_rows_has_their_whole_width()
    {
        var table = new PreviewTable("", [["岗位一览"], ["1", "保安"], ["2", ""], ["", "注"]]);

        Assert.Equal([true, false, true, false], table.Rows.Select(table.IsAcross));
        Assert.False(new PreviewTable("", [["一"], ["二"]]).IsAcross(["一"]));
    }

    private static FilePreview? Of(Dictionary<string, string> parts, string type)
    {
        using var stream = new MemoryStream(parts.Zipped());
        return FilePreviews.Of(stream, type);
    }

    private static Dictionary<string, string> Workbook(string rows, string columns = "") => Packages.Xlsx()
        .With("xl/worksheets/sheet1.xml", $"<worksheet xmlns='{Book}'>{columns}<sheetData>{rows}</sheetData></worksheet>")
        .With("xl/workbook.xml", $"<workbook xmlns='{Book}' xmlns:r='{Relations}'><sheets><sheet name='预算' sheetId='1' r:id='r1'/><sheet name='底稿' sheetId='2' state='hidden' r:id='r2'/></sheets></workbook>")
        .With("xl/_rels/workbook.xml.rels", Packages.Relationships("<Relationship Id='r1' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Target='/xl/worksheets/sheet2.xml'/>"))
        .With("xl/styles.xml", $"<styleSheet xmlns='{Book}'><numFmts><numFmt numFmtId='180' formatCode='yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='180'/><xf numFmtId='22'/></cellXfs></styleSheet>");
}
