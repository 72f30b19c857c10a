using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Trust;

/// <summary>The bytes of public attachments: whatever happened to them in the folder is named by file and record.</summary>
public sealed class FileTamperTests
{
    private static readonly byte[] _foreign = "别处来的文件"u8.ToArray();

    public static TheoryData<string, string> Tamperings => new()
    {
        { "deleted", "file.missing" },
        { "altered", "file.bytes" },
        { "truncated", "file.bytes" },
        { "emptied", "file.bytes" },
    };

    [Theory]
    [MemberData(nameof(Tamperings))]
    public async Task A_public_file_that_changed_in_its_folder_is_named(string what, string kind)
    {
        await using var portal = new PortalUnderTest(PortalStart.City);
        var (hash, number) = await PublishAsync(portal);
        Assert.Equal(0, (await VerifyRun.OfAsync(portal)).Code);
        Tamper(PathOf(portal, hash), what);

        var run = await VerifyRun.OfAsync(portal);

        Assert.Equal(1, run.Code);
        Assert.Equal($"附件“安排.txt”（索引号{number}）", run.WhereOf(kind));
        Assert.Single(run.Breaks);
    }

    [Fact]
    public async Task A_file_that_no_text_names_is_named()
    {
        await using var portal = new PortalUnderTest(PortalStart.City);
        await PublishAsync(portal);
        var hash = Convert.ToHexStringLower(SHA256.HashData(_foreign));
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(portal, hash))!);
        await File.WriteAllBytesAsync(PathOf(portal, hash), _foreign);

        var run = await VerifyRun.OfAsync(portal);

        Assert.Equal((1, $"文件{hash}"), (run.Code, run.WhereOf("file.unknown")));
    }

    [Fact]
    public async Task A_row_that_names_another_file_than_was_signed_is_named()
    {
        await using var portal = new PortalUnderTest(PortalStart.City);
        var (_, number) = await PublishAsync(portal);
        await portal.TamperAsync("UPDATE PublicFiles SET Name = '别的名字.txt'");

        Assert.Contains($"索引号{number}", (await VerifyRun.OfAsync(portal)).WhereOf("record.files"), StringComparison.Ordinal);
    }

    private static void Tamper(string path, string what)
    {
        var bytes = File.ReadAllBytes(path);
        switch (what)
        {
            case "deleted":
                File.Delete(path);
                break;
            case "altered":
                bytes[^1] ^= 1;
                File.WriteAllBytes(path, bytes);
                break;
            case "truncated":
                File.WriteAllBytes(path, bytes[..^1]);
                break;
            default:
                File.WriteAllBytes(path, []);
                break;
        }
    }

    private static string PathOf(PortalUnderTest portal, string hash) => Path.Combine(portal.Root, "files", "published", hash[..2], hash[2..]);

    private static async Task<(string Hash, string Number)> PublishAsync(PortalUnderTest portal)
    {
        var stored = await portal.InsideAsync(async services =>
        {
            using var bytes = new MemoryStream("安排如下"u8.ToArray());
            return await services.GetRequiredKeyedService<IFileStore>(FileStores.Quarantine).PutAsync(bytes, 100, CancellationToken.None);
        });
        var text = PortalCity.Notice() with { Files = [new(Guid.CreateVersion7(), 1, stored.Sha256, "安排.txt", "text/plain", stored.Length)] };
        var walk = new CityWalk(portal);
        var id = await walk.ToAsync(EditorialState.Published, text with { MadeOn = DateOnly.FromDateTime(walk.Now.UtcDateTime) });
        return (stored.Sha256, (await walk.FindAsync(id)).Document.IndexNumber!);
    }
}
