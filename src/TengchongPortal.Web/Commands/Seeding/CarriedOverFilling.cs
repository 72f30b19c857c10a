using System.Security.Cryptography;
using System.Text;
using TengchongPortal.Data.Importing;
using TengchongPortal.Data.Importing.Lines;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Foundations.Store;

namespace TengchongPortal.Web.Commands.Seeding;

/// <summary>The pages of the city's old site that ship with the portal (<c>carried-over.csv</c>), brought in as any other: the openness report of 2019.</summary>
public sealed class CarriedOverFilling(RecordImport records, SeedFolder seeds) : IDatabaseFilling
{
    public int Order => 20;

    public bool IsFor(string wish) => wish is "Reference" or "Demo" or SeedCommand.FullWish;

    public async Task FillAsync(CancellationToken ct)
    {
        foreach (var row in SeedCsv.Read(seeds, "carried-over.csv"))
        {
            using var reader = seeds.Open(row["file"]);
            var text = await reader.ReadToEndAsync(ct);
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            var line = HeaderBlock.Read(text, row["kind"], row["title"]);
            var report = await records.RunAsync(line, sha256, new ImportOrder(row["file"], Environment.UserName), ct);
            if (report.Refusals is [var refusal, ..])
            {
                throw new RuleBrokenException(refusal.Code, $"{row["file"]}：{refusal.Message}");
            }
        }
    }
}
