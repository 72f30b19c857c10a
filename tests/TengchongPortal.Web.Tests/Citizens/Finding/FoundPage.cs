using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens.Finding;

/// <summary>A page of results, read.</summary>
public static class FoundPage
{
    extension(Page page)
    {
        /// <summary>The addresses that were found, in their order.</summary>
        public IReadOnlyList<string> Hits => [.. page.FindAll("record-link").Select(link => link.GetAttribute("href")!)];
    }
}
