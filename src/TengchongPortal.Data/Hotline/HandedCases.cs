using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Hotline;

namespace TengchongPortal.Data.Hotline;

/// <summary>The cases of letters that the office hands to the hotline (R132).</summary>
public static class HandedCases
{
    extension(DbSet<HotlineCase> cases)
    {
        /// <summary>What belongs to the step by which a letter is handed on: it stands in the next file. Within a running transaction.</summary>
        public async Task HandOnAsync(Guid letter, DateTimeOffset at, CancellationToken ct)
        {
            if (await cases.SingleOrDefaultAsync(one => one.LetterId == letter, ct) is { } known)
            {
                known.HandOnAgain(at);
                return;
            }

            cases.Add(HotlineCase.Open(letter, at));
        }
    }
}
