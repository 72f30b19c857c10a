using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Policies;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>Gathers the lists: columns that hold records under the name of their branch, and the code lists of the day.</summary>
public sealed class DraftChoicesQuery(PortalDbContext db, ReferenceBook book, RuleRegister rules, YearTopicBook topics, TimeProvider clock)
{
    private const int MostExperts = 500;

    private DraftChoices? _known;

    public async Task<DraftChoices> RunAsync(CancellationToken ct) => _known ??= new(
        await ColumnsAsync(ct),
        Items(book.Themes),
        Items(book.Genres),
        Items(book.Audiences),
        Items(book.ExemptionGrounds),
        await OrgansAsync(isFormer: false, ct),
        [.. book.Routes.OfferedFlags.Select(raise => new SelectListItem(raise.Label, raise.Flag))])
    {
        Topics = await topics.ReadAsync(ct),
        ThisYear = ChinaTime.DayOf(clock.GetUtcNow()).Year,
        Former = await OrgansAsync(isFormer: true, ct),
        Experts = [.. (await db.Experts.AsNoTracking().Where(one => one.ConfirmedAt != null && one.RetiredAt == null).OrderBy(one => one.Name).ThenBy(one => one.Post).Take(MostExperts).ToListAsync(ct)).Select(one => new SelectListItem($"{one.Name}（{one.Post}，{one.Field}）", one.Id.ToString()))],
        Rules = [.. rules.Rules.Where(rule => rule.To is null || rule.To >= ChinaTime.DayOf(clock.GetUtcNow())).Select(rule => new SelectListItem(rule.Title, rule.Title))],
    };

    private async Task<ImmutableArray<SelectListItem>> ColumnsAsync(CancellationToken ct)
    {
        var columns = await db.Columns.AsNoTracking().OrderBy(column => column.Order).ToListAsync(ct);
        var names = columns.ToDictionary(column => column.Id, column => column.Name);
        var groups = columns.Where(column => column.ParentId is not null).Select(column => names[column.ParentId!.Value]).Distinct().ToDictionary(name => name, name => new SelectListGroup { Name = name });
        return [.. columns.Where(column => column.HoldsRecords).Select(column => new SelectListItem(column.Name, column.Id.ToString())
        {
            Group = column.ParentId is { } parent ? groups[names[parent]] : null,
        })];
    }

    private async Task<ImmutableArray<SelectListItem>> OrgansAsync(bool isFormer, CancellationToken ct)
    {
        var organs = await db.Organs.AsNoTracking().Where(organ => organ.Kind != OrganKind.External && (organ.ValidTo != null) == isFormer).OrderBy(organ => organ.Order).Select(organ => new { organ.ShortName, organ.Path }).ToListAsync(ct);
        return [.. organs.Select(organ => new SelectListItem(organ.ShortName, organ.Path))];
    }

    private static ImmutableArray<SelectListItem> Items(ImmutableArray<Term> terms) =>
        [new SelectListItem("请选择", ""), .. terms.Where(term => term.IsOffered).Select(term => new SelectListItem(term.Label, term.Code))];
}
