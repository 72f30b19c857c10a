using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.FullText;
using TengchongPortal.Data.FullText.House;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens.Finding;

/// <summary>The clock that follows the changes stands still in tests; this is one of its looks.</summary>
public static class IndexScenes
{
    extension(PortalUnderTest portal)
    {
        public Task<bool> IndexAsync() => portal.Services.GetRequiredService<IndexPump>().CatchUpAsync(CancellationToken.None);

        /// <summary>The same for what the house finds.</summary>
        public Task<bool> IndexHouseAsync() => portal.Services.GetRequiredService<HousePump>().CatchUpAsync(CancellationToken.None);

        public async Task<Page> SearchAsync(string words, string rest = "") => await portal.Visitor().OpenAsync($"/search?q={Uri.EscapeDataString(words)}{rest}");
    }
}
