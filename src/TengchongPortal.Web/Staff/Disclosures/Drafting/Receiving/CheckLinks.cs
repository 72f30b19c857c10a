using TengchongPortal.Data.Publishing;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;

/// <summary>Whether every typed link may lead where it does (R28), told beside its row.</summary>
public sealed class CheckLinks(EditionContracts contracts)
{
    /// <param name="document">Null for a text that is no document yet.</param>
    public async Task<IEnumerable<DraftFault>> RunAsync(WrittenText written, string typeKey, Guid? document, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(written);
        var objections = await contracts.OfLinksAsync(typeKey, document, [.. written.Links.Select(one => one.Link)], ct);
        return written.Links.Zip(objections).Where(pair => pair.Second is not null).Select(pair => new DraftFault($"Relations[{pair.First.Row}].Target", pair.Second!.Message));
    }
}
