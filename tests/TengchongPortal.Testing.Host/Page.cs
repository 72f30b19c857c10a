using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TengchongPortal.Testing.Host;

/// <summary>An answer of the portal as a visitor sees it. Things are found by test id, label or role, never by class or position.</summary>
public sealed record Page(HttpResponseMessage Response, string Text, IHtmlDocument Document)
{
    public HttpStatusCode Status => Response.StatusCode;

    /// <summary>Where a redirect leads, as a path of this portal.</summary>
    public string? Location => Response.Headers.Location is { } location
        ? location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString
        : null;

    public string Path => Response.RequestMessage!.RequestUri!.AbsolutePath;

    public IElement? Find(string testId) => Document.QuerySelector($"[data-testid='{testId}']");

    public IReadOnlyList<IElement> FindAll(string testId) => [.. Document.QuerySelectorAll($"[data-testid='{testId}']")];

    /// <summary>The words of an element, white space folded.</summary>
    public string TextOf(string testId) => Folded(Require(testId).TextContent);

    /// <summary>All words that a reader meets in the page's main part.</summary>
    public string MainText => Folded((Document.QuerySelector("main") ?? Document.Body!).TextContent);

    /// <summary>The number that an accepted submission shows.</summary>
    public string ReceiptNumber => TextOf("receipt-number");

    public string ReceiptCode => TextOf("receipt-code");

    /// <summary>The control whose label reads like this.</summary>
    public IElement Control(string label) =>
        Document.QuerySelectorAll("label").OfType<IHtmlLabelElement>().FirstOrDefault(one => Folded(one.TextContent).StartsWith(label, StringComparison.Ordinal))?.Control
        ?? throw new InvalidOperationException($"{Path} has no control labelled “{label}”.");

    /// <summary>A form by its test id, its id or the end of its action; without a key the one that comes back here, else the only one that posts.</summary>
    public FilledForm Form(string? key = null)
    {
        var forms = Document.Forms.Where(form => key is null ? IsPosting(form) : IsNamed(form, key)).ToList();
        var chosen = forms.Count > 1 && key is null ? Nearest(forms) : forms;
        return chosen.Count == 1
            ? new FilledForm(chosen[0], Response.RequestMessage!.RequestUri!)
            : throw new InvalidOperationException($"{Path} ({(int)Status}) has {chosen.Count} forms for “{key}”: {string.Join(", ", Document.Forms.Select(form => form.GetAttribute("action")))}\n{Folded(Document.Body?.TextContent ?? "")}");
    }

    public bool HasForm(string key) => Document.Forms.Any(form => IsNamed(form, key));

    private List<IHtmlFormElement> Nearest(List<IHtmlFormElement> forms)
    {
        var here = forms.Where(form => form.GetAttribute("action") is null or "" || ActionPath(form) == Path).ToList();
        return here.Count > 0 ? here : [.. forms.Where(form => form.Closest("main") is not null)];
    }

    private IElement Require(string testId) =>
        Find(testId) ?? throw new InvalidOperationException($"{Path} ({(int)Status}) shows no “{testId}”.\n{MainText}");

    private static bool IsPosting(IHtmlFormElement form) => "post".Equals(form.GetAttribute("method"), StringComparison.OrdinalIgnoreCase);

    private static bool IsNamed(IHtmlFormElement form, string key) =>
        form.GetAttribute("data-testid") == key || form.Id == key || ActionPath(form).EndsWith(key, StringComparison.Ordinal);

    private static string ActionPath(IHtmlFormElement form) => (form.GetAttribute("action") ?? "").Split('?')[0];

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
