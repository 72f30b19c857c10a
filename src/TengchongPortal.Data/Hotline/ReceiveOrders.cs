using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Hotline;

/// <summary>
/// Makes letters of work orders. Each order is a letter of its own transaction whose key follows from its number, so a file that is sent again, or broke
/// off in the middle, adds nothing twice; the totals of the file are written when all its lines were seen.
/// </summary>
public sealed class ReceiveOrders(PortalDbContext db, HotlineBook book, ReceiveLetter letters, LetterFactsQuery organs)
{
    private static readonly HotlineMove _move = new(HotlineDirection.Received, "HotlineReceive", "12345工单由市级的来信办理员接收。");

    /// <param name="lines">Those that could be read.</param>
    /// <param name="faults">Those that could not.</param>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>.</exception>
    public async Task<HotlineFile> RunAsync(ImmutableArray<HotlineLine> lines, ImmutableArray<HotlineFault> faults, Actor person, DateTimeOffset at, string origin, CancellationToken ct)
    {
        var city = await book.RequireAsync(_move, person, ct);
        var (taken, refused) = (new List<(HotlineLine Line, Guid Letter)>(), faults.ToList());
        foreach (var line in lines)
        {
            try
            {
                taken.Add((line, await TakeAsync(line, city, at, ct)));
            }
            catch (RuleBrokenException refusal) when (refusal.Rule is "stale.letter" or "hotline.line")
            {
                refused.Add(new(line.Line, line.Shown, refusal.Rule == "hotline.line" ? refusal.Message : "这个工单号先前已经接收，这次的内容不同；内容有更正的，请用新的工单号"));
            }
        }

        return await book.WriteAsync(_move, new(person, at, origin), (file, token) => CloseAsync(file, taken, [.. refused.OrderBy(fault => fault.Line)], at, token), ct);
    }

    /// <returns>The letter that stands now.</returns>
    private async Task<Guid> TakeAsync(HotlineLine line, string city, DateTimeOffset at, CancellationToken ct)
    {
        var path = line.Organ.Length == 0 ? city : await organs.PathOfNamedAsync(line.Organ, at, ct) ?? throw new RuleBrokenException("hotline.line", "承办单位不在机构登记册里；可以不填，由办公室分办");
        var entry = new LetterEntry(line.Kind, path, line.Words, line.MayBePublished && line.Kind != LetterKind.Report, line.Words.Phone.Length > 0);
        return await letters.RunUntoldAsync(entry, line.FormKey, at, ct);
    }

    private async Task<HotlineFile> CloseAsync(HotlineFile file, List<(HotlineLine Line, Guid Letter)> taken, ImmutableArray<HotlineFault> refused, DateTimeOffset at, CancellationToken ct)
    {
        List<string> numbers = [.. taken.Select(one => one.Line.ExternalNo).Distinct()];
        var known = (await db.HotlineOrders.Among(order => order.ExternalNo, numbers).Select(order => order.ExternalNo).ToListAsync(ct)).ToHashSet();
        var fresh = taken.Where(one => !known.Contains(one.Line.ExternalNo)).DistinctBy(one => one.Line.ExternalNo).ToList();
        db.HotlineOrders.AddRange(fresh.Select(one => HotlineOrder.Of(one.Line, one.Letter, file.Id, at)));
        file.Close(fresh.Count, taken.Count - fresh.Count, refused);
        return file;
    }
}
