using TengchongPortal.Data.Reposts.Watching;
using TengchongPortal.Web.Foundations.Sources;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Looks whether the sources of reposts still show what is posted here (R115); does nothing unless <c>Reposts:Watch:EveryHours</c> is set.</summary>
public sealed class RepostWatch(SourcePages pages, RepostWatching watching, IServiceScopeFactory scopes, TimeProvider clock, ILogger<RepostWatch> log) : Clock(TimeSpan.FromMinutes(15), scopes, clock, log)
{
    public override async Task LookAsync(CancellationToken ct)
    {
        if (!watching.IsOn)
        {
            return;
        }

        var since = Now.AddHours(-watching.EveryHours);
        foreach (var due in await InsideAsync((RepostLooks looks) => looks.DueAsync(since, watching.MostAtOnce, ct)))
        {
            await GuardAsync($"look at the source of repost {due.Id}", async () =>
            {
                var sighting = await pages.LookAsync(due.Source, due.Address, due.Body, ct);
                await InsideAsync(async (RepostLooks looks) =>
                {
                    await looks.NoteAsync(due.Id, sighting, Now, ct);
                    return true;
                });
            });
        }
    }
}
