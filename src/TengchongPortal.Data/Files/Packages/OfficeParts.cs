using System.Xml;
using TengchongPortal.Data.Files.Inspecting;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Files.Packages;

/// <summary>Reads parts of an office package with a reader that knows no DTD and fetches nothing.</summary>
internal static class OfficeParts
{
    private const int MaxDepth = 512;

    public static XmlReader Reader(Stream part) => XmlReader.Create(part, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    });

    public static void RequireTypes(Stream part, string mainType)
    {
        var types = new List<string>();
        Walk(part, reader => types.Add(reader.GetAttribute("ContentType") ?? ""));
        FileRefusals.Require(!types.Any(type => Says(type, "macroEnabled") || Says(type, "vbaProject")), FileRefusals.Macro);
        FileRefusals.Require(types.Contains(mainType), FileRefusals.Mismatch);
    }

    public static void RequireRelations(Stream part) => Walk(part, reader =>
    {
        var isOutside = Says(reader.GetAttribute("TargetMode") ?? "", "External");
        var isLink = (reader.GetAttribute("Type") ?? "").EndsWith("/hyperlink", StringComparison.OrdinalIgnoreCase);
        FileRefusals.Require(!isOutside || (isLink && IsWebAddress(reader.GetAttribute("Target") ?? "")), FileRefusals.External);
    });

    /// <summary>DDE and OLE links fetch without being relationships.</summary>
    public static void RequireBody(Stream part) => Walk(part, reader =>
    {
        FileRefusals.Require(reader.LocalName is not ("ddeLink" or "oleLink"), FileRefusals.External);
        FileRefusals.Require(!IsFetchingField(reader.GetAttribute("instr", reader.NamespaceURI) ?? ""), FileRefusals.External);
    }, text => FileRefusals.Require(!IsFetchingField(text), FileRefusals.External));

    private static void Walk(Stream part, Action<XmlReader> onElement, Action<string>? onInstruction = null)
    {
        try
        {
            using var reader = Reader(part);
            var element = "";
            while (reader.Read())
            {
                FileRefusals.Require(reader.Depth <= MaxDepth, FileRefusals.Mismatch);
                if (reader.NodeType == XmlNodeType.Element)
                {
                    element = reader.LocalName;
                    onElement(reader);
                }
                else if (reader.NodeType == XmlNodeType.Text && element == "instrText")
                {
                    onInstruction?.Invoke(reader.Value);
                }
            }
        }
        catch (XmlException forbidden) when (forbidden.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw RuleBrokenException.From(FileRefusals.External);
        }
    }

    private static bool IsFetchingField(string instruction) =>
        instruction.TrimStart().Split(' ', 2)[0].ToUpperInvariant() is "DDE" or "DDEAUTO" or "INCLUDETEXT" or "INCLUDEPICTURE" or "LINK" or "DATABASE" or "IMPORT";

    private static bool IsWebAddress(string target) =>
        target.StartsWith('#') || (Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto");

    private static bool Says(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
