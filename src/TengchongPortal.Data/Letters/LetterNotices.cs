using System.Collections.Immutable;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Letters.Watching;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Letters;

/// <summary>Tells the people at work that a letter came to them or came back. What a citizen wrote is in no notice and no mail.</summary>
public sealed class LetterNotices(NoticeBook book, ActingPersons persons, ReminderLeases leases)
{
    /// <summary>The page that names organs with nobody for their letters.</summary>
    private const string WhoIsMissing = "/staff/staffing";

    private static readonly ImmutableArray<DutyPart> _whoHasIt = [DutyPart.Owner];
    private static readonly ImmutableArray<DutyPart> _whoApproves = [DutyPart.Leader, DutyPart.Office];

    public static Tiding About(Letter letter, NoticeKind kind, string cause)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return new(kind, cause, $"来信{Receipt.Written(letter.Number)}", $"/staff/letters/{letter.Id}") { LetterId = letter.Id };
    }

    public Task TellAsync(Letter letter, LetterEvent line, CancellationToken ct) => TellAsync([(letter, line)], ct);

    /// <summary>Of many lines that were taken at one moment: who is at work is asked once.</summary>
    public async Task TellAsync(IReadOnlyList<(Letter Letter, LetterEvent Line)> taken, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(taken);
        List<(Letter Letter, LetterEvent Line)> told = [.. taken.Where(one => IsTold(one.Line.Act))];
        if (told.Count == 0)
        {
            return;
        }

        var staff = await persons.AllAsync(told[0].Line.At, ct);
        foreach (var (letter, line) in told)
        {
            await TellAsync(letter, line, staff, ct);
        }
    }

    /// <summary>Tells who plays these parts, and whoever can give somebody the role where nobody does: they learn that people are missing, and nothing of the letter.</summary>
    /// <param name="actor">Who caused it and needs not be told.</param>
    public async Task TellAsync(Letter letter, Tiding tiding, IEnumerable<DutyPart> parts, Guid? actor, DateTimeOffset at, CancellationToken ct) =>
        await TellAsync(letter, tiding, parts, new(actor, at), await persons.AllAsync(at, ct), ct);

    private static bool IsTold(LetterAct act) => act is LetterAct.Submit or LetterAct.Transfer or LetterAct.Assign or LetterAct.HandBack or LetterAct.Involve or LetterAct.Contribute or LetterAct.AskExtension or LetterAct.Extend or LetterAct.DeclineExtension or LetterAct.WithdrawConsent or LetterAct.GiveDetail or LetterAct.NoteDetail or LetterAct.Resume or LetterAct.Unmerge or LetterAct.AskBack or LetterAct.Reopen
        or LetterAct.HandOn or LetterAct.HotlineAnswer or LetterAct.HotlineReturn;

    private async Task TellAsync(Letter letter, LetterEvent line, ImmutableArray<Actor> staff, CancellationToken ct)
    {
        var tiding = About(letter, NoticeKind.LetterArrived, $"letter-line:{line.Id:N}") with { ActorName = line.ActorName.Length > 0 ? line.ActorName : ReceiveLetter.WriterName };
        if (line.Act == LetterAct.Involve)
        {
            book.Post(tiding, LetterPeople.At(line.OtherOrganPath, staff).Where(person => person != line.ActorId), line.At);
            return;
        }

        await TellAsync(letter, tiding, line.Act == LetterAct.AskExtension ? _whoApproves : _whoHasIt, new(line.ActorId, line.At), staff, ct);
    }

    private async Task TellAsync(Letter letter, Tiding tiding, IEnumerable<DutyPart> parts, Cause cause, ImmutableArray<Actor> staff, CancellationToken ct)
    {
        var told = LetterPeople.Of(letter, parts, staff, await leases.AbsencesAsync(letter.OwnerId, cause.At, ct));
        book.Post(tiding, told.Where(person => person != cause.Actor), cause.At);
        if (told.IsEmpty)
        {
            book.Post(new(NoticeKind.LetterUnhandled, tiding.Cause, tiding.Title, WhoIsMissing), LetterPeople.Administrators(letter, staff), cause.At);
        }
    }

    /// <param name="Actor">Needs not be told.</param>
    private sealed record Cause(Guid? Actor, DateTimeOffset At);
}
