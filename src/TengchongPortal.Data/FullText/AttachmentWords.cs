using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Data.Files.Inspecting;
using TengchongPortal.Data.Files.Previews;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.FullText;

/// <summary>The words of an attachment as its reader sees them, as far as its kind has any.</summary>
public sealed class AttachmentWords([FromKeyedServices(FileStores.Published)] IFileStore published, [FromKeyedServices(FileStores.Quarantine)] IFileStore quarantine)
{
    private const int Most = 500_000;

    /// <summary>Null for pictures and scanned pages, for what cannot be read, and for bytes that are not there.</summary>
    public FileWords? Of(PublicFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return IsReadable(file.MediaType) ? Read(published.OpenRead(file.Sha256), file.MediaType) : null;
    }

    /// <summary>The same of an attachment that is not public, or not any more.</summary>
    public FileWords? OfDraft(RevisionFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return IsReadable(file.MediaType) ? Read(quarantine.OpenRead(file.Sha256) ?? published.OpenRead(file.Sha256), file.MediaType) : null;
    }

    private static bool IsReadable(string mediaType) => mediaType == FileKind.Pdf.MediaType || FilePreviews.Knows(mediaType);

    private static FileWords? Read(Stream? bytes, string mediaType)
    {
        using var content = bytes;
        return content is null ? null
            : mediaType == FileKind.Pdf.MediaType ? PdfWords.Read(content, Most)
            : FilePreviews.WordsOf(content, mediaType, Most) is { Parts.Count: > 0 } preview ? new(string.Join('\n', preview.Parts.Select(Written)), preview.IsCut)
            : null;
    }

    private static string Written(PreviewPart part) => part switch
    {
        PreviewTable table => string.Join('\n', table.Rows.Select(row => string.Join('\t', row)).Prepend(table.Caption)),
        _ => ((PreviewParagraph)part).Text,
    };
}
