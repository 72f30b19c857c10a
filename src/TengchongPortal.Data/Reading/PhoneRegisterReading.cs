using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations.Lines;
using TengchongPortal.Domain.Organisations.Lines;

namespace TengchongPortal.Data.Reading;

/// <summary>The register of lines as it holds now: what it began with, what was confirmed since, and the telephones of confirmed offices (R134).</summary>
public sealed class PhoneRegisterReading(PublicRegister register, PhoneLineSeed seed)
{
    public Task<PhoneRegister> RunAsync(CancellationToken ct) => register.KeptAsync("phone lines", ReadAsync, ct);

    private async Task<PhoneRegister> ReadAsync(CancellationToken ct)
    {
        var stated = await register.PhoneLines.ToListAsync(ct);
        var keys = stated.Select(line => PhoneNumbers.KeyOf(line.Number)).ToHashSet();
        return new([.. stated, .. seed.Lines.Where(line => !keys.Contains(PhoneNumbers.KeyOf(line.Number)))], await register.Offices.Select(office => office.Phone).ToListAsync(ct));
    }
}
