using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Copies;

namespace TengchongPortal.Data.Letters;

/// <summary>What stops the public copy of a letter, and no other text: the writer took the consent back, or is named in it. No override exists.</summary>
public sealed class CopyChecks(PortalDbContext db, PersonalVault vault)
{
    /// <param name="document">Of the copy.</param>
    public async Task<ImmutableArray<Refusal>> RunAsync(Guid document, IEnumerable<string> fields, CancellationToken ct)
    {
        var letter = await db.Letters.AsNoTracking().Include(one => one.Original).SingleOrDefaultAsync(one => one.CopyDocumentId == document, ct);
        return letter is null ? [] : [.. ConsentOf(letter), .. PublicCopy.NamedIn(string.Join('\n', fields), letter.Original.Open(vault.Open)).Select(Named)];
    }

    private static IEnumerable<Refusal> ConsentOf(Letter letter) => letter.ConsentWithdrawnAt is null ? []
        : [new("letters.consent-withdrawn", "来信人已经撤回公开同意，这份公开稿不能再审签、发布或者恢复；未发布的请终止，已发布的请提请下线。")];

    // What is refused is written down, so it quotes no more than helps to find the place.
    private static Refusal Named(string trace) =>
        new("letters.copy-named", $"公开稿里还有“{Shown(trace)}”，能认出是谁（姓名、电话、邮箱、车牌、身份证号码）。请略去，或者改成“来信人”。");

    private static string Shown(string trace) => char.IsAsciiDigit(trace[0]) ? ContactMask.Phone(trace) : trace.Contains('@', StringComparison.Ordinal) ? ContactMask.Email(trace) : ContactMask.Name(trace);
}
