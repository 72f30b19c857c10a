using System.Net;
using TengchongPortal.Data.Files.Texts;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Letters;

namespace TengchongPortal.Web.Tests.Knowledge;

/// <summary>Asks at one moment, each address once.</summary>
internal sealed class ChannelReader(PortalUnderTest portal)
{
    private readonly Visitor _citizen = portal.Visitor();
    private readonly Visitor _clerk = portal.SignedInAs(StaffRole.LettersClerk);
    private readonly Dictionary<string, string> _read = [];
    private Page? _sheet;

    public async Task<string> ReadAsync(Channel channel, AskedEntry entry)
    {
        var address = channel.AddressOf(entry);
        return _read.TryGetValue(address, out var text) ? text : _read[address] = await channel.ReadAsync(this, entry, address);
    }

    /// <summary>All that came, and the words of it without the marks between them.</summary>
    public async Task<string> OpenAsync(string address)
    {
        var page = await _citizen.OpenAsync(address, follow: true);
        return $"{page.Text}\n{page.Document.DocumentElement.TextContent}";
    }

    public async Task<string> OpenDocumentAsync(string address)
    {
        var page = await _citizen.OpenAsync(address);
        if (page.Status != HttpStatusCode.OK)
        {
            return page.Text; // the policy is gone, and a page says so
        }

        using var bytes = new MemoryStream(await page.Response.Content.ReadAsByteArrayAsync());
        return AttachmentText.Extract(bytes, "docx") ?? "";
    }

    /// <summary>What is offered to whoever hands a letter in; the sheet says the question again, so the rest of the page is left out.</summary>
    public async Task<string> HandInAsync(AskedEntry entry)
    {
        _sheet ??= await _citizen.OpenAsync("/letters/new");
        var answer = await _citizen.SendAsync(LetterTown.Filled(_sheet, LetterKind.Enquiry, subject: entry.Title));
        return answer.Find("similar")?.TextContent ?? "";
    }

    /// <summary>What a clerk may put into an answer.</summary>
    public async Task<string> OfferedAsync(string address) => (await _clerk.OpenAsync(address)).Find("answer-words")!.TextContent;

    /// <summary>What becomes of an answer when a page that was drawn while the entry was told puts it in.</summary>
    public async Task<string> PutInAsync(AskedEntry entry, string address)
    {
        var page = await _clerk.OpenAsync(address);
        var template = page.Find("insert-template")!.GetAttribute("value")!;
        var put = await _clerk.SendAsync(page.Form("letter-step").With(("Words", "先写的一句。")).Press(template).Forge("Insert", $"{entry.Id}"));
        return put.Form("letter-step")["Words"][0];
    }
}
