using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.SiteErrors;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.SiteErrors;

/// <summary>Takes a report down: for the organ that answers for the page, else for the city.</summary>
public sealed class ReportSiteError(PublicRegister register, SiteErrorBook book, SiteProfile site, TimeProvider clock)
{
    /// <param name="host">The host under which the reader meets this site, which may be another one than its own address.</param>
    /// <returns>The number that it is asked after by.</returns>
    /// <exception cref="RuleBrokenException"><c>site-error.about</c>: no page of this site; <c>site-error.words</c>.</exception>
    public async Task<string> RunAsync(SiteErrorForm form, string host, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var words = await WordsOfAsync(form.Kind!.Value, PathOf(form.About!, host), form.Words!, ct);
        return (await book.ReportAsync(words, form.FormKey ?? Guid.CreateVersion7(), clock.GetUtcNow(), ct)).Number;
    }

    /// <summary>What is said of a page, with who answers for it.</summary>
    /// <exception cref="RuleBrokenException"><c>site-error.about</c>.</exception>
    public Task<SiteErrorWords> WordsAsync(SiteErrorKind kind, string about, string words, CancellationToken ct) => WordsOfAsync(kind, PathOf(about, site.BaseUrl.Host), words, ct);

    private async Task<SiteErrorWords> WordsOfAsync(SiteErrorKind kind, string path, string words, CancellationToken ct)
    {
        var document = PublicAddresses.RecordIn(path);
        var organ = document is null ? (Guid?)null : await register.Addresses.Where(record => record.DocumentId == document).Select(record => (Guid?)record.OrganId).FirstOrDefaultAsync(ct);
        var organs = await register.OrganListAsync(ct);
        var living = organ is { } known ? (await register.SuccessionAsync(ct)).LivingOf(known) : Guid.Empty;
        var keeper = organs.FirstOrDefault(one => one.Id == living) ?? organs.OrderBy(one => one.Path.Length).First();
        return new(kind, path, organ is null ? null : document, keeper.Path, words);
    }

    // Read as a browser reads it, for which a reversed stroke is a stroke, two of them begin another site, and tabs and ends of lines are not there.
    private string PathOf(string typed, string host)
    {
        var about = typed.Trim();
        var isPath = about.StartsWith('/');
        RuleBrokenException.Require(
            Uri.TryCreate(isPath ? site.BaseUrl : null, about, out var address) && address.Scheme is "http" or "https" && IsOurs(address, host)
                && !about.StartsWith("//", StringComparison.Ordinal) && !about.Any(sign => sign == '\\' || char.IsControl(sign)) && !address.PathAndQuery.StartsWith("//", StringComparison.Ordinal) && (isPath || address.PathAndQuery.Length <= SiteError.AboutMaxLength),
            "site-error.about", $"请填写本站（{host}）的网页地址；其他网站的错误请向那个网站反映。");
        return isPath ? about : address!.PathAndQuery;
    }

    private bool IsOurs(Uri address, string host) =>
        address.Host.Equals(site.BaseUrl.Host, StringComparison.OrdinalIgnoreCase) || address.Host.Equals(host, StringComparison.OrdinalIgnoreCase);
}
