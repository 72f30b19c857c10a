using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Letters;

/// <summary>What a letter cannot know by itself: the terms, the letter that leads, the organ that a step names.</summary>
public sealed class LetterFactsQuery(PortalDbContext db, LetterTerms terms, Successions successions, ConcernFields fields)
{
    /// <param name="letter">That is to take the step.</param>
    public async Task<LetterFacts> RunAsync(Guid letter, LetterWish wish, DateTimeOffset at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wish);
        return new(terms, wish.Lead is { } number ? await db.Letters.SingleOrDefaultAsync(one => one.Number == number, ct) : null, await PathOfAsync(wish.Organ, at, ct))
        {
            IsFromHotline = wish.Act == LetterAct.HandOn && await db.HotlineOrders.AnyAsync(order => order.LetterId == letter, ct),
        };
    }

    /// <summary>The same path for an organ that a file names by its name, short name or key.</summary>
    public async Task<string?> PathOfNamedAsync(string name, DateTimeOffset at, CancellationToken ct) =>
        await PathOfAsync(await db.Organs.AsNoTracking().Where(Organ.IsCalled(name)).Select(one => one.Key).FirstOrDefaultAsync(ct), at, ct);

    /// <summary>The path at which an organ gets letters today: that of its successor since it was merged; null for none that gets any.</summary>
    public async Task<string?> PathOfAsync(string? key, DateTimeOffset at, CancellationToken ct)
    {
        var organ = string.IsNullOrEmpty(key) ? null : await db.Organs.AsNoTracking().SingleOrDefaultAsync(one => one.Key == key && one.Kind != OrganKind.External, ct);
        if (organ is null)
        {
            return null;
        }

        var living = (await successions.ReadAsync(ct)).LivingOf(organ.Id);
        organ = living == organ.Id ? organ : await db.Organs.AsNoTracking().SingleAsync(one => one.Id == living, ct);
        return organ.ExistsOn(ChinaTime.DayOf(at)) ? organ.Path : null;
    }

    /// <summary>The hot field of this code; empty for none that holds.</summary>
    public string FieldOf(string? code, DateTimeOffset at) => fields.Holding(code, ChinaTime.DayOf(at))?.Code ?? "";

    /// <summary>Where a letter goes whose writer does not know: the city, whose office assigns it.</summary>
    public async Task<string> CityPathAsync(CancellationToken ct) => (await db.Organs.CityAsync(ct)).Path;
}
