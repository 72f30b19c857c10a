using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Web.Components.Navigation;

/// <summary>Where an organ is read: at its page, or, since it was merged and its page leads on, at the list of what it published (R110).</summary>
public static class OrganAddresses
{
    extension(Succession succession)
    {
        public string AddressOf(Organ organ)
        {
            ArgumentNullException.ThrowIfNull(organ);
            return succession.AddressOf(organ.Id, organ.Key);
        }

        public string AddressOf(Guid id, string key) => succession.IsMerged(id) ? PublicAddresses.RecordsOfOrgan(key) : PublicAddresses.Organ(key);
    }
}
