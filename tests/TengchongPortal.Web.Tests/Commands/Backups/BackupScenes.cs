using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Commands.Backups;

/// <summary>Records with attachments to save, and the backup of a portal at work.</summary>
internal static class BackupScenes
{
    extension(PortalUnderTest portal)
    {
        public string Database => Path.Combine(portal.Root, "portal.db");

        /// <summary>An edition with an attachment of these bytes, brought to the state by real steps.</summary>
        public async Task<Guid> WithFileAsync(EditorialState state, string bytes)
        {
            var walk = new CityWalk(portal);
            var text = PortalCity.Notice($"关于{bytes}的通知") with { Files = [await portal.KeepAsync(bytes)], MadeOn = ChinaTime.DayOf(walk.Now) };
            return await walk.ToAsync(state, text);
        }

        public async Task<RevisionFile> KeepAsync(string bytes)
        {
            var content = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"%PDF-1.7 {bytes}"));
            var stored = await portal.InsideAsync(services => services.GetRequiredKeyedService<IFileStore>(FileStores.Quarantine).PutAsync(new MemoryStream(content), long.MaxValue, default));
            return new(Guid.CreateVersion7(), 1, stored.Sha256, "附件.pdf", "application/pdf", stored.Length);
        }

        /// <summary>Backs the portal up while it runs.</summary>
        public async Task<CommandRun> BackUpAsync(string folder, params string[] flags) =>
            await CommandRun.OfAsync(portal, "backup", [folder, "--json", .. flags]);
    }
}
