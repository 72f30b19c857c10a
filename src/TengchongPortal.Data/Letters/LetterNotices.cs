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
    /// <summary>The page that names organs with nobody for their letters.</summary>
    private const string WhoIsMissing = "/staff/staffing";

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
        if (line.Act is not (LetterAct.Submit or LetterAct.Transfer or LetterAct.Assign or LetterAct.HandBack or LetterAct.Involve or LetterAct.Contribute or LetterAct.AskExtension or LetterAct.Extend or LetterAct.DeclineExtension or LetterAct.WithdrawConsent or LetterAct.GiveDetail or LetterAct.Resume or LetterAct.AskBack or LetterAct.Reopen
            or LetterAct.HandOn or LetterAct.HotlineAnswer or LetterAct.HotlineReturn))
        {
            return;
        }

        var tiding = About(letter, NoticeKind.LetterArrived, $"letter-line:{line.Id:N}") with { ActorName = line.ActorName.Length > 0 ? line.ActorName : ReceiveLetter.WriterName };
        if (line.Act == LetterAct.Involve)
        {
            book.Post(tiding, LetterPeople.At(line.OtherOrganPath, await persons.AllAsync(line.At, ct)).Where(person => person != line.ActorId), line.At);
            return;
        }

        await TellAsync(letter, tiding, line.Act == LetterAct.AskExtension ? _whoApproves : _whoHasIt, line.ActorId, line.At, ct);
    }

    /// <summary>Tells who plays these parts, and whoever can give somebody the role where nobody does: they learn that people are missing, and nothing of the letter.</summary>
    /// <param name="actor">Who caused it and needs not be told.</param>
    public async Task TellAsync(Letter letter, Tiding tiding, IEnumerable<DutyPart> parts, Guid? actor, DateTimeOffset at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var staff = await persons.AllAsync(at, ct);
        var told = LetterPeople.Of(letter, parts, staff, await leases.AbsencesAsync(letter.OwnerId, at, ct));
        book.Post(tiding, told.Where(person => person != actor), at);
        if (told.IsEmpty)
        {
            book.Post(new(NoticeKind.LetterUnhandled, tiding.Cause, tiding.Title, WhoIsMissing), LetterPeople.Administrators(letter, staff), at);
        }
    }
}
