using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>Plays the part before a release: to the end of the signatures, or to where the record stops.</summary>
internal static class DemoEnding
{
    /// <returns>When the last signature was given, or null when the record stops before a release.</returns>
    public static DateTimeOffset? Play(DemoWalk walk, DemoCast cast, Edition edition, DemoFate fate, DateTimeOffset at, DateTimeOffset now)
    {
        if (fate is DemoFate.Draft)
        {
            return null;
        }

        if (fate is DemoFate.Emergency)
        {
            Emergency(walk, cast, edition, now.AddHours(-3));
            return null;
        }

        if (fate is DemoFate.Abandoned)
        {
            walk.Step(edition, new(EditorialEvent.Abandon, walk.Author(edition), at) { ReasonCode = "abandon.not-needed", Reason = "情况变化，不再需要发布。" });
            return null;
        }

        at = walk.Submit(edition, at);
        return fate switch
        {
            DemoFate.InReview => null,
            DemoFate.HalfSigned => Stop(walk.Sign(edition, at, 1)),
            DemoFate.Returned => Stop(Return(walk, cast, edition, walk.Sign(edition, at, 1))),
            DemoFate.NotReleased => Stop(Close(walk, cast, edition, walk.Sign(edition, at, 1))),
            DemoFate.Ready => Stop(walk.Sign(edition, at)),
            DemoFate.Scheduled => Stop(Schedule(walk, cast, edition, walk.Sign(edition, at), now.AddDays(2))),
            DemoFate.Failed => Stop(Fail(walk, cast, edition, walk.Sign(edition, at))),
            _ => walk.Sign(edition, at),
        };
    }

    private static DateTimeOffset? Stop(DateTimeOffset _) => null;

    private static DateTimeOffset Return(DemoWalk walk, DemoCast cast, Edition edition, DateTimeOffset at)
    {
        var gate = edition.OpenGates.First();
        walk.Step(edition, new(EditorialEvent.Return, cast.With(gate.HeldBy(), edition.OrganPath), at)
        {
            Gate = gate,
            SeenHash = edition.CurrentHash,
            ReasonCode = "return.facts",
            Reason = "联系电话与机构登记不一致，请核对后重新送审。",
        });
        return at;
    }

    private static DateTimeOffset Close(DemoWalk walk, DemoCast cast, Edition edition, DateTimeOffset at)
    {
        var reviewer = cast.With(Capability.ReviewSecrecy, edition.OrganPath);
        walk.Step(edition, new(EditorialEvent.SecrecyClose, reviewer, at)
        {
            Second = cast.SecondFor(edition, reviewer),
            Outcome = SecrecyOutcome.OnRequest,
            Clause = "16-02",
            Reason = "属于内部工作过程信息，可以依申请公开。",
            Day = ChinaTime.DayOf(at).AddYears(1),
        });
        return at;
    }

    private static DateTimeOffset Schedule(DemoWalk walk, DemoCast cast, Edition edition, DateTimeOffset at, DateTimeOffset fireAt)
    {
        walk.Step(edition, new(EditorialEvent.Schedule, cast.With(Capability.RunReleases, edition.OrganPath), at) { FireAt = fireAt });
        return at;
    }

    private static DateTimeOffset Fail(DemoWalk walk, DemoCast cast, Edition edition, DateTimeOffset at)
    {
        Schedule(walk, cast, edition, at, at.AddHours(1));
        walk.Step(edition, new(EditorialEvent.FireFailed, Actor.System, at.AddHours(1)) { ReasonCode = "recover.storage", Reason = "演示：到点时存储空间不足，未能发布。" });
        return at;
    }

    private static void Emergency(DemoWalk walk, DemoCast cast, Edition edition, DateTimeOffset at)
    {
        var first = cast.With(Capability.HoldSecrecyKey, edition.OrganPath);
        walk.Step(edition, new(EditorialEvent.Emergency, first, at)
        {
            Second = cast.With(Capability.HoldLeaderKey, edition.OrganPath, first.Id),
            SeenHash = edition.CurrentHash,
            ReasonCode = "emergency.public-safety",
            Reason = "强降雨预警须立即告知群众（演示）。",
            Capacity = "值班保密审查员",
        });
    }
}
