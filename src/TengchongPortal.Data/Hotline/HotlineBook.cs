using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Hotline;

/// <summary>The frame of every file of the exchange: moved by the office of the city alone, in one transaction with its totals and its line in the audit trail.</summary>
public sealed class HotlineBook(PortalDbContext db, AuditedWrites writes)
{
    /// <returns>The path of the city.</returns>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>.</exception>
    public async Task<string> RequireAsync(HotlineMove move, Actor person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(move);
        ArgumentNullException.ThrowIfNull(person);
        var city = (await db.Organs.CityAsync(ct)).Path;
        RuleBrokenException.Require(person.May(Capability.HandleLetters, city), "workflow.capability", move.Refusal);
        return city;
    }

    /// <param name="work">What the file moves; it runs inside the transaction and closes the file.</param>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>.</exception>
    public async Task<T> WriteAsync<T>(HotlineMove move, HotlineHand hand, Func<HotlineFile, CancellationToken, Task<T>> work, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(move);
        ArgumentNullException.ThrowIfNull(hand);
        ArgumentNullException.ThrowIfNull(work);
        await RequireAsync(move, hand.Person, ct);
        var id = Guid.CreateVersion7(hand.At);
        return await writes.RunAsync(AuditLine.By(hand.Person, move.Act, id, hand.At, hand.Origin), async token =>
        {
            var file = HotlineFile.Begin(id, move.Direction, hand.Person, hand.At);
            db.HotlineFiles.Add(file);
            return await work(file, token);
        }, ct);
    }
}

/// <summary>One of the ways that files go.</summary>
/// <param name="Act">Its name in the audit trail.</param>
/// <param name="Refusal">What is told to who may not move such a file.</param>
public sealed record HotlineMove(HotlineDirection Direction, string Act, string Refusal);

/// <summary>Who moves a file, when, and from where.</summary>
public sealed record HotlineHand(Actor Person, DateTimeOffset At, string Origin);
