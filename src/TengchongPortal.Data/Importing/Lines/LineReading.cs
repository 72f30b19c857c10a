using System.Text.Json;
using System.Text.Unicode;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Importing.Lines;

/// <summary>Reads one line by itself: a well-formed JSON object with a title and something to show, or the reason why not.</summary>
public static class LineReading
{
    private static readonly string[] _ownFields = ["validity", "repeals", "approval_no", "related", "message_no", "ask_date", "reply_date", "venue", "phone", "remark"];

    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };

    public static (ImportLine? Line, Refusal? Refusal) Read(FileLine line)
    {
        if (line.IsTooLong)
        {
            return Refused("import.line-too-long", $"该行超过{FileLines.MaxBytes / (1024 * 1024)}兆字节。");
        }

        if (!Utf8.IsValid(line.Bytes))
        {
            return Refused("import.encoding", "该行不是有效的UTF-8文字。");
        }

        try
        {
            using var json = JsonDocument.Parse(line.Bytes, _strict);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? Judged(new LineFields(json.RootElement))
                : Refused("import.not-object", "该行不是一个JSON对象。");
        }
        catch (JsonException)
        {
            return Refused("import.json", "该行不是完整、规范的JSON。");
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in the name of a field.
            return Refused("import.encoding", "该行含有不成字符的编码。");
        }
    }

    private static (ImportLine? Line, Refusal? Refusal) Judged(LineFields fields)
    {
        var line = LineOf(fields);
        return (line, fields.Fault) switch
        {
            (_, { } fault) => (null, fault),
            ({ Title: "" }, _) => Refused("import.title", "该行没有标题。"),
            ({ Kind: "qa", Answer: "" }, _) => Refused("import.unanswered", "该来信没有答复，不能作为咨询答复公开。"),
            ({ Body: "", Answer: "", HasOnlyAttachment: false, Entries.IsEmpty: true } empty, _) when empty.Pairs.All(pair => pair.Group == "line") =>
                Refused("import.empty", "该行既没有正文也没有附件。"),
            _ => (line, null),
        };
    }

    private static ImportLine LineOf(LineFields fields) => new()
    {
        Title = fields.Word("title", LineLimits.Title),
        Kind = fields.Word("kind", LineLimits.Word),
        DocumentNumber = fields.Word("doc_number", LineLimits.Word),
        IndexNumber = fields.Word("index_number", LineLimits.IndexNumber),
        Publisher = fields.Word("publisher", LineLimits.Word),
        Category = fields.Word("category", LineLimits.Word),
        PublishDate = fields.Word("publish_date", LineLimits.Word),
        WrittenDate = fields.Word("written_date", LineLimits.Word),
        Body = fields.Text("body", LineLimits.Body).Trim(),
        SourceAddress = fields.Word("source_url", LineLimits.Address),
        Question = fields.Text("question", LineLimits.Body).Trim(),
        Answer = fields.Text("answer", LineLimits.Body).Trim(),
        Keywords = fields.Written("keywords", LineLimits.Keywords),
        IsTruncated = fields.Flag("truncated"),
        HasOnlyAttachment = fields.Flag("attachment_only"),
        Pairs = [.. _ownFields.Select(name => new LinePair("line", name, fields.Written(name, LineLimits.Pair))).Where(pair => pair.Value.Length > 0), .. fields.Group("proposal"), .. fields.Group("figures"), .. fields.Group("guide")],
        Entries = fields.Rows("entries"),
    };

    private static (ImportLine? Line, Refusal? Refusal) Refused(string code, string message) => (null, new(code, message));
}
