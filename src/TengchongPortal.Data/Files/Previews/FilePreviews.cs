using System.IO.Compression;
using System.Xml;
using TengchongPortal.Data.Files.Inspecting;
using TengchongPortal.Data.Files.Packages;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Files.Previews;

/// <summary>
/// Draws what is visible in a docx or xlsx: nothing deleted, hidden or commented, which <see cref="Texts.AttachmentText"/> reads for the
/// checker on purpose.
/// </summary>
public static class FilePreviews
{
    /// <summary>Longer documents are cut here; the file itself is beside the preview.</summary>
    public const int MostCharacters = 60_000;

    // What is unpacked stands in memory several times over; a reader's page may not cost what an upload may.
    private static readonly UploadLimits _limits = new() { MaxUnpackedBytes = 32L << 20 };

    public static bool Knows(string mediaType) => mediaType == FileKind.Word.MediaType || mediaType == FileKind.Sheets.MediaType;

    /// <summary>Null when the document cannot be read: damaged, locked by a password, or too large when unpacked.</summary>
    public static FilePreview? Of(Stream content, string mediaType) => Read(content, mediaType, SheetExtent.Page, MostCharacters);

    /// <summary>The same for a machine that looks for words: every cell of a sheet that says something, one after another.</summary>
    /// <param name="most">After so many characters it is cut.</param>
    public static FilePreview? WordsOf(Stream content, string mediaType, int most) => Read(content, mediaType, SheetExtent.Words, most);

    private static FilePreview? Read(Stream content, string mediaType, SheetExtent extent, int most)
    {
        ArgumentNullException.ThrowIfNull(content);
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var budget = new UnpackBudget(_limits);
            return Cut(mediaType == FileKind.Word.MediaType ? WordPreview.Read(zip, budget) : SheetPreview.Read(zip, budget, extent), most);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or XmlException or EndOfStreamException or RuleBrokenException)
        {
            return null;
        }
    }

    /// <summary>Whole paragraphs and rows as far as they fit.</summary>
    private static FilePreview Cut(IEnumerable<PreviewPart> parts, int most)
    {
        var shown = new List<PreviewPart>();
        var left = most;
        foreach (var part in parts)
        {
            var fitting = Fitting(part, ref left);
            if (fitting is not null)
            {
                shown.Add(fitting);
            }

            if (left <= 0)
            {
                return new(shown, IsCut: true);
            }
        }

        return new(shown, shown.OfType<PreviewTable>().Any(table => table.IsCut));
    }

    private static PreviewPart? Fitting(PreviewPart part, ref int left)
    {
        if (part is not PreviewTable table)
        {
            left -= ((PreviewParagraph)part).Text.Length;
            return left > 0 ? part : null;
        }

        var rows = new List<IReadOnlyList<string>>();
        foreach (var row in table.Rows)
        {
            left -= row.Sum(cell => cell.Length + 1);
            if (left <= 0)
            {
                break;
            }

            rows.Add(row);
        }

        return rows.Count > 0 ? table with { Rows = rows } : null;
    }
}
