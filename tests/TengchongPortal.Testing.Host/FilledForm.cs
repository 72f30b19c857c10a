using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TengchongPortal.Testing.Host;

/// <summary>A form of a page with what stands in it, on its way back. Only fields that the form has can be filled in, so that a test cannot send what no page offers.</summary>
public sealed class FilledForm
{
    private readonly IHtmlFormElement _form;
    private readonly Uri _page;
    private readonly List<(string Name, string Value)> _fields;
    private readonly List<(string Name, string FileName, byte[] Content, string MediaType)> _files = [];
    private string? _action;

    internal FilledForm(IHtmlFormElement form, Uri page)
    {
        (_form, _page, _action) = (form, page, form.GetAttribute("action"));
        _fields = [.. form.Elements.SelectMany(Standing)];
    }

    /// <summary>What the form would send for a field now.</summary>
    public IReadOnlyList<string> this[string name] => [.. _fields.Where(field => field.Name == name).Select(field => field.Value)];

    public IReadOnlyList<string> Names => [.. _form.Elements.Select(NameOf).Where(name => name.Length > 0).Distinct()];

    /// <summary>Fills fields in; a name that comes twice is filled twice (several boxes ticked).</summary>
    /// <exception cref="InvalidOperationException">The form has no such field.</exception>
    public FilledForm With(params (string Name, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        foreach (var name in fields.Select(field => field.Name).Distinct())
        {
            Require(name);
            _fields.RemoveAll(field => field.Name == name);
        }

        _fields.AddRange(fields);
        return this;
    }

    /// <summary>Sends something the page does not offer, as an attacker would.</summary>
    public FilledForm Forge(string name, string value)
    {
        _fields.RemoveAll(field => field.Name == name);
        _fields.Add((name, value));
        return this;
    }

    public FilledForm Without(string name)
    {
        _fields.RemoveAll(field => field.Name == name);
        return this;
    }

    public FilledForm Attach(string name, string fileName, byte[] content, string mediaType = "application/octet-stream")
    {
        Require(name);
        _files.Add((name, fileName, content, mediaType));
        return this;
    }

    /// <summary>Presses the button with this test id, value or caption: its name and value are sent, its own action is taken.</summary>
    public FilledForm Press(string button)
    {
        var pressed = _form.Elements.FirstOrDefault(one => IsButton(one) && (one.GetAttribute("data-testid") == button || one.GetAttribute("value") == button || one.TextContent.Trim() == button))
            ?? throw new InvalidOperationException($"The form {_form.Action} has no button “{button}”.");
        _action = pressed.GetAttribute("formaction") ?? _action;
        return NameOf(pressed) is { Length: > 0 } name ? Forge(name, pressed.GetAttribute("value") ?? "") : this;
    }

    internal HttpRequestMessage ToRequest()
    {
        var target = string.IsNullOrEmpty(_action) ? _page.PathAndQuery : _action;
        if (!"post".Equals(_form.GetAttribute("method"), StringComparison.OrdinalIgnoreCase))
        {
            var query = string.Join('&', _fields.Select(field => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(field.Value)}"));
            return new(HttpMethod.Get, $"{target.Split('?')[0]}?{query}");
        }

        return new(HttpMethod.Post, target) { Content = IsMultipart ? Multipart() : UrlEncoded() };
    }

    private bool IsMultipart => "multipart/form-data".Equals(_form.GetAttribute("enctype"), StringComparison.OrdinalIgnoreCase);

    private FormUrlEncodedContent UrlEncoded() => new(_fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private MultipartFormDataContent Multipart()
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in _fields)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, fileName, bytes, mediaType) in _files)
        {
            var part = new ByteArrayContent(bytes);
            part.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
            content.Add(part, name, fileName);
        }

        return content;
    }

    private void Require(string name)
    {
        if (!Names.Contains(name))
        {
            throw new InvalidOperationException($"The form {_form.Action} has no field {name}, but {string.Join(", ", Names)}.");
        }
    }

    private static string NameOf(IElement element) => element.GetAttribute("name") ?? "";

    private static bool IsButton(IElement element) => element is IHtmlButtonElement or IHtmlInputElement { Type: "submit" };

    private static IEnumerable<(string Name, string Value)> Standing(IElement element) => element switch
    {
        _ when NameOf(element).Length == 0 || element.HasAttribute("disabled") || IsButton(element) => [],
        IHtmlInputElement { Type: "checkbox" or "radio" } choice => choice.IsChecked ? [(NameOf(choice), choice.Value)] : [],
        IHtmlInputElement { Type: "file" } => [],
        IHtmlInputElement input => [(NameOf(input), input.Value)],
        IHtmlTextAreaElement area => [(NameOf(area), area.Value)],
        IHtmlSelectElement select => select.Options.Where(option => option.IsSelected).Select(option => (NameOf(select), option.Value)),
        _ => [],
    };
}
