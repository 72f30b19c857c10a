using System.Net.Sockets;
using System.Text;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens.Finding;

/// <summary>A question of any length is a question, through the server as it ships.</summary>
public sealed class LongQuestionTests
{
    [Theory]
    [InlineData("长")]
    [InlineData("😀")]
    public async Task A_question_of_ten_thousand_characters_is_answered_over_the_wire(string character)
    {
        using var portal = new PortalUnderTest(PortalStart.City);
        var address = portal.Serve();
        await new CityWalk(portal).ToAsync(EditorialState.Published);
        await portal.IndexAsync();

        var answer = await AskAsync(address, string.Concat(Enumerable.Repeat(character, 10_000 / character.Length)));

        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.Contains("输入的内容较长，只按前面的部分查找。", answer, StringComparison.Ordinal);
        Assert.InRange(answer.Length, 1, 1_000_000);
    }

    // By hand: what the client makes of so long an address is not asked here. An answer to an older version comes in one piece.
    private static async Task<string> AskAsync(Uri portal, string words)
    {
        using var wire = new TcpClient();
        await wire.ConnectAsync(portal.Host, portal.Port);
        await using var stream = wire.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET /search?q={Uri.EscapeDataString(words)} HTTP/1.0\r\nHost: {portal.Authority}\r\n\r\n"));
        using var answer = new StreamReader(stream, Encoding.UTF8);
        return await answer.ReadToEndAsync();
    }
}
