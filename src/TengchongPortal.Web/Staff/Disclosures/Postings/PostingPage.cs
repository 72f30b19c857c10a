using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Web.Components.Codes;

namespace TengchongPortal.Web.Staff.Disclosures.Postings;

/// <summary>The carriers of one released text: its ledger, what to paste elsewhere, and the form for the next line.</summary>
public sealed record PostingPage(Guid DocumentId, string Title, string PublicAddress)
{
    public required CopyPack Pack { get; init; }

    public required ImmutableArray<LedgerLine> Lines { get; init; }

    public required IReadOnlyList<SelectListItem> Carriers { get; init; }

    public required PostingForm Form { get; init; }
}

/// <summary>One line of the carrier ledger; the first is this site's own.</summary>
/// <param name="Person">Who entered it; null for what the portal did.</param>
public sealed record LedgerLine(string Carrier, string Place, DateTimeOffset At, string Proof, string? Person);

/// <summary>Text for a message and for a board, with the address and its code.</summary>
public sealed record CopyPack(string Message, string Board, QrCode Code);
