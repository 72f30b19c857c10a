using System.Net;
using System.Text;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Search;
using TengchongPortal.Search.Folding;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Citizens.Finding;

/// <summary>The real documents from their import to the page: every one is in the index, is found by its title, and a cut of any text finds all that hold it.</summary>
public sealed class CorpusSearchTests(CorpusSearchTests.Filled filled) : IClassFixture<CorpusSearchTests.Filled>
{
    private const int LongestCut = 8;

    // Beyond so many records a cut says little, and all pages of it take long.
    private const int MostCompared = 300;

    private static readonly int _all = Depth.Of(619, 4_769);

    private static readonly DateOnly _today = new(2026, 11, 2);

    [CorpusFact]
    public async Task Every_real_document_is_found_by_its_title_and_by_any_run_of_its_characters()
    {
        var portal = await filled.PortalAsync();
        var index = portal.Services.GetRequiredService<ITextIndex>();
        var folding = portal.Services.GetRequiredService<TextFolding>();
        var texts = await portal.AskAsync(db => db.PublicRecords.AsNoTracking().OrderBy(record => record.Sequence).Select(record => new RealText(record.DocumentId, record.Title, record.BodyText)).ToListAsync());

        Assert.Equal(_all, texts.Count);
        Assert.Equal(_all, index.Find(Wish("")).Total);
        Assert.All(texts.Where((_, at) => at % Depth.Of(10, 1) == 0), text => Assert.Contains(text.Id, All(index, $"“{text.Title}”")));
        var scanned = texts.ConvertAll(text => (text.Id, Places: new[] { Squeezed(folding, text.Title), Squeezed(folding, text.Body) }));
        Cuts(scanned).Sample(cut => AssertWhole(index, cut, scanned), iter: Depth.Of(100, 2_000), threads: 1);
    }

    [CorpusFact]
    public async Task No_page_of_a_real_answer_fails()
    {
        var portal = await filled.PortalAsync();
        var visitor = portal.Visitor();
        foreach (var asked in new[] { "", "的", "通知", "国发〔2019〕5号", "000014349/2019-00007", "低保", "A市 物业", "第一条", "2019年", "公积金 提取 材料", "１２３４５", "騰衝" })
        {
            foreach (var address in new[] { "/search", "/search.json", "/search.atom" })
            {
                Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync($"{address}?q={Uri.EscapeDataString(asked)}", follow: true)).Status);
            }
        }
    }

    private static void AssertWhole(ITextIndex index, string cut, List<(Guid Id, string[] Places)> scanned)
    {
        var expected = scanned.Where(text => Array.Exists(text.Places, place => place.Contains(cut, StringComparison.Ordinal))).Select(text => text.Id).ToHashSet();
        if (expected.Count is > 0 and <= MostCompared)
        {
            Assert.True(expected.IsSubsetOf(All(index, cut)), $"{cut}: one of {expected.Count} is missing");
        }
    }

    /// <summary>Runs of characters only: what letters and digits do is compared where the engine is tested alone.</summary>
    private static Gen<string> Cuts(List<(Guid Id, string[] Places)> scanned) =>
        Gen.Select(Gen.Int[0, scanned.Count - 1], Gen.Int[0, 1_000_000], Gen.Int[1, LongestCut], (at, from, length) =>
        {
            var place = scanned[at].Places[^1] is { Length: > 0 } body ? body : scanned[at].Places[0];
            var run = place[(from % place.Length)..].TakeWhile(letter => letter is >= '一' and <= '鿿').Take(length);
            return new string([.. run]);
        }).Where(cut => cut.Length > 0);

    private static string Squeezed(TextFolding folding, string text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (var letter in text.Where(letter => folding.KindOf(letter) is not (PieceKind.Gap or PieceKind.Unseen)))
        {
            squeezed.Append(folding.Of(letter));
        }

        return squeezed.ToString();
    }

    private static HashSet<Guid> All(ITextIndex index, string asked)
    {
        var found = index.Find(Wish(asked));
        var all = found.Hits.Select(hit => hit.RecordId).ToHashSet();
        while (found.Next is { } next && all.Count < MostCompared * 2)
        {
            found = index.Find(Wish(asked) with { After = next });
            all.UnionWith(found.Hits.Select(hit => hit.RecordId));
        }

        return all;
    }

    private static SearchWish Wish(string asked) => new() { Text = asked, Today = _today, Size = 100 };

    private sealed record RealText(Guid Id, string Title, string Body);

    /// <summary>One portal with all of them, brought in when the first test asks for it: where there are none, nothing starts.</summary>
    public sealed class Filled : IDisposable
    {
        private PortalUnderTest? _portal;

        public async Task<PortalUnderTest> PortalAsync()
        {
            if (_portal is null)
            {
                _portal = new(PortalStart.Reference);
                await _portal.ImportCorpusAsync();
                await _portal.IndexAsync();
            }

            return _portal;
        }

        public void Dispose() => _portal?.Dispose();
    }
}
