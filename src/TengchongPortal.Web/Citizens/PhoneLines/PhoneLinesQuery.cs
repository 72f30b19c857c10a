using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Lines;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.PhoneLines;

/// <summary>Lays out the register of lines, each with the organ that runs it today (R110, R134).</summary>
public sealed class PhoneLinesQuery(PublicRegister register, PhoneRegisterReading phones)
{
    public async Task<PhoneLinesPage> RunAsync(CancellationToken ct)
    {
        var (organs, succession) = (await register.OrganListAsync(ct), await register.SuccessionAsync(ct));
        var lines = await phones.RunAsync(ct);
        var byId = organs.ToDictionary(organ => organ.Id);
        var byKey = organs.ToDictionary(organ => organ.Key, organ => byId.GetValueOrDefault(succession.LivingOf(organ.Id), organ));
        return new(
            lines.Unified is { } single ? ViewOf(single) : null,
            [.. lines.Lines.Where(line => line.Standing is LineStanding.Emergency or LineStanding.Kept).Select(ViewOf)],
            [.. lines.Lines.Where(line => !line.Standing.IsTold).Select(ViewOf)]);

        PhoneLineView ViewOf(PhoneLine line) =>
            byKey.GetValueOrDefault(line.OrganKey) is { Kind: not OrganKind.External } organ ? new(line, organ.Name, PublicAddresses.Organ(organ.Key)) : new(line, "", null);
    }
}
