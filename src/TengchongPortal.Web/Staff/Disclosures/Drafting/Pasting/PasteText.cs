using System.Collections.Immutable;
using TengchongPortal.Data.Rendering;
using TengchongPortal.Data.Rendering.Pasting;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Pasting;

/// <summary>Fits the contents of a clipboard into a body: in the format of the body, or the body in the format that they need.</summary>
public sealed class PasteText(ClipboardConverter converter, ContentRenderer renderer)
{
    public PasteAnswer Run(PasteForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var pasted = converter.Convert(form.Html);
        var (before, after) = Around(form);
        return (form.Format, pasted.Format) switch
        {
            (BodyFormat.Markdown, BodyFormat.Markdown) => new(BodyFormat.Markdown, Apart(before, pasted.Text, after), null, Notes(pasted, false)),
            (BodyFormat.Markdown, _) => new(BodyFormat.Html, pasted.Text, Whole(before, pasted.Text, after), Notes(pasted, true)),
            (BodyFormat.Html, _) => new(BodyFormat.Html, Markup(pasted), null, Notes(pasted, false)),
            _ => new(BodyFormat.Plain, renderer.SanitiseHtml(Markup(pasted)).PlainText, null, Notes(pasted, false)),
        };
    }

    private string Whole(string before, string markup, string after) =>
        string.Join('\n', new[] { converter.ToMarkup(before), markup, converter.ToMarkup(after) }.Where(part => part.Length > 0));

    private string Markup(PastedText pasted) => pasted.Format == BodyFormat.Html ? pasted.Text : converter.ToMarkup(pasted.Text);

    private static (string Before, string After) Around(PasteForm form)
    {
        var body = (form.Body ?? "").ReplaceLineEndings("\n");
        var start = Math.Min(form.Start, body.Length);
        return (body[..start], body[Math.Clamp(form.End, start, body.Length)..]);
    }

    /// <summary>Words go into the line; blocks stand apart from what is around them.</summary>
    private static string Apart(string before, string text, string after) =>
        text.Contains('\n', StringComparison.Ordinal) || text.StartsWith('#') || text.StartsWith("- ", StringComparison.Ordinal)
            ? Gap(before, before.Length - before.TrimEnd('\n').Length) + text + Gap(after, after.Length - after.TrimStart('\n').Length)
            : text;

    private static string Gap(string beside, int there) => beside.Trim().Length == 0 ? "" : new('\n', Math.Max(0, 2 - there));

    private static ImmutableArray<string> Notes(PastedText pasted, bool changedFormat) =>
    [
        .. changedFormat ? [PasteWords.ChangedFormat] : Array.Empty<string>(),
        .. pasted.Pictures > 0 ? [PasteWords.Pictures(pasted.Pictures)] : Array.Empty<string>(),
        .. pasted.HadChanges ? [PasteWords.LeftOut] : Array.Empty<string>(),
    ];
}
