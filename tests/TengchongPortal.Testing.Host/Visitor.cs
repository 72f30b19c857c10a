using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using TengchongPortal.Testing.Host.Foundations;

namespace TengchongPortal.Testing.Host;

/// <summary>Somebody with a browser without scripts: opens pages, fills in their forms, keeps cookies. Redirects are followed only when asked.</summary>
public sealed class Visitor(PortalUnderTest portal)
{
    private const int MostRedirects = 10;

    private static readonly HtmlParser _parser = new();

    private readonly CookieContainer _cookies = new();
    private HttpClient? _client;

    /// <summary>Account to sign in as before the first request.</summary>
    public Guid? Account { get; init; }

    /// <summary>Where to go instead of the portal under test: another process over the same storage root, whose sessions are the same.</summary>
    public Uri? Elsewhere { get; init; }

    public CookieContainer Cookies => _cookies;

    public async Task<Page> OpenAsync(string path, bool follow = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await SendAsync(request, follow);
    }

    /// <summary>Opens the page, fills in its form (the one whose action is this path, else the only posting one) and sends it with its token.</summary>
    public async Task<Page> SubmitAsync(string path, params (string Name, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var page = await OpenAsync(path);
        if (page.Status != HttpStatusCode.OK)
        {
            return page;
        }

        return await SendAsync(page.Form().With(fields));
    }

    /// <summary>Sends a form that was taken from a page.</summary>
    public async Task<Page> SendAsync(FilledForm form, bool follow = false)
    {
        ArgumentNullException.ThrowIfNull(form);
        using var request = form.ToRequest();
        return await SendAsync(request, follow);
    }

    /// <summary>Posts without having seen the form: what a foreign page could make a browser do.</summary>
    public async Task<Page> PostBlindAsync(string path, params (string Name, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        return await SendAsync(request);
    }

    /// <exception cref="InvalidOperationException">The portal failed (500): a defect, told with what it logged.</exception>
    public async Task<Page> SendAsync(HttpRequestMessage request, bool follow = false)
    {
        ArgumentNullException.ThrowIfNull(request);
        var client = _client ??= await ArriveAsync();
        var page = await ReadAsync(await client.SendAsync(request));
        for (var hop = 0; follow && hop < MostRedirects && page.Location is { } next; hop++)
        {
            page = await ReadAsync(await client.GetAsync(next));
        }

        return page;
    }

    /// <summary>The bare answer, for who reads bytes and headers and no page.</summary>
    /// <exception cref="InvalidOperationException">The portal failed (500).</exception>
    public async Task<HttpResponseMessage> FetchAsync(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Checked(await (_client ??= await ArriveAsync()).SendAsync(request));
    }

    private async Task<HttpClient> ArriveAsync()
    {
        var client = Elsewhere is null ? portal.CreateDefaultClient(portal.ClientOptions.BaseAddress, new CookieContainerHandler(_cookies)) : Abroad();
        if (Account is { } account)
        {
            _cookies.Add(client.BaseAddress!, await StaffCookie.OpenAsync(portal, account));
        }

        return client;
    }

    private HttpClient Abroad() =>
        new(new CookieContainerHandler(_cookies) { InnerHandler = new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false } }) { BaseAddress = Elsewhere };

    private async Task<Page> ReadAsync(HttpResponseMessage response)
    {
        var text = await Checked(response).Content.ReadAsStringAsync();

        return new Page(response, text, _parser.ParseDocument(text));
    }

    private HttpResponseMessage Checked(HttpResponseMessage response) => response.StatusCode is HttpStatusCode.InternalServerError
        ? throw new InvalidOperationException($"{response.RequestMessage?.Method} {response.RequestMessage?.RequestUri} failed.\n{string.Join('\n', portal.Faults.Lines)}")
        : response;
}
