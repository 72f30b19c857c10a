using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Domain.Concerns.Wordings;

namespace TengchongPortal.Web.Staff.Wordings;

/// <summary>The wordings that somebody may see, and for the office the form for another.</summary>
public sealed record WordingDesk(IReadOnlyList<AgreedWording> Wordings, ImmutableArray<SelectListItem> Organs, WordingForm? Form);

/// <summary>A wording with the receipts of its units.</summary>
/// <param name="Form">Null for whoever may not change it.</param>
public sealed record WordingPage(AgreedWording Wording, ImmutableArray<UnitReceipt> Receipts, ImmutableArray<SelectListItem> Organs, WordingForm? Form)
{
    /// <summary>Whether the reader's unit has yet to sign for the edition in use.</summary>
    public bool IsToSign { get; init; }
}

public sealed record UnitReceipt(string Name, WordingReceipt Receipt, bool IsSigned);
