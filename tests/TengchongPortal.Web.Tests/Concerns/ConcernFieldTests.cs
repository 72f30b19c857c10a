using System.Net;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Concerns;

/// <summary>Every hot field that ships has an organ that answers for it (R38), over the reference data.</summary>
public sealed class ConcernFieldTests(ReferencePortal portal) : IClassFixture<ReferencePortal>
{
    private const int Fields = 12;

    [Fact]
    public async Task Each_of_the_twelve_fields_names_an_organ_whose_page_is_there()
    {
        var rows = (await portal.Visitor().OpenAsync("/concerns")).FindAll("concern-field");

        Assert.Equal(Fields, rows.Count);
        Assert.DoesNotContain(rows, row => row.TextContent.Contains("待定", StringComparison.Ordinal));
        foreach (var row in rows)
        {
            var owner = row.QuerySelector("[data-label='责任单位'] a")!;
            var page = await portal.Visitor().OpenAsync(owner.GetAttribute("href")!);

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains(owner.TextContent.Trim(), page.MainText, StringComparison.Ordinal);
        }
    }
}
