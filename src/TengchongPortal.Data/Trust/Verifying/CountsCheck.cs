using System.Globalization;
using TengchongPortal.Data.Reading.Counts;

namespace TengchongPortal.Data.Trust.Verifying;

/// <summary>What is kept counted against the rows counted again.</summary>
internal sealed class CountsCheck(PortalDbContext db, BreakList breaks)
{
    public async Task RunAsync(CancellationToken ct)
    {
        var wrong = await CountAgain.WrongAsync(db, ct);
        breaks.Require(wrong.Count == 0, "counts.differ", "公开信息分类计数", string.Create(CultureInfo.InvariantCulture, $"公开信息的分类计数有{wrong.Count}处与实际条数不一致。"));
    }
}
