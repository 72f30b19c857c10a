using System.Collections.Immutable;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Letters.Receipts;

namespace TengchongPortal.Web.Staff.Hotline.Cases;

/// <summary>Letters at the hotline: how many stand how, and whether the books agree.</summary>
/// <param name="Handed">Letters that the office handed on.</param>
/// <param name="Returned">Lines of all files of results.</param>
/// <param name="Noted">Those whose own history says so.</param>
/// <param name="Taken">Lines that stand in the book of results.</param>
public sealed record HotlineCasesPage(int Handed, int Noted, int ToSend, int Open, int Ended, int GivenBack, LineSums Returned, int Taken, ImmutableArray<HotlineFile> Files)
{
    /// <summary>In a file since it was handed on.</summary>
    public int Sent => Handed - ToSend;

    /// <summary>Every letter here says in its history that it was handed on; every line is new, known or refused, and every new one stands in the book.</summary>
    public bool Agrees => Handed == Noted && Returned.Agrees && Returned.Added == Taken;

    /// <summary>Those that moved last.</summary>
    public ImmutableArray<HotlineCaseLine> Cases { get; init; } = [];

    /// <summary>Whether there are more than are listed.</summary>
    public bool HasMore { get; init; }

    /// <summary>Whether this person exchanges files.</summary>
    public bool MayExchange { get; init; }

    public HotlineCasesForm Form { get; init; } = new();
}

/// <summary>A letter at the hotline; what was written stands on its own page.</summary>
public sealed record HotlineCaseLine
{
    public required Guid LetterId { get; init; }

    public required long LetterNumber { get; init; }

    public required string OrganPath { get; init; }

    public required DateTimeOffset HandedAt { get; init; }

    public required DateTimeOffset? SentAt { get; init; }

    public required HotlineStage Stage { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    public string Organ { get; init; } = "";

    /// <summary>The writer waits for the answer still.</summary>
    public required bool IsOwed { get; init; }

    public string Number => Receipt.Written(LetterNumber);
}
