using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;

namespace TengchongPortal.Web.Citizens.Legacy;

/// <summary>The document that an address of the old site became.</summary>
public sealed class LegacyAddressQuery(PublicRegister register)
{
    /// <remarks>A document that was never public has no address here either.</remarks>
    public async Task<Guid?> RunAsync(string path, CancellationToken ct) => await register.LegacyAddresses
        .Where(address => address.Path == path && register.Addresses.Any(record => record.DocumentId == address.DocumentId))
        .Select(address => (Guid?)address.DocumentId)
        .SingleOrDefaultAsync(ct);
}
