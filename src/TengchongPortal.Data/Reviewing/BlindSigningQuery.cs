using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Reviewing;

/// <summary>How many signatures were given by people who cannot have read: per signer, for the organs a supervisor watches (workflow.md 3.4).</summary>
public sealed class BlindSigningQuery(SignatureReadings readings)
{
    public TimeSpan LeastOn(DateTimeOffset now) => readings.LeastOn(ChinaTime.DayOf(now));

    public async Task<ImmutableArray<SigningShare>> RunAsync(Actor supervisor, DateTimeOffset since, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(supervisor);
        return
        [
            .. (await readings.RunAsync(since, now.AddTicks(1), ct)).Where(one => supervisor.May(Capability.Supervise, one.OrganPath, one.TypeKey))
                .GroupBy(one => one.PersonId)
                .Select(person => new SigningShare(person.Key, person.First().PersonName, person.Count(), person.Count(one => one.IsBlind)))
                .OrderByDescending(share => share.Percent).ThenByDescending(share => share.Given).ThenBy(share => share.Person, StringComparer.Ordinal),
        ];
    }
}

/// <param name="Blind">Signatures given without opening the text, or at once after it.</param>
public sealed record SigningShare(Guid PersonId, string Person, int Given, int Blind)
{
    public int Percent => Given == 0 ? 0 : (int)Math.Round(100m * Blind / Given);
}
