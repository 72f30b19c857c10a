using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Lines;
using TengchongPortal.Web.Components.Records;
using TengchongPortal.Web.Components.Times;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Organs;

/// <summary>What stands of an organ beside its records: how to reach it, by numbers of the register only (R134), and the organs it came from.</summary>
/// <param name="DissolvedOn">Its last day, once that is over.</param>
public sealed record OrganFacts(IReadOnlyList<HeaderCell> Facts, IReadOnlyList<MergerNotice> Mergers, DateOnly? DissolvedOn);

/// <summary>Gathers what stands of an organ beside its records.</summary>
public sealed class OrganFactsQuery(PublicRegister register, PhoneRegisterReading phones, OrganMergersQuery mergers, TimeProvider clock)
{
    public async Task<OrganFacts> RunAsync(Organ organ, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(organ);
        var office = await register.Offices.SingleOrDefaultAsync(one => one.OrganId == organ.Id, ct);
        var head = await register.Heads.Where(one => one.OrganId == organ.Id).OrderByDescending(one => one.Since).FirstOrDefaultAsync(ct);
        var lines = await phones.RunAsync(ct);
        var phone = office is null ? null : lines.Told(office.Phone);
        HeaderCell[] all =
        [
            new("类别", organ.Kind.Label),
            new("简称", organ.ShortName == organ.Name ? null : organ.ShortName),
            new("机构代码", organ.IndexCode),
            new("主要负责人", head is null || organ.ValidTo is not null ? null : $"{head.Name} {head.Post}".Trim()),
            new("办公地址", organ.Address),
            new("信息公开机构", office?.Name),
            new("办公电话", phone, $"tel:{phone}"),
            .. lines.Lines.Where(line => line.OrganKey == organ.Key && line.Standing.IsTold).Select(line => new HeaderCell(line.Name, line.Number, $"tel:{line.Number}")),
            new("设立日期", organ.ValidFrom is { } from ? ChinaClock.LongDay(from) : null),
            new("撤销日期", organ.ValidTo is { } to ? ChinaClock.LongDay(to) : null),
        ];

        return new([.. all.Where(fact => !string.IsNullOrEmpty(fact.Value))], await mergers.RunAsync(organ, ct), organ.ValidTo < ChinaTime.DayOf(clock.GetUtcNow()) ? organ.ValidTo : null);
    }
}
