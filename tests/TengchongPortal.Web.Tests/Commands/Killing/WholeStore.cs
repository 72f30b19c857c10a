using Microsoft.Data.Sqlite;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Commands.Backups;

namespace TengchongPortal.Web.Tests.Commands.Killing;

/// <summary>What must hold of a store whenever a process over it was killed.</summary>
internal static class WholeStore
{
    /// <summary>A kill that met nothing under way shows nothing: the rounds go on until one did, but no further than this.</summary>
    public const int MostRounds = 10;

    /// <summary>Rows that show half a publication, told by SQL alone.</summary>
    private static readonly string[] _halves =
    [
        "SELECT 'event without leaf ' || Id FROM ReleaseEvents WHERE Id NOT IN (SELECT ReleaseEventId FROM LogLeaves)",
        "SELECT 'leaf without event ' || Sequence FROM LogLeaves WHERE ReleaseEventId NOT IN (SELECT Id FROM ReleaseEvents)",
        "SELECT 'event without record ' || Id FROM ReleaseEvents WHERE EditionId NOT IN (SELECT EditionId FROM PublicRecords)",
        "SELECT 'record without event ' || Sequence FROM PublicRecords WHERE EditionId NOT IN (SELECT EditionId FROM ReleaseEvents)",
        "SELECT 'published without record ' || Id FROM Editions WHERE State = 'Published' AND Id NOT IN (SELECT EditionId FROM PublicRecords WHERE Visibility = 'Shown')",
        "SELECT 'record that is not published ' || r.Sequence FROM PublicRecords r JOIN Editions e ON e.Id = r.EditionId WHERE e.State <> 'Published'",
        "SELECT 'release without line ' || Id FROM ReleaseEvents WHERE StateEventId NOT IN (SELECT Id FROM StateEvents)",
        "SELECT 'number given twice ' || IndexNumber FROM Documents WHERE IndexNumber IS NOT NULL GROUP BY OrganId, IndexNumber HAVING COUNT(*) > 1",
    ];

    /// <summary>Opens the store as the next start would: nobody else has it open, so that what the dead one left is recovered now.</summary>
    public static async Task AssertAsync(PortalUnderTest portal)
    {
        LetGo();
        Assert.Equal("ok", StoreFile.Integrity(portal.Database));
        Assert.Empty(StoreFile.Ask(portal.Database, "PRAGMA foreign_key_check"));
        Assert.All(_halves, half => Assert.Empty(StoreFile.Ask(portal.Database, half)));
        var verified = await CommandRun.OfAsync(portal, "verify");
        Assert.True(verified.Code == 0, verified.Output);
        LetGo();
    }

    /// <summary>Lets go of every file that this process keeps open between questions.</summary>
    public static void LetGo() => SqliteConnection.ClearAllPools();
}
