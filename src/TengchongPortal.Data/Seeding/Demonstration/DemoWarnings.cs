using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Warnings;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Warnings;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>One warning of the demonstration city: put up from a form by one duty person on a night some weeks ago, signed whole by the next morning.</summary>
internal sealed class DemoWarnings(PortalDbContext db, DemoCast cast, DemoWalk walk, WarningKits kits, PublicationRecorder recorder)
{
    private const int DaysBack = 20;

    public static DateTimeOffset At(DateTimeOffset now) => ChinaTime.StartOf(ChinaTime.DayOf(now).AddDays(-DaysBack)).AddHours(22).AddMinutes(40);

    public async Task PutUpAsync(DateTimeOffset at, CancellationToken ct)
    {
        var form = (await kits.FormsAsync(ct))[^1];
        var kit = await kits.OfAsync(form, at, ct);
        var keeper = cast.With(Capability.HoldLeaderKey, form.OrganPath);
        var edition = Document.StartWarning(
            (await db.Organs.FindAsync([form.Document.OrganId], ct))!,
            "emergency",
            kit.Make(Chosen(kit, at), at),
            new(EditorialEvent.Create, keeper, at) { Origin = RecordOrigin.Demonstration });
        db.Editions.Add(edition);
        var line = walk.Step(edition, new(EditorialEvent.PutUp, keeper, at) { SeenHash = edition.CurrentHash, ReasonCode = "emergency.life", Reason = "山洪将至，保密审查值班人员联系不上（演示）。" }, kit);
        await recorder.RecordAsync(edition, line, ct);
        walk.Sign(edition, at.AddHours(10));
        await recorder.RecordAsync(edition, edition.Events[^1], ct);
    }

    private static WarningFilling Chosen(WarningKit kit, DateTimeOffset at) =>
        new(kit.Form.Hash, "暴雨橙色预警", kit.Lists.Places[^1], WarningTimes.At(at)[0], kit.Lists.Phones[^1].Number);
}
