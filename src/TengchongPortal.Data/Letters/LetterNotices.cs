using System.Collections.Immutable;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Letters.Watching;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Data.Letters;

/// <summary>Tells the people at work that a letter came to them or came back. What a citizen wrote is in no notice and no mail.</summary>
public sealed class LetterNotices(NoticeBook book, ActingPersons persons, ReminderLeases leases)
{
    private static readonly ImmutableArray<DutyPart> _whoHasIt = [DutyPart.Owner];
    private static readonly ImmutableArray<DutyPart> _whoApproves = [DutyPart.Leader, DutyPart.Office];

    public static Tiding About(Letter letter, NoticeKind kind, string cause)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return new(kind, cause, $"来信{Receipt.Written(letter.Number)}", $"/staff/letters/{letter.Id}") { LetterId = letter.Id };
    }

    public async Task TellAsync(Letter letter, LetterEvent line, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(line);
        if (line.Act is not (LetterAct.Submit or LetterAct.Transfer or LetterAct.Assign or LetterAct.HandBack or LetterAct.AskExtension or LetterAct.Extend or LetterAct.DeclineExtension or LetterAct.WithdrawConsent or LetterAct.GiveDetail or LetterAct.Resume or LetterAct.AskBack or LetterAct.Reopen))
        {
            return;
        }

        var staff = await persons.AllAsync(line.At, ct);
        var told = LetterPeople.Of(letter, PartsOf(line.Act, letter.Kind), staff, await leases.AbsencesAsync(letter.OwnerId, line.At, ct)).Where(person => person != line.ActorId);
        book.Post(About(letter, NoticeKind.LetterArrived, $"letter-line:{line.Id:N}") with { ActorName = line.ActorName.Length > 0 ? line.ActorName : ReceiveLetter.WriterName }, told, line.At);
    }

    // Who approves more time for a report is the office: its leader knows nothing of it.
    private static ImmutableArray<DutyPart> PartsOf(LetterAct act, LetterKind kind) =>
        act != LetterAct.AskExtension ? _whoHasIt : kind == LetterKind.Report ? [DutyPart.Office] : _whoApproves;
}
