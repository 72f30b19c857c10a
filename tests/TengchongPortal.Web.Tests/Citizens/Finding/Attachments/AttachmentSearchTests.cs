using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Files;

namespace TengchongPortal.Web.Tests.Citizens.Finding.Attachments;

/// <summary>What stands in attachments is found through the portal's own index, and of what could not be read or not to its end the hit says so.</summary>
public sealed class AttachmentSearchTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string Unread = "有的附件没有可查找的文字（如扫描件）。", Cut = "有的附件很长，只能查找它前面的部分。";
    private const string Pdf = "application/pdf", Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public async Task Words_of_a_text_file_find_its_record_and_name_the_attachment()
    {
        var id = await ReleasedAsync("甲", Word, Packages.Docx("<w:p><w:r><w:t>鹦鹉螺保护站名录</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>翠湖站</w:t></w:r></w:p></w:tc></w:tr></w:tbl>").Zipped());

        foreach (var words in new[] { "鹦鹉螺保护站", "翠湖站" })
        {
            var page = await portal.SearchAsync(words);
            Assert.Equal([$"/records/{id}"], page.Hits);
            Assert.Contains("附件：", page.TextOf("hit"), StringComparison.Ordinal);
            Assert.Contains(words, page.TextOf("hit"), StringComparison.Ordinal);
            Assert.DoesNotContain(Unread, page.TextOf("hit"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Cells_of_a_sheet_are_found_also_beyond_what_its_preview_shows_and_hidden_ones_are_not()
    {
        var rows = string.Concat(Enumerable.Range(1, 700).Select(row => $"<row r='{row}'><c r='A{row}' t='inlineStr'><is><t>{(row == 650 ? "海百合养殖补助" : "空")}</t></is></c><c r='AZ{row}' t='inlineStr'><is><t>{(row == 3 ? "远处的海星" : "")}</t></is></c></row>"));
        var id = await ReleasedAsync("乙", Sheets, Workbook($"{rows}<row r='701' hidden='1'><c r='A701' t='inlineStr'><is><t>藏起来的海胆</t></is></c></row>").Zipped());

        Assert.Equal([$"/records/{id}"], (await portal.SearchAsync("海百合养殖")).Hits);
        Assert.Equal([$"/records/{id}"], (await portal.SearchAsync("远处的海星")).Hits);
        Assert.DoesNotContain($"/records/{id}", (await portal.SearchAsync("海胆")).Hits);
    }

    [Fact]
    public async Task A_pdf_that_writes_radicals_is_found_by_the_characters_that_they_stand_for()
    {
        var id = await ReleasedAsync("丙", Pdf, Pdfs.Saying("珊瑚海⻔⽂登记表"));

        var page = await portal.SearchAsync("珊瑚海门文登记");

        Assert.Equal([$"/records/{id}"], page.Hits);
        Assert.Contains("附件：", page.TextOf("hit"), StringComparison.Ordinal);
        Assert.Contains("珊瑚海门文登记表", page.TextOf("hit"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scanned_file_is_told_as_one_without_text_and_counted_so()
    {
        var id = await ReleasedAsync("水母观测公告", Pdf, Pdfs.Scanned());
        await ReleasedAsync("水母观测通知", Pdf, Pdfs.Saying("记录"));

        var page = await portal.SearchAsync("水母观测");
        var choice = page.FindAll("choice").Single(link => link.TextContent == "有附件，有的不能检索文字");
        var narrowed = await portal.Visitor().OpenAsync(choice.GetAttribute("href")!);

        Assert.Equal(2, page.Hits.Count);
        Assert.Equal("1 条", choice.NextElementSibling!.TextContent);
        Assert.Equal([$"/records/{id}"], narrowed.Hits);
        Assert.Contains(Unread, narrowed.TextOf("hit"), StringComparison.Ordinal);
        Assert.DoesNotContain(Cut, narrowed.TextOf("hit"), StringComparison.Ordinal);
        Assert.Equal("附件：有附件，有的不能检索文字（取消）", narrowed.TextOf("chip"));
    }

    [Fact]
    public async Task A_file_of_too_many_pages_is_found_by_its_first_ones_and_told_as_partly_read()
    {
        var id = await ReleasedAsync("丁", Pdf, Pdfs.Saying([.. Enumerable.Repeat("海葵名册", 500), "末页抹香鲸"]));
        var whole = await ReleasedAsync("戊", Pdf, Pdfs.Saying([.. Enumerable.Repeat("海兔名册", 499), "末页独角兽"]));

        var page = await portal.SearchAsync("海葵名册");

        Assert.Equal([$"/records/{id}"], page.Hits);
        Assert.Contains(Cut, page.TextOf("hit"), StringComparison.Ordinal);
        Assert.Empty((await portal.SearchAsync("抹香鲸")).Hits);
        Assert.Equal([$"/records/{whole}"], (await portal.SearchAsync("独角兽")).Hits);
        Assert.DoesNotContain(Cut, (await portal.SearchAsync("独角兽")).TextOf("hit"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_of_too_many_characters_is_told_as_partly_read_beside_a_scanned_one()
    {
        // As no text repeats one character, which an unpacking that is watched for bombs would refuse.
        var random = new Random(5);
        var body = string.Concat(Enumerable.Range(0, 51).Select(_ => $"<w:p><w:r><w:t>{string.Concat(Enumerable.Range(0, 9_999).Select(_ => (char)random.Next('一', '龥')))}</w:t></w:r></w:p>"));
        var id = await ReleasedAsync("己", (Word, Packages.Docx($"<w:p><w:r><w:t>箭鱼开头</w:t></w:r></w:p>{body}<w:p><w:r><w:t>翻车鱼结尾</w:t></w:r></w:p>").Zipped()), (Pdf, Pdfs.Scanned()));

        var page = await portal.SearchAsync("箭鱼开头");

        Assert.Equal([$"/records/{id}"], page.Hits);
        Assert.Contains(Cut, page.TextOf("hit"), StringComparison.Ordinal);
        Assert.Contains(Unread, page.TextOf("hit"), StringComparison.Ordinal);
    }

    private Task<Guid> ReleasedAsync(string title, string kind, byte[] bytes) => ReleasedAsync(title, (kind, bytes));

    private async Task<Guid> ReleasedAsync(string title, params (string Kind, byte[] Bytes)[] attached)
    {
        var files = new List<RevisionFile>();
        foreach (var (kind, bytes) in attached)
        {
            var stored = await portal.InsideAsync(services => services.GetRequiredKeyedService<IFileStore>(FileStores.Quarantine).PutAsync(new MemoryStream(bytes), 50_000_000, CancellationToken.None));
            files.Add(new(Guid.CreateVersion7(), files.Count + 1, stored.Sha256, $"附件{files.Count + 1}", kind, bytes.Length));
        }

        var edition = await portal.Walk.ToAsync(EditorialState.Published, PortalCity.Notice($"{title}的通知") with { Files = [.. files], MadeOn = ChinaTime.DayOf(portal.Walk.Now) });
        await portal.IndexAsync();
        return await portal.DocumentOfAsync(edition);
    }

    private static Dictionary<string, string> Workbook(string rows) => Packages.Xlsx()
        .With("xl/worksheets/sheet1.xml", $"<worksheet xmlns='{Main}'><sheetData>{rows}</sheetData></worksheet>")
        .With("xl/workbook.xml", $"<workbook xmlns='{Main}' xmlns:r='{Relations}'><sheets><sheet name='表' r:id='r1'/></sheets></workbook>")
        .With("xl/_rels/workbook.xml.rels", Packages.Relationships("<Relationship Id='r1' Target='worksheets/sheet1.xml'/>"));
}
