using System.Xml;
using TengchongPortal.Data.Files.Packages;
using TengchongPortal.Data.Files.Pictures;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Files.Inspecting;

/// <summary>
/// Looks at a file before anybody else does: extension, first bytes and inner structure must agree, and nothing in it may act or call out.
/// </summary>
public sealed class FileInspection(UploadLimits limits)
{
    /// <param name="content">Seekable; read from its start. An inspected document comes back as this same stream, at its start.</param>
    public Inspection Inspect(Stream content, string originalName)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(originalName);
        try
        {
            return new(Inspected(content, originalName), null);
        }
        catch (RuleBrokenException broken)
        {
            return new(null, new(broken.Rule, broken.Message));
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or XmlException or EndOfStreamException)
        {
            return new(null, FileRefusals.Mismatch);
        }
    }

    private InspectedFile Inspected(Stream content, string originalName)
    {
        FileRefusals.Require(content.Length > 0, FileRefusals.Empty);
        var name = FileNames.Clean(originalName, limits.MaxNameLength) ?? throw RuleBrokenException.From(FileRefusals.Name);
        var kind = limits.Extensions.Contains(name.Extension) ? FileKind.Find(name.Extension) : null;
        FileRefusals.Require(kind is not null, FileRefusals.Type(limits));
        var limit = kind!.IsImage ? limits.MaxImageBytes : limits.MaxBytes;
        FileRefusals.Require(content.Length <= limit, FileRefusals.TooLarge(limit));
        FileRefusals.Require(BeginsWith(content, kind.Magic), FileRefusals.Mismatch);

        content.Position = 0;
        var kept = Structure(kind, content);
        kept.Position = 0;
        return new(kind.Extension, kind.MediaType, name.Name, kept);
    }

    private Stream Structure(FileKind kind, Stream content)
    {
        switch (kind.Extension)
        {
            case "pdf":
                PdfCheck.Require(content);
                return content;
            case "png":
                return PngRewriting.Rewrite(content, limits);
            case "jpg":
                return JpegRewriting.Rewrite(content, limits);
            default:
                new OfficeCheck(kind, limits).Require(content);
                return content;
        }
    }

    private static bool BeginsWith(Stream content, byte[] magic)
    {
        content.Position = 0;
        var first = new byte[magic.Length];
        return content.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && first.AsSpan().SequenceEqual(magic);
    }
}
