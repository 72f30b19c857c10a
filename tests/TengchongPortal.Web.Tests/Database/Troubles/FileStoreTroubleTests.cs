using System.Net;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Database.Troubles;

/// <summary>A file store that takes nothing: its folder is not one. Nothing is acknowledged, and nothing names a file that is not there.</summary>
public sealed class FileStoreTroubleTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private readonly CityWalk _walk = new(portal);

    [Theory]
    [InlineData("AttachAsync", "quarantine")]
    [InlineData("WriteLetterWithFileAsync", "letters")]
    public async Task An_attachment_that_cannot_be_kept_takes_nothing_else_with_it(string name, string store)
    {
        var deed = await new Deeds(portal).PrepareAsync(name);
        var before = await portal.RowsAsync();
        Page answer;
        using (Blocked(store))
        {
            answer = await deed.Person.SendAsync(deed.Form);
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.Equal(TimeSpan.FromSeconds(10), answer.Response.Headers.RetryAfter?.Delta);
        Assert.Contains("附件除外", answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(deed.Kept.Value, deed.Again(answer)[deed.Kept.Field][0]);
        Assert.Equal(0, await deed.DoneAsync());
        Assert.Equal(before["Letters"], (await portal.RowsAsync())["Letters"]);

        Assert.Equal(HttpStatusCode.Found, (await deed.Person.SendAsync(deed.Again(answer))).Status);
        Assert.Equal(1, await deed.DoneAsync());
    }

    [Fact]
    public async Task A_release_whose_file_cannot_be_published_releases_nothing()
    {
        var attach = await new Deeds(portal).PrepareAsync("AttachAsync");
        var id = Guid.Parse((await attach.Person.SendAsync(attach.Form)).Location!.Split('/')[^1]);
        await _walk.TakeAsync(id, EditorialEvent.Submit);
        await _walk.SignAllAsync(id);
        var editor = portal.SignedInAs(StaffRole.OfficeEditor);
        var form = (await editor.OpenAsync($"/staff/disclosures/{id}/steps/Release")).Form("step-form");
        var before = await portal.RowsAsync();
        Page answer;
        using (Blocked("published"))
        {
            answer = await editor.SendAsync(form);
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.Equal(before, await portal.RowsAsync());
        Assert.Equal(EditorialState.Ready, (await _walk.FindAsync(id)).State);

        Assert.Equal(HttpStatusCode.Found, (await editor.SendAsync(answer.Form("step-form"))).Status);
        Assert.Equal(1, await portal.AskAsync(db => db.PublicFiles.CountAsync(file => file.Record.EditionId == id)));
    }

    /// <summary>A file where the folder of a store should be; root may write everywhere, so no permission would stop it.</summary>
    private Block Blocked(string store) => new(Path.Combine(portal.Root, "files", store));

    private sealed class Block : IDisposable
    {
        private readonly string _folder;

        public Block(string folder)
        {
            _folder = folder;
            if (Directory.Exists(folder))
            {
                Directory.Move(folder, Aside);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
            File.WriteAllText(folder, "");
        }

        private string Aside => $"{_folder}.aside";

        public void Dispose()
        {
            File.Delete(_folder);
            if (Directory.Exists(Aside))
            {
                Directory.Move(Aside, _folder);
            }
        }
    }
}
