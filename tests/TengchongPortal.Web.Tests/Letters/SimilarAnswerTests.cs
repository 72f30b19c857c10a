using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.FullText;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Knowledge;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>Before a letter is handed in, published answers like it are offered: once, losing nothing, in nobody's way.</summary>
public sealed class SimilarAnswerTests : IAsyncLifetime
{
    private const string Subject = "高龄津贴每月领多少";

    private static readonly string[] _fields = ["Kind", "Organ", "Subject", "Text", "Name", "Phone"];

    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task An_answer_is_offered_once_and_everything_typed_goes_on()
    {
        var entry = await FillAsync();
        var visitor = _town.Portal.Visitor();
        var offered = await visitor.SendAsync(LetterTown.Filled(await visitor.OpenAsync("/letters/new"), LetterKind.Enquiry, subject: Subject).Attach("Files", "津贴.pdf", LetterFileTests.Pdf));

        Assert.Equal(HttpStatusCode.OK, offered.Status);
        Assert.Contains("每人每月增加五十元", offered.TextOf("similar"), StringComparison.Ordinal);
        Assert.Contains($"/records/{entry}", offered.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync());
        var form = offered.Form("letter-form");
        Assert.Equal(
            ["Enquiry", "tc-d01", Subject, LetterTown.Text, LetterTown.Writer, LetterTown.Phone],
            _fields.Select(field => form[field][0]));

        var receipt = await visitor.SendAsync(form, follow: true);

        Assert.Matches(@"^20260304-\d{6}$", receipt.ReceiptNumber);
        Assert.Equal(1, await CountAsync());
        Assert.Contains("津贴.pdf", (await visitor.OpenAsync("/letters/status")).TextOf("letter-files"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_first_and_what_was_offered_is_not_offered_again()
    {
        await FillAsync();
        var visitor = _town.Portal.Visitor();
        var refused = await visitor.SendAsync(LetterTown.Filled(await visitor.OpenAsync("/letters/new"), subject: Subject).With(("Name", "")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Null(refused.Find("similar"));

        var offered = await visitor.SendAsync(refused.Form("letter-form").With(("Name", LetterTown.Writer)));
        Assert.NotNull(offered.Find("similar"));
        var again = await visitor.SendAsync(offered.Form("letter-form").With(("Phone", "")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Null(again.Find("similar"));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendAsync(again.Form("letter-form").With(("Phone", LetterTown.Phone)))).Status);
    }

    [Fact]
    public async Task A_report_and_another_question_and_an_index_that_cannot_answer_offer_nothing()
    {
        Assert.NotEmpty((await _town.WriteAsync(LetterKind.Enquiry, subject: Subject)).Number);
        await FillAsync();

        Assert.NotEmpty((await _town.WriteAsync(LetterKind.Report, subject: Subject)).Number);
        Assert.NotEmpty((await _town.WriteAsync(LetterKind.Enquiry, subject: "采石场爆破扰民")).Number);
    }

    [Fact]
    public async Task An_entry_that_ended_is_not_offered()
    {
        await FillAsync();
        _town.Clock.Advance(TimeSpan.FromDays(4 * 365));

        Assert.NotEmpty((await _town.WriteAsync(LetterKind.Enquiry, subject: Subject)).Number);
    }

    private async Task<Guid> FillAsync()
    {
        var (_, entry) = await new CityWalk(_town.Portal).EntryAsync();
        await _town.Portal.Services.GetRequiredService<IndexPump>().CatchUpAsync(CancellationToken.None);
        return entry.DocumentId;
    }

    private Task<int> CountAsync() => _town.Portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Letters.CountAsync());
}
