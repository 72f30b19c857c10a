using System.Collections.Immutable;
using TengchongPortal.Domain.Organisations.Lines;

namespace TengchongPortal.Web.Citizens.PhoneLines;

/// <summary>The register of lines as everybody reads it: the one number, what is answered beside it and why, and what it took in.</summary>
public sealed record PhoneLinesPage(PhoneLineView? Unified, ImmutableArray<PhoneLineView> Told, ImmutableArray<PhoneLineView> Gone);

/// <param name="Organ">Who runs it, or its successor.</param>
/// <param name="OrganAddress">The page of that organ; null for one that the register of organs does not know.</param>
public sealed record PhoneLineView(PhoneLine Line, string Organ, string? OrganAddress);
