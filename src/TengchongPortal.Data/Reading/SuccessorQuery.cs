using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Reading;

/// <summary>Where the old addresses of an organ lead since it was merged (R110).</summary>
public sealed class SuccessorQuery(PublicRegister register)
{
    /// <returns>Null while the organ lives, and for a key that no organ bears.</returns>
    public async Task<Organ?> RunAsync(string key, CancellationToken ct)
    {
        var succession = await register.SuccessionAsync(ct);
        var id = await register.Organs.Where(organ => organ.Key == key).Select(organ => (Guid?)organ.Id).SingleOrDefaultAsync(ct);
        if (id is not { } known || !succession.IsMerged(known))
        {
            return null;
        }

        var living = succession.LivingOf(known);
        return await register.Organs.SingleAsync(organ => organ.Id == living, ct);
    }
}
