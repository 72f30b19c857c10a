using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Data.Files.Inspecting;
using TengchongPortal.Data.Files.Previews;
using TengchongPortal.Data.Reading;

namespace TengchongPortal.Data.FullText;

/// <summary>The words of a published attachment as its reader sees them, as far as its kind has any.</summary>
public sealed class AttachmentWords([FromKeyedServices(FileStores.Published)] IFileStore store)
{
    private const int Most = 500_000;

    /// <summary>Null for pictures and scanned pages, for what cannot be read, and for bytes that are not there.</summary>
    public string? Of(PublicFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.MediaType != FileKind.Pdf.MediaType && !FilePreviews.Knows(file.MediaType))
        {
            return null;
        }

        using var content = store.OpenRead(file.Sha256);
        return content is null ? null
            : file.MediaType == FileKind.Pdf.MediaType ? PdfWords.Read(content, Most)
            : FilePreviews.Of(content, file.MediaType, Most) is { Parts.Count: > 0 } preview ? string.Join('\n', preview.Parts.Select(Written))
            : null;
    }

    private static string Written(PreviewPart part) => part switch
    {
        PreviewTable table => string.Join('\n', table.Rows.Select(row => string.Join('\t', row)).Prepend(table.Caption)),
        _ => ((PreviewParagraph)part).Text,
    };
}
