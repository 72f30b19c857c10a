using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Petitions;

namespace TengchongPortal.Data.Reading.Years;

/// <summary>The figures of a calendar year for the yearly report, each counted from rows that a page at work lists (R19, R20).</summary>
public sealed class YearFiguresQuery(PortalDbContext db, PetitionCounts petitions)
{
    public async Task<YearFigures> RunAsync(int year, CancellationToken ct) => new(
        year,
        await db.Letters.AsNoTracking().FirstAnsweredIn(new(year, 1, 1), new(year, 12, 31)).Where(letter => !db.HotlineOrders.Any(order => order.LetterId == letter.Id)).CountAsync(ct),
        await petitions.OfYearAsync(year, ct));
}

/// <param name="LettersAnswered">在线咨询: letters whose first answer was given in the year, whenever they came; what the hotline passed on is counted by the hotline.</param>
/// <param name="Petitions">网上信访件: references that came in the year.</param>
public sealed record YearFigures(int Year, int LettersAnswered, int Petitions);
