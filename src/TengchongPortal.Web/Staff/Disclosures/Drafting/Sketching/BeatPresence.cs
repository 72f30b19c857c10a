using TengchongPortal.Data.Sketches;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sketching;

/// <summary>Gives a sign of one person at a sheet and tells of the others.</summary>
public sealed class BeatPresence(DraftPresences presences, TimeProvider clock)
{
    public async Task<IReadOnlyList<string>> RunAsync(Guid editionId, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var now = clock.GetUtcNow();
        await presences.BeatAsync(editionId, writer.Id, writer.Name, now, ct);
        return await OthersAsync(editionId, writer, ct);
    }

    /// <summary>Whoever closes the sheet is seen no more; their other tab gives its sign again.</summary>
    public Task LeaveAsync(Guid editionId, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return presences.LeaveAsync(editionId, writer.Id, ct);
    }

    public async Task<IReadOnlyList<string>> OthersAsync(Guid editionId, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var now = clock.GetUtcNow();
        return [.. (await presences.OthersAsync(editionId, writer.Id, now, ct)).Select(one => SketchWords.Present(one.PersonName, now - one.At))];
    }
}
