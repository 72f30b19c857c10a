using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>One page of the inbox, of a pile or of what was asked for.</summary>
/// <param name="Next">Where the next page begins; null at the end.</param>
public sealed record InboxPage(InboxFilter Filter, ImmutableArray<InboxLine> Lines, RecordKey? Next)
{
    /// <summary>Organs that can be asked for; empty for who reads the letters of one only.</summary>
    public ImmutableArray<SelectListItem> Organs { get; init; } = [];

    /// <summary>How many letters of a year were asked for; null where that was not counted.</summary>
    public int? Total { get; init; }
}

/// <param name="Due">Null once it was answered.</param>
public sealed record InboxLine(Guid Id, string Number, string Subject, LetterKind Kind, LetterState State, string Organ, string Owner, DateTimeOffset ReceivedAt, DateOnly? Due, LetterLight Light)
{
    /// <summary>The last day for accepting it; null once it was accepted.</summary>
    public DateOnly? AcceptBy { get; init; }

    public bool IsAcceptanceLate { get; init; }

    /// <summary>Whether today is that day.</summary>
    public bool IsAcceptanceToday { get; init; }

    /// <summary>How often it was passed on, where that was more than once: what goes back and forth is seen.</summary>
    public string Passes { get; init; } = "";

    /// <summary>What its writer asked for after an answer, and nobody has answered yet.</summary>
    public LetterAct? AskedAgain { get; init; }

    /// <summary>The account of whoever accepted it is shut; colleagues go on.</summary>
    public bool IsOwnerGone { get; init; }

    public override string ToString() => Number;
}
