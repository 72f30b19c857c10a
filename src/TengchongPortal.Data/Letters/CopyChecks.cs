using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Copies;

namespace TengchongPortal.Data.Letters;

/// <summary>What stops the public copy of a letter, and no other text: the writer took the consent back, or is named in it. No override exists.</summary>
public sealed class CopyChecks(PortalDbContext db, PersonalVault vault)
{
    /// <param name="document">Of the copy.</param>
    /// <param name="fields">What stands in it, each part under the name of its field.</param>
    public async Task<ImmutableArray<Refusal>> RunAsync(Guid document, IEnumerable<(string Name, string Text)> fields, CancellationToken ct)
    {
        var letter = await db.Letters.AsNoTracking().Include(one => one.Original).SingleOrDefaultAsync(one => one.CopyDocumentId == document, ct);
        if (letter is null)
        {
            return [];
        }

        var words = letter.Original.Open(vault.Open);
        return [.. ConsentOf(letter), .. fields.SelectMany(field => PublicCopy.NamedIn(field.Text, words).Select(trace => Named(trace, field, words)))];
    }

    private static IEnumerable<Refusal> ConsentOf(Letter letter) => letter.ConsentWithdrawnAt is null ? []
        : [new("letters.consent-withdrawn", "来信人已经撤回公开同意，这份公开稿不能再审签、发布或者恢复；未发布的请终止，已发布的请提请下线。")];

    // What is refused is written down, so it quotes no more than helps to find the place.
    private static Refusal Named(string trace, (string Name, string Text) field, LetterWords words) =>
        new("letters.copy-named", $"{PlaceOf(trace, field)}还有{KindOf(trace, words)}“{ContactMask.Trace(trace)}”，能认出来信人。公开稿里请删去，或者写成“来信人”“〔略〕”。") { Field = field.Name };

    private static string PlaceOf(string trace, (string Name, string Text) field) => field.Name switch
    {
        nameof(RevisionText.Title) => "标题里",
        nameof(RevisionText.Summary) => "摘要里",
        nameof(RevisionText.Body) => $"正文第{LineOf(trace, field.Text)}行",
        _ => "公开稿里",
    };

    private static int LineOf(string trace, string text) => text.AsSpan(0, text.IndexOf(trace, StringComparison.OrdinalIgnoreCase)).Count('\n') + 1;

    private static string KindOf(string trace, LetterWords words) => trace switch
    {
        _ when trace == words.Name => "来信人的姓名",
        _ when trace == words.Phone => "来信人的电话",
        _ when trace == words.Email => "来信人的邮箱",
        _ => "车牌",
    };
}
