namespace TengchongPortal.Data.Files.Inspecting;

/// <summary>The kinds of file the portal can look into: media type and first bytes.</summary>
internal sealed record FileKind(string Extension, string MediaType, byte[] Magic)
{
    public static IReadOnlyList<FileKind> All { get; } =
    [
        new("pdf", "application/pdf", "%PDF-"u8.ToArray()),
        new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004"u8.ToArray()),
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\u0003\u0004"u8.ToArray()),
        new("png", "image/png", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a]),
        new("jpg", "image/jpeg", [0xff, 0xd8, 0xff]),
    ];

    public static FileKind Pdf => Find("pdf")!;

    public static FileKind Word => Find("docx")!;

    public static FileKind Sheets => Find("xlsx")!;

    public bool IsImage => Extension is "png" or "jpg";

    public static FileKind? Find(string extension) => All.FirstOrDefault(kind => kind.Extension == extension);
}
